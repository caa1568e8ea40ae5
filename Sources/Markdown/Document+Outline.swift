import Diagnostics
import Spooling

extension Document {
  /// Everything that is known of the document but its HTML, as bytes, so that a later build need not read the same text
  /// again.
  public var outline: [UInt8] {
    var writer = OutlineWriter()
    writer.add(source)
    writer.add(openingText)
    writer.add(omitted.count)
    for range in omitted { writer.add(range) }
    writer.add(headings.count)
    for heading in headings {
      writer.add(heading.level)
      writer.add(heading.text)
      writer.add(heading.id)
      writer.add(heading.source.range)
    }
    writer.add(blocks.count)
    for block in blocks {
      writer.add(block.kind)
      writer.add(block.tag.number)
      writer.add(block.html)
      writer.add(block.source.range)
    }
    writer.add(links.count)
    for link in links {
      writer.add(link.text)
      writer.add(link.target)
      writer.add((link.isImage ? 1 : 0) + (link.holdsImage ? 2 : 0))
      writer.add(link.source.range)
    }
    writer.add(slots.count)
    for slot in slots {
      writer.add(slot.offset)
      writer.add(slot.target)
      writer.add(slot.isImage ? 1 : 0)
      writer.add(slot.source.range)
    }
    return writer.bytes
  }

  /// Takes what ``outline`` gave of the same text, read with the same options. The HTML is made when a page asks for it.
  /// - Parameters:
  ///   - file: the file that holds the document.
  ///   - options: how it is read.
  ///   - spool: where its HTML is put once it was made; `nil` to keep it in memory.
  /// - Returns: `nil` for bytes that are no outline.
  public init?(outline: [UInt8], of file: SourceFile, options: MarkdownOptions, spool: Spool?) {
    self.init(outline: outline, of: file, html: .made(.inMemory([])))
    stored = .late(LateHTML(file: file, body: source, options: options, spool: spool))
  }

  init?(outline: [UInt8], of file: SourceFile, html: StoredHTML) {
    let document = outline.withUnsafeBytes { bytes in
      var reader = OutlineReader(bytes: bytes, file: file)
      return reader.document()
    }
    guard let document else { return nil }
    self = document
    stored = html
  }
}

extension Document.Block.Tag {
  fileprivate var number: Int {
    switch self {
    case .paragraph: 0
    case .code: 1
    case .other: 2
    }
  }

  fileprivate init?(number: Int) {
    switch number {
    case 0: self = .paragraph
    case 1: self = .code
    case 2: self = .other
    default: return nil
    }
  }
}

/// Writes an outline: numbers as four bytes, texts with their lengths before them.
private struct OutlineWriter {
  var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(2048) }

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: Int32(truncatingIfNeeded: number).littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func add(_ range: Range<Int>) {
    add(range.lowerBound)
    add(range.upperBound)
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ text: String?) {
    add(text == nil ? 0 : 1)
    if let text { add(text) }
  }

  mutating func add(_ text: Document.TextSpan) {
    add(text.text)
    add(text.source.range)
  }

  mutating func add(_ row: [Document.TextSpan]) {
    add(row.count)
    for cell in row { add(cell) }
  }

  mutating func add(_ kind: Document.Kind) {
    switch kind {
    case .other: add(0)
    case .prose: add(1)
    case .heading(let index):
      add(2)
      add(index)
    case .marker(let words):
      add(3)
      add(words)
    case .paragraph(let text):
      add(4)
      add(text)
    case .list(let items):
      add(5)
      add(items.count)
      for item in items {
        add(item == nil ? 0 : 1)
        if let item { add(item) }
      }
    case .table(let header, let rows):
      add(6)
      add(header)
      add(rows.count)
      for row in rows { add(row) }
    }
  }
}

/// Reads an outline. Once something is not as it was written, nothing more is read.
private struct OutlineReader {
  let bytes: UnsafeRawBufferPointer
  let file: SourceFile
  private let size: Int
  private var position = 0
  private var isWhole = true

  init(bytes: UnsafeRawBufferPointer, file: SourceFile) {
    self.bytes = bytes
    self.file = file
    size = file.count
  }

  mutating func document() -> Document? {
    var document = Document()
    document.source = range()
    document.openingText = number() == 1 ? text() : nil
    document.omitted = list { $0.range() }
    document.headings = list { reader in
      Document.Heading(level: reader.number(), text: reader.text(), id: reader.text(), source: reader.span())
    }
    let headings = document.headings.count
    document.blocks = list { reader in
      Document.Block(
        kind: reader.kind(headings: headings), tag: reader.tag(), html: reader.range(), source: reader.span())
    }
    document.links = list { reader in
      let (text, target, flags) = (reader.text(), reader.text(), reader.number())
      return Document.Link(
        text: text, target: target, source: reader.span(), isImage: flags & 1 != 0, holdsImage: flags & 2 != 0
      )
    }
    document.slots = list { reader in
      let (offset, target, isImage) = (reader.number(), reader.text(), reader.number() == 1)
      return Document.LinkSlot(offset: offset, target: target, source: reader.span(), isImage: isImage)
    }
    return isWhole && position == bytes.count && document.source.upperBound <= size ? document : nil
  }

  private mutating func list<Element>(_ element: (inout OutlineReader) -> Element) -> [Element] {
    // Each takes four bytes at least.
    let count = number()
    guard isWhole, count <= (bytes.count - position) / 4 else {
      isWhole = false
      return []
    }
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count where isWhole { list.append(element(&self)) }
    return list
  }

  /// A number that is not negative.
  private mutating func number() -> Int {
    guard isWhole, position + 4 <= bytes.count,
      case let number = Int32(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: Int32.self)),
      number >= 0
    else {
      isWhole = false
      return 0
    }
    position += 4
    return Int(number)
  }

  private mutating func range() -> Range<Int> {
    let (start, end) = (number(), number())
    guard start <= end else {
      isWhole = false
      return 0..<0
    }
    return start..<end
  }

  private mutating func span() -> SourceSpan {
    let range = range()
    if range.upperBound > size { isWhole = false }
    return SourceSpan(file: file, range: range)
  }

  private mutating func text() -> String {
    let count = number()
    guard isWhole, count <= bytes.count - position else {
      isWhole = false
      return ""
    }
    defer { position += count }
    return String(decoding: bytes[position..<(position + count)], as: UTF8.self)
  }

  private mutating func textSpan() -> Document.TextSpan {
    Document.TextSpan(text: text(), source: span())
  }

  private mutating func kind(headings: Int) -> Document.Kind {
    switch number() {
    case 0: return .other
    case 1: return .prose
    case 2:
      let index = number()
      if index >= headings { isWhole = false }
      return .heading(index)
    case 3: return .marker(text())
    case 4: return .paragraph(textSpan())
    case 5: return .list(list { $0.number() == 1 ? $0.textSpan() : nil })
    case 6: return .table(header: list { $0.textSpan() }, rows: list { $0.list { $0.textSpan() } })
    default:
      isWhole = false
      return .other
    }
  }

  private mutating func tag() -> Document.Block.Tag {
    guard let tag = Document.Block.Tag(number: number()) else {
      isWhole = false
      return .other
    }
    return tag
  }
}
