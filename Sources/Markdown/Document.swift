import Diagnostics
import HTML
import Spooling

/// A Markdown document after cmark-gfm has read it: HTML ready to use, and what the guide needs to know of it.
///
/// The HTML of all blocks stands in one buffer. Links to other files of the guide are left open in it (``LinkSlot``),
/// because where they lead is known only when every file has been read.
public struct Document: Sendable {
  /// The HTML of the whole document, until a page asks for it.
  var stored = StoredHTML.made(.inMemory([]))
  /// The top-level blocks in order; their HTML ranges follow one another and cover ``html``.
  public internal(set) var blocks: [Block] = []
  /// Every heading outside of lists, quotations and tables, in order.
  public internal(set) var headings: [Heading] = []
  /// The links and images that lead to other files or pages of the guide, in the order of their place in ``html``.
  public internal(set) var slots: [LinkSlot] = []
  /// Every link and image, in order.
  public internal(set) var links: [Link] = []
  /// The document's bytes in its source file.
  public internal(set) var source = 0..<0
  /// The bytes of raw HTML in the source file that the pages leave out.
  var omitted: [Range<Int>] = []
  /// The plain text of the first paragraph that has any, where no heading stands before it but the page's title.
  public internal(set) var openingText: String?

  /// The HTML of the whole document, with nothing where an open link's address belongs.
  public var html: [UInt8] { stored.bytes }

  /// A document without content.
  public init() {}

  /// Takes texts that many documents have from somebody who keeps each once: headings, and the words and addresses of
  /// links.
  public mutating func share(_ shared: (String) -> String) {
    for index in headings.indices {
      headings[index].text = shared(headings[index].text)
      headings[index].id = shared(headings[index].id)
    }
    // Slots are those of the links that stay open, in the same order.
    var slot = slots.startIndex
    for index in links.indices {
      let written = links[index].target
      links[index].text = shared(links[index].text)
      links[index].target = shared(written)
      guard slot < slots.endIndex, slots[slot].target == written else { continue }
      slots[slot].target = links[index].target
      slot += 1
    }
  }

  /// Puts the HTML away until a page asks for it.
  public mutating func putAway(in spool: Spool) { stored = stored.away(in: spool) }

  /// A top-level block.
  public struct Block: Sendable {
    /// What it is.
    public let kind: Kind
    /// What its HTML begins with.
    public let tag: Tag
    // A page has dozens of blocks, so that none is larger than it has to be.
    private let htmlStart: Int32
    private let htmlEnd: Int32
    /// Its lines in the source file.
    public let source: SourceSpan

    /// Its bytes in ``Document/html``.
    public var html: Range<Int> { Int(htmlStart)..<Int(htmlEnd) }

    /// What HTML can begin with, as far as anybody asks.
    public enum Tag: Sendable {
      case paragraph, code, other
    }

    init(kind: Kind, tag: Tag, html: Range<Int>, source: SourceSpan) {
      self.kind = kind
      self.tag = tag
      self.source = source
      htmlStart = Int32(html.lowerBound)
      htmlEnd = Int32(html.upperBound)
    }
  }

  /// What a block is, as far as the guide has to know. Most are of the kinds without a text, which take no room for one.
  public enum Kind: Sendable {
    /// A heading, by its index in ``Document/headings``.
    case heading(Int)
    /// A paragraph of words alone in square brackets, such as `[salary]`: the words, trimmed.
    indirect case marker(String)
    /// A paragraph under a heading that was asked for.
    indirect case paragraph(TextSpan)
    /// Any other paragraph.
    case prose
    /// A list under a heading that was asked for: an entry for each item, `nil` for one that is not just a paragraph.
    case list([TextSpan?])
    /// A table under a heading that was asked for: the header's cells and those of each row.
    indirect case table(header: [TextSpan], rows: [[TextSpan]])
    /// Anything else.
    case other
  }

