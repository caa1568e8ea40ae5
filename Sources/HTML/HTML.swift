/// A piece of HTML: UTF-8 bytes in which everything that came from outside has been escaped.
///
/// Write it as a string template. An interpolated `String` is escaped; a piece of `HTML` goes in as it is; a list of
/// pieces is joined; `nil` is nothing:
/// ```swift
/// let page: HTML = "<h1>\(role.title)</h1>\(role.sections.map(section))"
/// ```
/// A literal is trusted because the compiler has seen it. The only other way to make one is ``init(trusted:)``.
public struct HTML: Sendable, Hashable {
  /// The UTF-8 bytes.
  public var bytes: [UInt8]

  /// Nothing at all.
  public init() { bytes = [] }

  /// The one door for bytes that are HTML already. Whoever calls it vouches for them: only what a Markdown
  /// document was rendered to comes in here.
  public init(trusted bytes: [UInt8]) { self.bytes = bytes }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { bytes.isEmpty }

  /// The HTML as a string, for tests and for reading.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds one piece after another.
  public static func += (left: inout HTML, right: HTML) { left.bytes += right.bytes }
}

extension HTML: ExpressibleByStringInterpolation {
  /// HTML that stands in the source code.
  public init(stringLiteral value: StaticString) {
    bytes = value.withUTF8Buffer { Array($0) }
  }

  /// HTML from a template.
  public init(stringInterpolation: StringInterpolation) {
    bytes = stringInterpolation.bytes
  }
}

extension [HTML] {
  /// The pieces in order, with another between each two.
  public func joined(separator: HTML = HTML()) -> HTML {
    var result = HTML()
    for (index, piece) in enumerated() {
      if index > 0 { result += separator }
      result += piece
    }
    return result
  }
}
