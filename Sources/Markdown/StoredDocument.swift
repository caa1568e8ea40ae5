import Diagnostics
import Spooling

/// A document that is at hand, or waits in a spool until somebody asks for it. What is known of a text takes 3 KB, and a
/// build asks for it a few times.
public enum StoredDocument: Sendable {
  case here(Document)
  /// All but the HTML is an outline in the spool.
  indirect case away(outline: StoredBytes, HTMLOfStoredDocument, of: SourceFile)

  /// - Parameter spool: where the document waits, if the spool's file has its HTML.
  public init(_ document: Document, of file: SourceFile, in spool: Spool?) {
    guard let spool, document.stored.isAway, case let stored = spool.put(document.outline), stored.isAway
    else {
      self = .here(document)
      return
    }
    self = .away(outline: stored, HTMLOfStoredDocument(document.stored), of: file)
  }

  /// The document's ``Document/outline``.
  public var outline: [UInt8] {
    switch self {
    case .here(let document): document.outline
    case .away(let outline, _, _): outline.bytes
    }
  }

  /// The document. Whoever looks at several parts of it asks for it once.
  public var document: Document {
    switch self {
    case .here(let document): document
    case .away(let outline, let html, let file):
      // What the spool gives back is what it was given.
      Document(outline: outline.bytes, of: file, html: html.stored) ?? Document()
    }
  }
}

/// The HTML of a document that waits.
public struct HTMLOfStoredDocument: Sendable {
  let stored: StoredHTML

  init(_ stored: StoredHTML) { self.stored = stored }
}