  /// A heading.
  public struct Heading: Sendable {
    /// 1 to 6.
    public let level: Int
    /// Its plain text.
    public internal(set) var text: String
    /// The `id` it has in the HTML, unique in the document.
    public internal(set) var id: String
    /// Where it stands.
    public let source: SourceSpan
  }

  /// Plain text and where it stands in the source.
  public struct TextSpan: Sendable {
    /// The text without mark-up.
    public let text: String
    /// Its bytes in the source file, with mark-up.
    public let source: SourceSpan
  }

  /// A link or an image.
  public struct Link: Sendable {
    /// The words of a link, or the text alternative of an image; without mark-up.
    public internal(set) var text: String
    /// The address as it was written.
    public internal(set) var target: String
    /// Where the whole of it stands, with its brackets; the line where that is not known.
    public let source: SourceSpan
    /// Whether it is an image.
    public let isImage: Bool
    /// Whether the link holds an image, whose text alternative is a part of ``text``.
    public let holdsImage: Bool
  }

  /// A place in the HTML where the address of a link or image must still be written.
  public struct LinkSlot: Sendable {
    /// The offset in ``Document/html``, inside a quoted attribute.
    public let offset: Int
    /// The address as it was written, percent-encoding undone by cmark where it does so.
    public internal(set) var target: String
    /// Where the address stands.
    public let source: SourceSpan
    /// Whether it is an image's source and not a link.
    public let isImage: Bool
  }
}

/// The room that an image takes, for browsers to keep free until it is there, and whether it may wait.
public struct ImageFrame: Sendable {
  let width: Int
  let height: Int
  let isLazy: Bool

  /// - Parameters:
  ///   - width: in pixels, as it is shown.
  ///   - height: likewise.
  ///   - isLazy: whether it is fetched only when a reader comes near it.
  public init(width: Int, height: Int, isLazy: Bool) {
    self.width = width
    self.height = height
    self.isLazy = isLazy
  }

  /// What follows the address, up to where the renderer's own quotation mark ends the last value.
  fileprivate var attributes: String {
    "\" width=\"\(width)\" height=\"\(height)\"\(isLazy ? " loading=\"lazy\"" : "") decoding=\"async"
  }
}

extension Document {
  /// The HTML of some blocks, with the open links closed.
  /// - Parameters:
  ///   - range: indices into ``blocks``.
  ///   - address: where the link of a slot leads, by the slot's index, as it should stand in the page.
  ///   - frame: the room that the image of a slot takes, where that is known.
  public func html(
    ofBlocks range: Range<Int>, address: (Int) -> Address, frame: (Int) -> ImageFrame? = { _ in nil }
  ) -> HTML {
    guard let first = range.first, let last = range.last else { return HTML() }
    let bounds = blocks[first].html.lowerBound..<blocks[last].html.upperBound
    let html = stored.bytes(in: bounds)
    // Where the document's first byte would stand in what was read of it.
    let start = html.startIndex - bounds.lowerBound
    var result: [UInt8] = []
    result.reserveCapacity(bounds.count + 256)
    var copied = bounds.lowerBound
    var index = slots.partitionPoint { $0.offset >= bounds.lowerBound }
    while index < slots.count, slots[index].offset < bounds.upperBound {
      result += html[(start + copied)..<(start + slots[index].offset)]
      appendEscapedHref(address(index).text, to: &result)
      if slots[index].isImage, let frame = frame(index) { result += frame.attributes.utf8 }
      copied = slots[index].offset
      index += 1
    }
    result += html[(start + copied)...]
    return HTML(trusted: result)
  }
}

extension Document {
  /// The HTML of a block, as far as its links are closed.
  public func html(of block: Block) -> ArraySlice<UInt8> { stored.bytes(in: block.html) }
}

extension Array {
  /// The first index whose element satisfies a condition that holds for every element after it.
  func partitionPoint(_ condition: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
