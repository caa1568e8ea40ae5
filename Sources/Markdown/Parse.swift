import CCmarkGFM
import Diagnostics
import HTML

extension Document {
  /// Reads Markdown with cmark-gfm and renders it.
  ///
  /// The HTML is what cmark-gfm itself writes, but for these additions: headings have ids; external links carry
  /// `rel="external"`; addresses within the guide are left open; table headers have a `scope`, alignment is a class,
  /// and each table stands in a region that can be scrolled and focused; task list boxes have names; control characters,
  /// which Markdown can name by their numbers, are U+FFFD.
  /// - Parameters:
  ///   - file: the file that holds the document.
  ///   - body: the document's bytes in it; they begin at the start of a line.
  ///   - options: how to read it.
  ///   - diagnostics: receives what was left out and which links may not be followed.
  public init(
    parsing file: SourceFile, body: Range<Int>, options: MarkdownOptions, diagnostics: inout [Diagnostic]
  ) {
    let rendered = withTree(of: file.bytes[body]) { root in
      var renderer = Renderer(file: file, body: body, options: options, root: root)
      renderer.render(root)
      renderer.reportRestOfHTML()
      return renderer
    }
    guard let rendered else {
      self.init()
      diagnostics.append(
        Diagnostic(
          .error, .markdownUnread, "there was not enough memory to read this file", at: Place(path: file.path)
        ))
      return
    }
    self = rendered.document
    stored = .made(.inMemory(rendered.html.exact))
    giveBackSpareRoom()
    diagnostics += rendered.diagnostics
  }

  /// Arrays that grow keep room for more, which a document that is finished does not need: a fifth of what a large guide
  /// takes in memory.
  private mutating func giveBackSpareRoom() {
    blocks = blocks.exact
    headings = headings.exact
    slots = slots.exact
    links = links.exact
  }
}

extension Array {
  /// The same elements with no room for more.
  fileprivate var exact: Array { capacity == count ? self : withUnsafeBufferPointer { Array($0) } }
}
