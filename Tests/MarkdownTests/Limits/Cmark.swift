import Diagnostics
import Synchronization

@testable import Markdown

/// What the generator made of a document, and how long cmark-gfm and the rendering of its tree took.
struct CmarkRun {
  /// The size of the HTML, in bytes.
  let output: Int
  /// The time for reading, writing and freeing.
  let time: Duration

  /// One document at a time, so that the time is the document's own.
  private static let lock = Mutex(())

  /// Reads a document as the generator does, and writes it as HTML.
  init(_ bytes: [UInt8]) {
    let file = SourceFile(path: "a.md", bytes: bytes)
    var output = 0
    time = Self.lock.withLock { _ in
      ContinuousClock().measure {
        var diagnostics: [Diagnostic] = []
        let document = Document(
          parsing: file, body: 0..<bytes.count, options: MarkdownOptions(), diagnostics: &diagnostics)
        output = document.html.count
      }
    }
    self.output = output
  }
}
