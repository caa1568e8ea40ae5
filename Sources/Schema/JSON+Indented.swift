import HTML

extension JSON {
  /// The value as text that people can read, ending with a line break: two columns a level, lists of plain values on
  /// one line. Nothing is escaped that JSON does not ask for: this is a file, not a part of a page.
  var indentedText: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    let inner = indent + "  "
    switch self {
    case .string(let value): JSON.write(value, to: &text)
    case .integer(let number): text += String(number)
    case .decimal(let digits): text += digits
    case .bool(let value): text += value ? "true" : "false"
    case .array(let values) where values.allSatisfy(\.isPlain):
      let items = values.map { value in
        var item = ""
        value.write(to: &item, indent: inner)
        return item
      }
      text += JSON.list(items, indent: inner)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        text += index > 0 ? ",\n\(inner)" : "\n\(inner)"
        value.write(to: &text, indent: inner)
      }
      text += "\n\(indent)]"
    case .object(let members):
      let members = members.compactMap { key, value in value.map { (key, $0) } }
      guard !members.isEmpty else { return text += "{}" }
      text += "{"
      for (index, (key, value)) in members.enumerated() {
        text += index > 0 ? ",\n\(inner)" : "\n\(inner)"
        JSON.write(key, to: &text)
        text += ": "
        value.write(to: &text, indent: inner)
      }
      text += "\n\(indent)}"
    }
  }

  /// A list on one line, or on as few lines as it takes.
  private static func list(_ items: [String], indent: String) -> String {
    let line = "[" + items.joined(separator: ", ") + "]"
    guard line.count > width else { return line }
    var lines: [String] = []
    for (index, item) in items.enumerated() {
      let item = index < items.count - 1 ? item + "," : item
      if let last = lines.last, last.count + item.count < width {
        lines[lines.count - 1] += " " + item
      } else {
        lines.append(indent + item)
      }
    }
    return "[\n" + lines.joined(separator: "\n") + "\n" + indent.dropLast(2) + "]"
  }

  private static let width = 110

  /// Whether it is neither a list nor an object.
  var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
