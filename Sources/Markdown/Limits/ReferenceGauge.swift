/// Finds out how much a use of a link reference (`[label]: address "title"`) could add to a page.
///
/// The version of cmark at hand copies address and title for every use, without end. Where a definition ends is
/// cmark's to know; this counts a line where it is sure of that, and all up to the next blank line where it is not.
struct ReferenceGauge {
  /// The heaviest definition: how many bytes it may become, escaped, and where it begins.
  private(set) var heaviest: (weight: Int, range: Range<Int>)?

  private enum State {
    /// No definition is open.
    case closed
    /// A label was opened and has not been closed.
    case label
    /// A definition ended with its line, unless the next line begins with a title.
    case mayHaveTitle
    /// A definition goes on to the end of the paragraph, for all we know.
    case open
  }

  private var state = State.closed
  private var weight = 0
  private var range = 0..<0

  /// Ends what the paragraph before may have left open.
  mutating func endParagraph() { state = .closed }

  /// Reads a line of a paragraph.
  /// - Parameters:
  ///   - text: the line's text, without the marks of containers.
  ///   - bytes: what it stands in.
  mutating func read(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    guard let first = bytes[text].first else { return }
    switch state {
    case .open: return add(text, in: bytes)
    case .mayHaveTitle where Self.closing(first) != nil:
      state = .open
      return add(text, in: bytes)
    case .closed where first != UInt8(ascii: "["): return
    case .label where first != UInt8(ascii: "["): readLabel(text, from: text.lowerBound, in: bytes)
    default:
      state = .closed
      if first == UInt8(ascii: "[") { readLabel(text, from: text.lowerBound + 1, in: bytes) }
    }
  }

  private mutating func readLabel(_ text: Range<Int>, from start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var index = start
    while index < text.upperBound, bytes[index] != UInt8(ascii: "]") {
      if bytes[index] == UInt8(ascii: "[") {
        state = .closed
        return
      }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < text.upperBound else {
      state = .label
      return
    }
    guard index + 1 < text.upperBound, bytes[index + 1] == UInt8(ascii: ":") else {
      state = .closed
      return
    }
    weight = 0
    range = text
    state = Self.stateAfter(Self.trimmed((index + 2)..<text.upperBound, in: bytes), in: bytes)
    if state != .closed { add(text, in: bytes) }
    // A title that is closed at the end of its line ends the definition; its weight is counted already.
    if state == .label { state = .closed }
  }

  /// What a definition is after the rest of its first line. `.label` stands for: complete with its title.
  private static func stateAfter(_ rest: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> State {
    guard let first = bytes[rest].first else { return .open }
    // An address in pointed brackets may hold spaces.
    if first == UInt8(ascii: "<") { return .open }
    var index = rest.lowerBound
    while index < rest.upperBound, !isSpace(bytes[index]) { index += 1 }
    let title = trimmed(index..<rest.upperBound, in: bytes)
    guard let opening = bytes[title].first else { return .mayHaveTitle }
    // Text after the address: no definition at all.
    guard let closing = closing(opening) else { return .closed }
    index = title.lowerBound + 1
    while index < title.upperBound, bytes[index] != closing {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard index < title.upperBound else { return .open }
    return index + 1 == title.upperBound ? .label : .closed
  }

  private mutating func add(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes[text] {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "-")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "_"):
        weight += 1
      // The longest entity that escaping makes: `&quot;`.
      case UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"):
        weight += 6
      // Percent-encoded in an address.
      default: weight += 3
      }
    }
    if weight > heaviest?.weight ?? 0 { heaviest = (weight, range) }
  }

  private static func closing(_ opening: UInt8) -> UInt8? {
    switch opening {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): opening
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }

  private static func trimmed(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var range = range
    while let first = bytes[range].first, isSpace(first) { range = (range.lowerBound + 1)..<range.upperBound }
    while let last = bytes[range].last, isSpace(last) { range = range.lowerBound..<(range.upperBound - 1) }
    return range
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
}
