import Diagnostics

extension Message {
  /// What is said of a message on a terminal, in lines of at most 80 characters; examples keep their own.
  public var explanation: String {
    var text = "\(id) (\(severity.rawValue))\n\n" + wrapped(meaning) + "\n" + wrapped(advice) + "\n"
    if let setting {
      text +=
        wrapped(
          "To change how much it matters, write in `content/site.yml`:") + "\n" + indented(setting) + "\n"
    }
    if let example {
      text += "Wrong, in \(example.place):\n\n" + indented(example.wrong)
      let place = example.rightFile == example.file ? "" : ", in \(example.rightFile)"
      text += "\nRight\(place)\(example.continuation):\n\n" + indented(example.right) + "\n"
    }
    return String(text.dropLast())
  }

  /// The line of the settings that changes how much it matters; `nil` when nothing can.
  public var setting: String? {
    canChange ? "checks: { \(id): \(severity == .warning ? "error" : "warning") }" : nil
  }

  /// Every id by subject, with its meaning, for a terminal.
  public static var list: String {
    let width = all.map(\.id.count).max() ?? 0
    let subjects = subjects.map { subject in
      subject.name + "\n"
        + subject.messages.map { message in
          "  \(message.id)\(String(repeating: " ", count: width - message.id.count))  \(message.meaning)\n"
        }.joined()
    }
    return subjects.joined(separator: "\n")
      + "\n`sitegen explain ID` says more about one of them and shows an example\n"
  }
}

extension Message.Example {
  /// The file, and those beside it that it takes.
  fileprivate var place: String {
    others.isEmpty ? file : "\(file) (beside \(others.keys.sorted().joined(separator: ", ")))"
  }
}

extension Message.Example {
  /// What is said of an example of which only the beginning is shown.
  var continuation: String { isBeginning ? ", and so on" : "" }
}

/// Paragraphs and list items broken into lines that fit a terminal.
func wrapped(_ text: String, width: Int = 80) -> String {
  var blocks: [(indent: String, words: [Substring])] = []
  var startsBlock = true
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    let words = line.split(separator: " ")
    if words.isEmpty {
      blocks.append(("", []))
      startsBlock = true
    } else if words[0] == "-" || startsBlock {
      blocks.append((words[0] == "-" ? "  " : "", words))
      startsBlock = false
    } else {
      blocks[blocks.count - 1].words += words
    }
  }
  return blocks.map { lines(of: $0.words, indent: $0.indent, width: width) }.joined()
}

private func lines(of words: [Substring], indent: String, width: Int) -> String {
  var text = ""
  var line = ""
  for word in words {
    if !line.isEmpty, line.count + 1 + word.count > width {
      text += line + "\n"
      line = indent + word
    } else {
      line += line.isEmpty ? String(word) : " \(word)"
    }
  }
  return text + line + "\n"
}

private func indented(_ text: String) -> String {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  if lines.last?.isEmpty == true { lines.removeLast() }
  return lines.map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
}
