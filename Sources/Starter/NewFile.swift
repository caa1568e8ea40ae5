import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What stands at a path; a symbolic link is not followed.
enum Standing {
  case nothing, file, folder, other

  init(at path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      // What cannot be looked at is found out when something is made there.
      self = .nothing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }
}

/// Makes a file that did not exist.
/// - Throws: ``StarterFailure`` when anything has its name, or the system refuses. Then there is no new file.
func createFile(_ path: String, _ text: String) throws(StarterFailure) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
  guard descriptor >= 0 else {
    let code = errno
    guard code != EEXIST else { throw StarterFailure(existing: path) }
    throw StarterFailure(system: reason(code), at: path)
  }
  let failure = writeAll(Array(text.utf8), to: descriptor)
  guard close(descriptor) == 0, failure == 0 else {
    let code = failure == 0 ? errno : failure
    unlink(path)
    throw StarterFailure(system: reason(code), at: path)
  }
}

/// Replaces a file by way of one beside it, so that there is always a whole one.
func replaceFile(_ path: String, _ text: String) throws(StarterFailure) {
  let new = "\(path).new-\(getpid())"
  try createFile(new, text)
  guard rename(new, path) == 0 else {
    let code = errno
    unlink(new)
    throw StarterFailure(system: reason(code), at: path)
  }
}

/// Makes a folder with those above it, unless it is there.
func createFolder(_ path: String) throws(StarterFailure) {
  var made = path.hasPrefix("/") ? "/" : ""
  for part in path.split(separator: "/") {
    made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/\(part)"
    guard mkdir(made, 0o755) != 0 else { continue }
    let code = errno
    var status = stat()
    // Links in the way to a folder are the person's own; only what is written is never written through one.
    guard stat(made, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw code == EEXIST ? StarterFailure(existing: made) : StarterFailure(system: reason(code), at: made)
    }
  }
}

/// Removes the folders that files were to stand in. One that is not empty stays.
/// - Parameters:
///   - files: the files.
///   - folder: the folder that all of them are in, which stays.
func removeEmptyFolders(of files: [String], in folder: String) {
  var folders: Set<String> = []
  for file in files {
    var parts = file.split(separator: "/").dropLast()
    while !parts.isEmpty {
      folders.insert(parts.joined(separator: "/"))
      parts = parts.dropLast()
    }
  }
  // Those inside others first.
  for name in folders.sorted(by: >) { rmdir(joined(folder, name)) }
}

/// Writes all bytes.
/// - Returns: 0, or the system's error.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let count = write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return errno }
      done += count
    }
    return 0
  }
}

private func reason(_ code: Int32) -> String { String(cString: strerror(code)).lowercased() }

extension StarterFailure {
  /// Something has the name of a new file.
  init(existing path: String) {
    self.init(
      StarterFailure.fileSystemStatus, .starterExists, "this exists already; nothing was changed",
      at: Place(path: path), fix: "change it as it is, or choose another name")
  }

  /// A link, or something stranger, stands where a folder is needed.
  init(notAFolder path: String) {
    self.init(
      StarterFailure.fileSystemStatus, .starterExists, "this is not a folder, and links are not followed",
      at: Place(path: path), fix: "put the folder itself here")
  }
}
