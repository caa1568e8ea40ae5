import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The largest text file that is read, in bytes. A guide has a few thousand words; the limit keeps the parsers from
/// what no editor writes.
let textSizeLimit = 256 * 1024

/// Reads a whole file without following a symbolic link.
/// - Parameters:
///   - path: where it is.
///   - shown: its path in messages.
///   - limit: the largest size that is read, in bytes.
/// - Throws: a diagnostic that says why it cannot be read.
func readFile(_ path: String, shown: String, limit: Int) throws(UnreadableFile) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { throw UnreadableFile(systemError: errno, path: shown) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw UnreadableFile(systemError: errno, path: shown) }
  guard status.st_mode & S_IFMT == S_IFREG else { throw UnreadableFile(notAFile: shown) }
  let size = Int(status.st_size)
  guard size <= limit else { throw UnreadableFile(tooLarge: size, limit: limit, path: shown) }
  var failure: Int32 = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    while count < size {
      let got = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
      if got < 0, errno == EINTR { continue }
      if got < 0 { failure = errno }
      if got <= 0 { break }
      count += got
    }
  }
  guard failure == 0 else { throw UnreadableFile(systemError: failure, path: shown) }
  return bytes
}

/// Why a file could not be read.
struct UnreadableFile: Error {
  let diagnostic: Diagnostic
  /// Whether the system refused it, rather than our own limits.
  let isSystemError: Bool

  init(systemError code: Int32, path: String) {
    let place = Place(path: path)
    if code == ELOOP {
      diagnostic = .symlink(path)
      isSystemError = false
      return
    }
    let fix = code == EACCES ? "give yourself the right to read it: chmod u+r \(path)" : nil
    diagnostic = Diagnostic(
      .error, .fileUnreadable, "this could not be read: \(String(cString: strerror(code)))", at: place,
      fix: fix)
    isSystemError = true
  }

  init(notAFile path: String) {
    diagnostic = Diagnostic(
      .error, .fileUnreadable, "this is neither a file nor a folder", at: Place(path: path),
      fix: "move it out of the content folder")
    isSystemError = false
  }

  init(tooLarge size: Int, limit: Int, path: String) {
    diagnostic = Diagnostic(
      .error, .fileSize,
      "this file has \(worded(size: size)); \(worded(size: limit)) is the most that is read",
      at: Place(path: path),
      fix: limit == textSizeLimit
        ? "split it into several pages"
        : limit == sheetSizeLimit
          ? "split it into several files" : "make it smaller, or serve it from elsewhere and link to it")
    isSystemError = false
  }
}

/// A number of bytes as file managers show it. It is rounded up, so that what crosses a limit never looks like it.
private func worded(size: Int) -> String {
  let kilobytes = (size + 1023) / 1024
  return kilobytes < 1024 ? "\(kilobytes) KB" : "\((kilobytes + 1023) / 1024) MB"
}

extension DiagnosticID {
  /// A file is larger than what is read.
  static let fileSize = DiagnosticID("file-size")
}

extension Diagnostic {
  /// Symbolic links are not followed: one can lead out of the folder, or in a circle.
  static func symlink(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, .fileSymlink, "this is a symbolic link, and links are not followed", at: Place(path: path),
      fix: "put the file or folder itself here")
  }
}
