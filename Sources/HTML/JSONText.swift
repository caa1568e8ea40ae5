/// A JSON object as text. It is written while it is made, for what thousands of pages hold: a tree of values costs
/// several times what its text does.
public struct JSONText: Sendable, Hashable {
  /// Compact UTF-8, safe inside a `<script>` element like ``JSON/write(to:)``'s.
  public let bytes: [UInt8]

  /// An object with some members:
  ///
  /// ```swift
  /// JSONText { page in
  ///   page.add("@type", "WebPage")
  ///   page.add("isPartOf") { site in site.add("name", title) }
  /// }
  /// ```
  public init(_ members: (inout Members) -> Void) {
    var object = Members()
    object.write(members)
    bytes = object.bytes
  }

  /// What is in an object or a list, written one after the other in the order of the calls.
  public struct Members {
    fileprivate(set) var bytes: [UInt8] = []
    private var isFirst = true

    fileprivate init() { bytes.reserveCapacity(2048) }

    /// A text; nothing where there is none.
    public mutating func add(_ key: StaticString, _ text: String?) {
      guard let text else { return }
      begin(key)
      JSON.write(text, to: &bytes)
    }

    /// A whole number; nothing where there is none.
    public mutating func add(_ key: StaticString, _ number: Int?) {
      guard let number else { return }
      begin(key)
      bytes.append(contentsOf: String(number).utf8)
    }

    /// A decimal number in digits; nothing where there is none.
    public mutating func add(_ key: StaticString, decimal digits: String?) {
      guard let digits else { return }
      begin(key)
      bytes.append(contentsOf: digits.utf8)
    }

    /// Any value; nothing where there is none.
    public mutating func add(_ key: StaticString, _ value: JSON?) {
      guard let value else { return }
      begin(key)
      value.write(to: &bytes)
    }

    /// A list of texts; nothing where there are none.
    public mutating func add(_ key: StaticString, texts: [String]) {
      guard !texts.isEmpty else { return }
      add(list: key) { list in
        for text in texts { list.add(text) }
      }
    }

    /// An object.
    public mutating func add(_ key: StaticString, _ members: (inout Members) -> Void) {
      begin(key)
      write(members)
    }

    /// A list, whose items are added without keys.
    public mutating func add(list key: StaticString, _ items: (inout Members) -> Void) {
      begin(key)
      write(items, between: "[", and: "]")
    }

    /// A text of a list.
    public mutating func add(_ text: String) {
      next()
      JSON.write(text, to: &bytes)
    }

    /// An object of a list.
    public mutating func add(_ members: (inout Members) -> Void) {
      next()
      write(members)
    }

    fileprivate mutating func write(
      _ members: (inout Members) -> Void, between start: Unicode.Scalar = "{", and end: Unicode.Scalar = "}"
    ) {
      bytes.append(UInt8(ascii: start))
      isFirst = true
      members(&self)
      isFirst = false
      bytes.append(UInt8(ascii: end))
    }

    /// Keys stand in the source code and hold nothing that must be escaped.
    private mutating func begin(_ key: StaticString) {
      next()
      bytes.append(UInt8(ascii: "\""))
      key.withUTF8Buffer { bytes.append(contentsOf: $0) }
      bytes.append(UInt8(ascii: "\""))
      bytes.append(UInt8(ascii: ":"))
    }

    private mutating func next() {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
    }
  }
}
