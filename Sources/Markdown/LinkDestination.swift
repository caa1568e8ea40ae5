import Diagnostics

/// An address as it stands in the source of a link, with backslashes and entities.
struct Destination {
  /// Its bytes in the source.
  let range: Range<Int>
  private let bytes: ArraySlice<UInt8>
  /// Whether backslashes are part of the address, as they are between `<` and `>`.
  private let isAutolink: Bool

  /// Reads an address that begins at an offset, or after white space there; it may stand in angle brackets.
  init(in source: [UInt8], after offset: Int, before limit: Int) {
    var start = offset
    while start < limit, isWhiteSpace(source[start]) { start += 1 }
    let isBracketed = start < limit && source[start] == UInt8(ascii: "<")
    if isBracketed { start += 1 }
    var end = start
    var depth = 0
    while end < limit {
      let byte = source[end]
      if byte == UInt8(ascii: "\\") {
        end += 1
      } else if isBracketed {
        if byte == UInt8(ascii: ">") || byte == 0x0A { break }
      } else if byte <= 0x20 {
        break
      } else if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      end += 1
    }
    range = start..<min(end, limit)
    bytes = source[range]
    isAutolink = false
  }

  /// Reads an address that begins at an offset, after `<`, and ends at the next `>`.
  init(autolinkIn source: [UInt8], after offset: Int, before limit: Int) {
    let end = source[offset..<limit].firstIndex { $0 == UInt8(ascii: ">") || $0 <= 0x20 } ?? limit
    range = offset..<end
    bytes = source[range]
    isAutolink = true
  }

  /// Whether cmark makes the wanted address of it. Named entities are taken for any one character: it is enough to
  /// find the place.
  func means(_ wanted: [UInt8]) -> Bool {
    if isAutolink, wanted.starts(with: Destination.mail), matches(wanted.dropFirst(Destination.mail.count)) {
      return true
    }
    return matches(wanted[...])
  }

  private static let mail = Array("mailto:".utf8)

  private func matches(_ wanted: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    var wanted = wanted
    while var byte = rest.popFirst() {
      if byte == UInt8(ascii: "&"), let name = entityName(at: rest), !wanted.dropFirst().starts(with: name) {
        rest = rest.dropFirst(name.count)
        guard wanted.popFirst() != nil else { return false }
        while let next = wanted.first, next & 0xC0 == 0x80 { wanted.removeFirst() }
        continue
      }
      if byte == UInt8(ascii: "\\"), !isAutolink, let next = rest.first, Destination.isPunctuation(next) {
        byte = next
        rest.removeFirst()
      }
      guard wanted.popFirst() == byte else { return false }
    }
    return wanted.isEmpty
  }

  /// The rest of an entity after its `&`, with its semicolon.
  private func entityName(at rest: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let name = rest.prefix(40)
    guard let end = name.firstIndex(of: UInt8(ascii: ";")), end > name.startIndex else { return nil }
    return name[...end]
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}

/// The places where addresses are defined for links of the form `[text][label]`.
struct LinkDefinitions {
  /// The definitions' places by the bytes of their addresses, where these are written without escapes.
  private var plain: [ArraySlice<UInt8>: Range<Int>] = [:]
  /// The others.
  private var escaped: [Destination] = []
  /// How many addresses with escapes are compared: they are rare, and each use is compared with all of them.
  private static let limit = 100

  /// Finds the lines that begin with `[label]:`, after the marks of quotations and lists.
  init(in file: SourceFile, from start: Int) {
    let text = file.text
    let bytes = text.bytes
    for line in text.line(at: start)...text.lineCount {
      let range = text.range(ofLine: line)
      guard let bracket = bytes[range].firstIndex(where: { !LinkDefinitions.isMark($0) }),
        bytes[bracket] == UInt8(ascii: "["),
        let end = LinkDefinitions.labelEnd(in: bytes[range], after: bracket)
      else { continue }
      add(Destination(in: bytes, after: end, before: bytes.count), of: bytes)
    }
  }

  /// Where a label's `]:` ends, if there is one. A footnote's label is none.
  private static func labelEnd(in line: ArraySlice<UInt8>, after bracket: Int) -> Int? {
    var index = bracket + 1
    guard index < line.endIndex, line[index] != UInt8(ascii: "^") else { return nil }
    while index + 1 < line.endIndex {
      switch line[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "]"): return line[index + 1] == UInt8(ascii: ":") ? index + 2 : nil
      default: index += 1
      }
    }
    return nil
  }

  /// Whether a byte can stand before a definition: space, the marks of quotations and lists.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
      UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private mutating func add(_ destination: Destination, of bytes: [UInt8]) {
    let address = bytes[destination.range]
    if address.contains(UInt8(ascii: "&")) || address.contains(UInt8(ascii: "\\")) {
      if escaped.count < LinkDefinitions.limit { escaped.append(destination) }
    } else if plain[address] == nil {
      plain[address] = destination.range
    }
  }

  /// Where an address is defined first.
  func range(of wanted: [UInt8]) -> Range<Int>? {
    plain[wanted[...]] ?? escaped.first { $0.means(wanted) }?.range
  }
}
