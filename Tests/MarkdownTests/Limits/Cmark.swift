import CCmarkGFM
import Foundation
import Synchronization

/// What cmark-gfm made of a document, and how long it took.
struct CmarkRun {
  /// The size of the HTML, in bytes.
  let output: Int
  /// The time for reading, writing and freeing.
  let time: Duration

  /// cmark keeps the list of special characters in one global table while it reads, so one document at a time.
  private static let lock = Mutex(())

  /// Reads a document as the generator does, and writes it as HTML.
  init(_ bytes: [UInt8]) {
    var output = 0
    let time = Self.lock.withLock { _ in
      ContinuousClock().measure { output = Self.outputSize(of: bytes) }
    }
    self.output = output
    self.time = time
  }

  private static func outputSize(of bytes: [UInt8]) -> Int {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return 0 }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "tasklist"] {
      cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }
    bytes.withUnsafeBytes { buffer in
      if let start = buffer.bindMemory(to: CChar.self).baseAddress {
        cmark_parser_feed(parser, start, buffer.count)
      }
    }
    guard let document = cmark_parser_finish(parser) else { return 0 }
    defer { cmark_node_free(document) }
    guard
      let html = cmark_render_html(document, CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser))
    else { return 0 }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return strlen(html)
  }
}
