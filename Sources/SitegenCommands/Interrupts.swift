import Foundation

private let interruptPipe = Pipe()
private let interruptEnd = interruptPipe.fileHandleForWriting.fileDescriptor

/// Has something done on Ctrl-C, and on a polite request to end.
///
/// A signal writes a byte into a pipe, which is all that may be done at such a moment, and a thread waits for it. Dispatch's
/// sources for signals lose those that come while they are being set up.
func onInterrupt(_ action: @escaping @Sendable () -> Void) {
  // Made here, since nothing may be made while a signal is handled.
  _ = interruptEnd
  Thread.detachNewThread {
    _ = try? interruptPipe.fileHandleForReading.read(upToCount: 1)
    action()
  }
  for number in [SIGINT, SIGTERM] {
    signal(number) { _ in
      var byte: UInt8 = 0
      _ = Foundation.write(interruptEnd, &byte, 1)
    }
  }
}
