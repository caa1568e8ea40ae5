#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file or folder, closed when the last reference to it goes.
package final class Descriptor: Sendable {
  /// The system's number for it.
  package let number: Int32

  private init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// Opens something, as `openat` does.
  /// - Throws: the system's error number.
  package static func open(
    _ path: String, in folder: Descriptor? = nil, _ flags: Int32, mode: mode_t = 0
  ) throws(ErrorNumber) -> Descriptor {
    let base = folder?.number ?? AT_FDCWD
    return Descriptor(try retrying { openat(base, path, flags | O_CLOEXEC, mode) })
  }

  /// Opens a folder. A symbolic link is not followed unless that is asked for.
  package static func folder(
    _ path: String, in folder: Descriptor? = nil, followingLinks: Bool = false
  ) throws(ErrorNumber) -> Descriptor {
    try open(path, in: folder, O_RDONLY | O_DIRECTORY | (followingLinks ? 0 : O_NOFOLLOW))
  }

  /// What the open file is.
  package func status() throws(ErrorNumber) -> stat {
    var status = stat()
    _ = try retrying { fstat(number, &status) }
    return status
  }

  /// What a name in this folder stands for; a symbolic link is not followed. `nil` when there is nothing.
  package func status(of name: String) throws(ErrorNumber) -> stat? {
    var status = stat()
    do throws(ErrorNumber) {
      _ = try retrying { fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) }
      return status
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw error
    }
  }

  /// The names in this folder, without `.` and `..`, sorted.
  package func names() throws(ErrorNumber) -> [String] {
    // `fdopendir` takes the number over and moves its position, so it gets one of its own.
    let copy = try retrying { openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(copy) else {
      let code = errno
      close(copy)
      throw ErrorNumber(code: code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The bytes of a file in this folder; a symbolic link is not followed.
  package func contents(of name: String) throws(ErrorNumber) -> [UInt8] {
    let file = try Descriptor.open(name, in: self, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    let status = try file.status()
    guard status.isFile else { throw ErrorNumber(code: EINVAL) }
    // One byte more than there should be, so that the end is found by the second call at the latest.
    var bytes = try file.take(Int(status.st_size) + 1)
    while bytes.count > Int(status.st_size) {
      let more = try file.take(1 << 16)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  private func take(_ size: Int) throws(ErrorNumber) -> [UInt8] {
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let base = buffer.baseAddress {
        let got = read(number, base + count, size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    if let failure { throw ErrorNumber(code: failure) }
    return bytes
  }
}

/// A system call's error number.
package struct ErrorNumber: Error {
  package let code: Int32

  package init(code: Int32) { self.code = code }
}

/// Calls until no signal interrupts the call.
@discardableResult
package func retrying(_ call: () -> Int32) throws(ErrorNumber) -> Int32 {
  while true {
    let result = call()
    if result >= 0 { return result }
    let code = errno
    if code != EINTR { throw ErrorNumber(code: code) }
  }
}

extension stat {
  /// Whether it is an ordinary file.
  package var isFile: Bool { st_mode & S_IFMT == S_IFREG }
  /// Whether it is a folder.
  package var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  /// Whether it is a symbolic link.
  package var isLink: Bool { st_mode & S_IFMT == S_IFLNK }
}
