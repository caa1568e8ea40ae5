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

  private func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
