/// Words diagnostics as GitHub Actions workflow commands, which show them beside the changed lines.
///
/// The format and its escapes: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
public struct GitHubReport: Sendable {
  /// Makes the report.
  public init() {}

  /// A problem as one line, its notes and fix in the message. Ends with a line break.
  public func text(of diagnostic: Diagnostic) -> String {
    let command =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties: [String] = []
    if let place = diagnostic.place {
      properties.append("file=\(property(place.path))")
      if let line = place.line { properties.append("line=\(line)") }
      if let column = place.column { properties.append("col=\(column)") }
    }
    properties.append("title=\(property(diagnostic.id.rawValue))")
    var message = diagnostic.message
    for note in diagnostic.notes {
      let location = note.place.map { place in "\(place.path):\(place.line ?? 1): " } ?? ""
      message += "\nnote: \(location)\(note.message)"
    }
    if let fix = diagnostic.fix { message += "\nfix: \(fix)" }
    return "::\(command) \(properties.joined(separator: ","))::\(data(message))\n"
  }

  private func data(_ text: String) -> String { encoded(text, "%\r\n".unicodeScalars) }

  private func property(_ text: String) -> String { encoded(text, "%\r\n:,".unicodeScalars) }

  /// The text with some characters percent-encoded. By scalars: to Swift `\r\n` is one character and neither of the two.
  private func encoded(_ text: String, _ special: String.UnicodeScalarView) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if special.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result.append(contentsOf: "%\(digits.count < 2 ? "0" : "")\(digits)".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
