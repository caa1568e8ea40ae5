/// Words diagnostics for a person at a terminal or in a log.
public struct TextReport: Sendable {
  /// Whether to colour the output with ANSI escape codes: on a terminal only.
  public var colored: Bool

  /// - Parameter colored: whether to use ANSI escape codes.
  public init(colored: Bool) { self.colored = colored }

  /// A problem with its line, a caret beneath it, its notes and its fix. Ends with a line break.
  public func text(of diagnostic: Diagnostic) -> String {
    var text = ""
    if let place = diagnostic.place { text += paint("\(location(of: place)): ", .bold) }
    text += paint("\(diagnostic.severity.rawValue): ", color(of: diagnostic.severity))
    text +=
      paint(visible(diagnostic.message[...]), .bold) + paint(" [\(diagnostic.id.rawValue)]", .dim) + "\n"
    // A note says what was understood and asks for nothing, so it is told in one line.
    if diagnostic.severity != .note, let place = diagnostic.place {
      text += excerpt(at: place, color: color(of: diagnostic.severity))
    }
    for note in diagnostic.notes {
      let position = note.place.map { "\(location(of: $0)): " } ?? ""
      text += "   note: \(position)\(visible(note.message[...]))\n"
      text += note.place.map { excerpt(at: $0, color: .dim) } ?? ""
    }
    if let fix = diagnostic.fix {
      text += paint("   fix: ", .green) + lines(of: fix) + "\n"
    }
    return text
  }

  /// A fix of several lines, each indented alike.
  private func lines(of fix: String) -> String {
    fix.split(separator: "\n", omittingEmptySubsequences: false).map(visible).joined(separator: "\n        ")
  }

  private func location(of place: Place) -> String { visible(place.text[...]) }

  /// The line itself and a caret line beneath it: `^` where the problem begins, `~` to its end.
  private func excerpt(at place: Place, color: Style) -> String {
    guard let line = place.line, let excerpt = place.excerpt else { return "" }
    let number = String(line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    // A tab in the line is a tab in the caret line too, so that both are equally wide.
    let indent = excerpt.before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: columns($0)) }
      .joined()
    let carets =
      "^" + String(repeating: "~", count: max(0, excerpt.marked.reduce(0) { $0 + columns($1) } - 1))
    return "\(margin)\(number) | \(excerpt.before)\(excerpt.marked)\(excerpt.after)\n"
      + "      | \(indent)" + paint(carets, color) + "\n"
  }

  private enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "1;31"
    case yellow = "1;33"
    case blue = "1;34"
    case green = "32"
  }

  private func color(of severity: Severity) -> Style {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .note: .blue
    }
  }

  private func paint(_ text: String, _ style: Style) -> String {
    colored ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
