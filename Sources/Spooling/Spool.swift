import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A place for many bytes that are needed again seldom, or once: the first of them stay in memory, all others wait in a
/// temporary file. It has no name, so that it is gone with the program, however that ends.
public final class Spool: Sendable {
  /// Small guides never touch a disk.
  private let limit: Int
  private let fail: @Sendable (Int32) -> Never
  private let state = Mutex(State())

  private struct State {
    /// How many bytes stay in memory.
    var kept = 0
    /// The file, once one is needed and could be made.
    var file: Int32?
    /// Whether the system has no room for more.
    var isRefused = false
    /// How many bytes are in the file.
    var end = 0
    /// Bytes that follow those of the file and are not there yet: the system takes many at once in less time.
    var waiting: [UInt8] = []

    /// Brings what waits into the file. What cannot be written goes on waiting.
    mutating func flush() {
      guard let file, write(waiting, to: file, at: end) else {
        isRefused = true
        return
      }
      end += waiting.count
      waiting.removeAll(keepingCapacity: true)
    }
  }

  /// How many bytes wait at most, but for the last text.
  private static let portion = 256 * 1024

  /// - Parameters:
  ///   - limit: how many bytes stay in memory.
  ///   - onFailure: ends the program when the system does not give back what it took, which only a disk that fails does; it
  ///     is given the system's error number, 0 for a file that has become too short.
  public init(keeping limit: Int = 8 * 1024 * 1024, onFailure: @escaping @Sendable (Int32) -> Never) {
    self.limit = limit
    fail = onFailure
  }

  deinit { if let file = state.withLock({ $0.file }) { close(file) } }

  /// Puts bytes away. They stay in memory where the system has no room for the file.
  public func put(_ bytes: [UInt8]) -> StoredBytes {
    guard !bytes.isEmpty else { return .inMemory(bytes) }
    return state.withLock { state in
      if state.kept + bytes.count <= limit || state.isRefused {
        state.kept += bytes.count
        return .inMemory(bytes)
      }
      guard let file = state.file ?? makeFile() else {
        state.isRefused = true
        return .inMemory(bytes)
      }
      state.file = file
      let offset = state.end + state.waiting.count
      state.waiting += bytes
      if state.waiting.count >= Spool.portion { state.flush() }
      return .inFile(self, offset: offset, count: bytes.count)
    }
  }

  /// Reads bytes that were put away.
  func read(_ range: Range<Int>) -> [UInt8] {
    let (file, waiting) = state.withLock { state -> (Int32?, [UInt8]?) in
      // All bytes that were put away together are in one place.
      guard range.lowerBound >= state.end else { return (state.file, nil) }
      return (nil, Array(state.waiting[(range.lowerBound - state.end)..<(range.upperBound - state.end)]))
    }
    if let waiting { return waiting }
    guard let file else { return [] }
    return [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let got = pread(
          file, buffer.baseAddress?.advanced(by: count), range.count - count, off_t(range.lowerBound + count))
        if got < 0, errno == EINTR { continue }
        // Nothing else knows the file, so whoever asked has nowhere else to read.
        guard got > 0 else { fail(got < 0 ? errno : 0) }
        count += got
      }
    }
  }
}

/// - Returns: whether all bytes are in the file.
private func write(_ bytes: [UInt8], to file: Int32, at offset: Int) -> Bool {
  bytes.withUnsafeBytes { bytes in
    var done = 0
    while done < bytes.count {
      let rest = bytes[done...]
      let count = pwrite(file, rest.base.baseAddress?.advanced(by: done), rest.count, off_t(offset + done))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}

/// A file without a name, in the folder that the environment gives for such, or where large ones belong.
private func makeFile() -> Int32? {
  let folders = [getenv("TMPDIR").map { String(cString: $0) }, "/var/tmp", "/tmp"]
  for folder in folders.compactMap(\.self) where !folder.isEmpty {
    var path = Array("\(folder)/sitegen-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { continue }
    unlink(path)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    return file
  }
  return nil
}
