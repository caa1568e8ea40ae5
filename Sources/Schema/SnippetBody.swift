import HTML

/// Writes YAML with a tab stop at every value, as VS Code's snippets want it. The examples become what stands at the
/// stops first.
struct SnippetBody {
  private(set) var lines: [String] = []
  private var stops = 0

  /// Adds a key with its example: on one line where that is short, else on lines of its own.
  mutating func add(_ key: String, _ value: JSON, form: Form?, indent: String) {
    guard case .object(let members) = value, !members.allSatisfy({ $0.1?.isPlain ?? true }) else {
      return lines.append("\(indent)\(key): \(inline(value, form: form, isInFlow: false))")
    }
    lines.append("\(indent)\(key):")
    for case (let name, let member?) in members {
      add(name, member, form: form?.form(of: name), indent: indent + "  ")
    }
  }

  /// A value on one line.
  private mutating func inline(_ value: JSON, form: Form?, isInFlow: Bool) -> String {
    switch value {
    case .array(let items):
      "[" + items.map { inline($0, form: form?.item, isInFlow: true) }.joined(separator: ", ") + "]"
    case .object(let members):
      "{ "
        + members.compactMap { name, member in
          member.map { "\(name): \(inline($0, form: form?.form(of: name), isInFlow: true))" }
        }.joined(separator: ", ") + " }"
    case .string(let text): stop(isInFlow && text.contains(/[:,\[\]{}#]/) ? "\"\(text)\"" : text, form)
    case .integer(let number): stop(String(number), form)
    case .decimal(let digits): stop(digits, form)
    case .bool(let value): stop(value ? "true" : "false", form)
    }
  }

  /// A tab stop; one with a choice where only a few words fit.
  private mutating func stop(_ text: String, _ form: Form?) -> String {
    stops += 1
    switch form {
    case .choice(let words): return "${\(stops)|\(words.map(\.name).joined(separator: ","))|}"
    case .flag: return "${\(stops)|true,false|}"
    default:
      var escaped = ""
      for character in text { escaped += "$}\\".contains(character) ? "\\\(character)" : String(character) }
      return "${\(stops):\(escaped)}"
    }
  }
}

extension Form {
  /// The form of a list's items; of one that can also stand alone, its own.
  fileprivate var item: Form {
    if case .list(let form) = self { form } else { self }
  }

  /// The form behind a key, where this is a mapping or a list of them.
  fileprivate func form(of key: String) -> Form? {
    switch self {
    case .group(let group): group.keys.first { $0.name == key }?.form ?? group.others
    case .list(let form), .shared(_, let form): form.form(of: key)
    case .either(let forms): forms.lazy.compactMap { $0.form(of: key) }.first
    default: nil
    }
  }
}
