import Diagnostics
import HTML

@testable import Markdown

/// A document together with what was reported while it was read.
struct Rendered {
  let file: SourceFile
  let document: Document
  let diagnostics: [Diagnostic]

  /// - Parameters:
  ///   - source: the file's text.
  ///   - frontMatter: text that stands before the document in the same file.
  ///   - configure: changes the options.
  init(
    _ source: String, after frontMatter: String = "", configure: (inout MarkdownOptions) -> Void = { _ in }
  ) {
    var options = MarkdownOptions()
    configure(&options)
    file = SourceFile(path: "content/test.md", bytes: Array((frontMatter + source).utf8))
    var diagnostics: [Diagnostic] = []
    document = Document(
      parsing: file, body: frontMatter.utf8.count..<file.bytes.count, options: options,
      diagnostics: &diagnostics)
    self.diagnostics = diagnostics
  }

  /// The HTML with every open link leading where it was written to lead.
  var html: String {
    document.html(ofBlocks: 0..<document.blocks.count) { slot in
      (try? Address(document.slots[slot].target)) ?? Address(literal: "#refused")
    }.string
  }

  /// The source text of a span.
  func source(_ span: SourceSpan) -> String { file.text(in: span.range) }

  /// Each slot's address as it is written in the source, with its line and column.
  var slotPlaces: [String] {
    document.slots.map { "\($0.source.place.line ?? 0):\($0.source.place.column ?? 0) \(source($0.source))" }
  }

  /// Each message's line and column and what is marked there.
  var reported: [String] {
    diagnostics.map { diagnostic in
      "\(diagnostic.place?.line ?? 0):\(diagnostic.place?.column ?? 0) \(diagnostic.place?.excerpt?.marked ?? "")"
    }
  }
}
