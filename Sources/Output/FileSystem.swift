import Disk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The system calls that change something on the disk. All of them pass through here, so that tests can stop a build
/// before any of them, or let any of them fail.
struct FileSystem: Sendable {
  /// Runs before each change; what it throws happens instead of the change.
  var beforeStep: @Sendable () throws(StepFailure) -> Void = { () throws(StepFailure) in }
  /// Whether to wait for the disk. Tests do not.
  var syncs = true

  /// What a test lets happen instead of a change.
  enum StepFailure: Error {
    /// The process dies.
    case killed
    /// The system call fails with an error number.
    case failed(Int32)
  }

  private func change(
    _ place: () -> String, ignoring ignored: [Int32] = [], _ call: () -> Int32
  ) throws(Stop) -> Int32 {
    do throws(StepFailure) {
      try beforeStep()
    } catch {
      switch error {
      case .killed: throw .killed
      case .failed(let code): throw .system(code, at: place())
      }
    }
    do throws(ErrorNumber) {
      return try retrying(call)
    } catch {
      if ignored.contains(error.code) { return -1 }
      throw .system(error.code, at: place())
    }
  }

  /// Makes a folder; one that is there already is fine. The caller opens it, and finds out then if it is a link.
  func makeFolder(_ name: String, in folder: Descriptor?, place: @autoclosure () -> String) throws(Stop) {
    _ = try change(place, ignoring: [EEXIST]) { mkdirat(folder?.number ?? AT_FDCWD, name, 0o755) }
  }

  /// Makes a file that is not there yet and writes its contents.
  /// - Returns: what the system says of it then.
  @discardableResult
  func makeFile(
    _ name: String, in folder: Descriptor, bytes: [UInt8], syncing: Bool, place: @autoclosure () -> String
  ) throws(Stop) -> Stamp {
    try makeFile(name, in: folder, pieces: CollectionOfOne(bytes), syncing: syncing, place: place())
  }

  /// The same of contents that are made piece by piece.
  func makeFile(
    _ name: String, in folder: Descriptor, pieces: some Sequence<[UInt8]>, syncing: Bool,
    place: @autoclosure () -> String
  ) throws(Stop) -> Stamp {
    let file = try change(place) {
      openat(folder.number, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644 as mode_t)
    }
    var status = stat()
    do throws(ErrorNumber) {
      for piece in pieces { try FileSystem.writeAll(piece, to: file) }
      if syncing, syncs { try retrying { fsync(file) } }
      try retrying { fstat(file, &status) }
    } catch {
      close(file)
      throw .system(error.code, at: place())
    }
    // Some network file systems report a full disk only here. The number is gone even after EINTR, so it is not
    // called again.
    if close(file) != 0, errno != EINTR { throw .system(errno, at: place()) }
    return Stamp(status)
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32) throws(ErrorNumber) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(file, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count > 0 {
        written += count
      } else if count == 0 {
        throw ErrorNumber(code: EIO)
      } else if errno != EINTR {
        throw ErrorNumber(code: errno)
      }
    }
  }

  /// Moves a file to its place in one step: whoever opens it finds the old one or the new one, whole.
  func move(
    _ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor,
    place: @autoclosure () -> String
  ) throws(Stop) {
    _ = try change(place) { renameat(folder.number, name, newFolder.number, newName) }
  }

  /// Removes a file; one that is gone already is fine.
  func removeFile(_ name: String, in folder: Descriptor, place: @autoclosure () -> String) throws(Stop) {
    _ = try change(place, ignoring: [ENOENT]) { unlinkat(folder.number, name, 0) }
  }

  /// Removes a folder if it is empty. Some systems say EEXIST for one that is not.
  func removeFolderIfEmpty(_ name: String, in folder: Descriptor, place: @autoclosure () -> String)
    throws(Stop)
  {
    _ = try change(place, ignoring: [ENOENT, ENOTEMPTY, EEXIST, ENOTDIR]) {
      unlinkat(folder.number, name, AT_REMOVEDIR)
    }
  }

  /// Waits until a file's or a folder's own entries are on the disk. Not every file system can do that for a folder;
  /// nothing is lost if it cannot, as long as the power stays on.
  func flush(_ descriptor: Descriptor) {
    if syncs { _ = try? retrying { fsync(descriptor.number) } }
  }

  /// Waits until everything on a file system is on the disk, where there is a call for that.
  func flushAll(with descriptor: Descriptor) {
    #if os(Linux)
      guard syncs else { return }
      // The headers hide `syncfs` from Swift (it needs _GNU_SOURCE), so it is looked up by name. `sync` does the same
      // for all file systems of the computer.
      if let symbol = dlsym(nil, "syncfs") {
        typealias SyncFS = @convention(c) (Int32) -> Int32
        let syncfs = unsafeBitCast(symbol, to: SyncFS.self)
        _ = try? retrying { syncfs(descriptor.number) }
      } else {
        sync()
      }
    #endif
  }
}
