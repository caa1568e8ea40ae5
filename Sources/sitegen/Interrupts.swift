import Foundation

/// Ctrl-C, and polite requests to end, from the moment that this is made.
///
/// A signal writes a byte into a pipe, which is all that may be done at such a moment, and a thread waits for it. Dispatch's
/// sources for signals lose those that come while they are being set up.
struct Interrupts: Sendable {
  private static let pipe = Pipe()
  private static let writingEnd = pipe.fileHandleForWriting.fileDescriptor

  init() {
    // Made here, since nothing may be made while a signal is handled.
    _ = Interrupts.writingEnd
    for number in [SIGINT, SIGTERM] {
      signal(number) { _ in
        var byte: UInt8 = 0
        _ = Foundation.write(Interrupts.writingEnd, &byte, 1)
      }
    }
  }

  /// Returns when the program is to end.
  func wait() async {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        _ = try? Interrupts.pipe.fileHandleForReading.read(upToCount: 1)
        continuation.resume()
      }
    }
  }
}
