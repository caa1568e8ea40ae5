import Diagnostics
import Foundation

@testable import Markdown

/// What the generator made of a document, and how long cmark-gfm and the rendering of its tree took.
struct CmarkRun {
  /// The size of the HTML, in bytes.
  let output: Int
  /// The processor's time for reading, writing and freeing: what else the machine does is not counted.
  let time: Duration

  /// Reads a document as the generator does, and writes it as HTML.
  init(_ bytes: [UInt8]) {
    let file = SourceFile(path: "a.md", bytes: bytes)
    let start = processorTime()
    var diagnostics: [Diagnostic] = []
    let document = Document(
      parsing: file, body: 0..<bytes.count, options: MarkdownOptions(), diagnostics: &diagnostics)
    output = document.html.count
    time = processorTime() - start
  }
}

/// The time that this thread has had a processor.
private func processorTime() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
