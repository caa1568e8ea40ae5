import Disk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How what is on the disk compares with what is wanted.
enum Comparison {
  /// The same bytes, in a file of which the system said this before it was read.
  case same(Stamp)
  /// A file with other bytes.
  case different
  /// Nothing there.
  case absent
  /// A folder.
  case folder
  /// A symbolic link.
  case link
  /// Something that is neither, such as a socket or a named pipe.
  case special

  /// Compares a file with bytes: sizes first, then contents. The time of the last change plays no part, because git
  /// and copying set it anew.
  static func of(
    _ name: String, in folder: Descriptor, with bytes: [UInt8], buffer: inout [UInt8]
  ) throws(ErrorNumber) -> Comparison {
    let file: Descriptor
    do throws(ErrorNumber) {
      // Without O_NONBLOCK, opening a named pipe would wait for someone to write into it.
      file = try Descriptor.open(name, in: folder, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    } catch {
      guard let status = try folder.status(of: name) else { return .absent }
      if status.isLink { return .link }
      if status.isFolder { return .folder }
      // A file that may not be read can be replaced all the same, if the folder may be written to.
      return status.isFile ? .different : .special
    }
    let status = try file.status()
    if status.isFolder { return .folder }
    guard status.isFile else { return .special }
    guard Int(status.st_size) == bytes.count else { return .different }
    return try equal(file, bytes, buffer: &buffer) ? .same(Stamp(status)) : .different
  }

  private static func equal(
    _ file: Descriptor, _ bytes: [UInt8], buffer: inout [UInt8]
  ) throws(ErrorNumber) -> Bool {
    var compared = 0
    while compared < bytes.count {
      let count = read(file.number, &buffer, min(buffer.count, bytes.count - compared))
      if count == 0 { return false }
      if count < 0 {
        if errno == EINTR { continue }
        throw ErrorNumber(code: errno)
      }
      let isEqual = bytes.withUnsafeBytes { wanted in
        buffer.withUnsafeBytes { found in
          guard let wanted = wanted.baseAddress, let found = found.baseAddress else { return false }
          return memcmp(wanted + compared, found, count) == 0
        }
      }
      if !isEqual { return false }
      compared += count
    }
    return true
  }
}
