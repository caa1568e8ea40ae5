import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a file piece by piece and puts it in its place when it is whole; where that fails, nothing is left behind.
/// - Parameter body: is given what writes a piece.
func writeWhole(to path: String, _ body: (_ write: ([UInt8]) throws -> Void) throws -> Void) throws {
  let waiting = path + ".\(getpid())"
  guard FileManager.default.createFile(atPath: waiting, contents: nil) else {
    throw CocoaError(.fileWriteUnknown)
  }
  do {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: waiting))
    try body { try handle.write(contentsOf: $0) }
    try handle.close()
    guard rename(waiting, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
  } catch {
    unlink(waiting)
    throw error
  }
}
