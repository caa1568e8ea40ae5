import Programs

/// What a program says of why it did not succeed.
struct ToolReason {
  /// Its own words in one line, without passwords.
  let line: String
  /// What to do about it, where that is known.
  let remedy: String?

  init(_ outcome: Program.Outcome, of name: String) {
    let text = outcome.errors.isEmpty ? outcome.text : outcome.errors
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
      .filter { line in !ToolReason.noise.contains { line.contains($0) } }
    let telling = lines.min { ToolReason.rank(of: $0) < ToolReason.rank(of: $1) }
    let tidied = telling.map(ToolReason.tidied) ?? ""
    line = tidied.isEmpty ? "nothing, and ended with status \(outcome.status)" : String(tidied.prefix(300))
    let all = text.lowercased()
    remedy = ToolRemedy.all.first { all.contains($0.sign) }?.remedy
  }

  /// How well a line says why: the less, the better. The first of the best lines is told; what follows is what came of it.
  private static func rank(of line: String) -> Int {
    // What came of it.
    if line.contains("failed to push some refs") || line.contains("Could not read from remote repository") {
      return 6
    }
    if line.contains("rsync error:") { return 5 }
    // The far side's own rules, and its own errors.
    if line.contains(/GH\d{3}|remote: (?:error|fatal|ERROR)/) { return 0 }
    if line.contains(/(?:^|\s)(?:error|fatal|ERROR|CRITICAL|Fatal error)(?::|\s*:)/) { return 1 }
    if line.contains("Failed to ") || line.contains("Host key verification failed") { return 1 }
    if line.contains("! [") { return 2 }
    if line.lowercased().contains(signs) { return 3 }
    return 4
  }

  nonisolated(unsafe) private static let signs =
    /\b(?:denied|refused|not found|could not|cannot|can't|failed|error|rejected|no such|unable|no space|disk full|quota|timed out|invalid|unknown)\b/

  /// What says nothing of a failure.
  private static let noise = [
    "hint:", "Cloning into", "Permanently added", "NOTICE:", "Everything up-to-date",
    "rsync error: some files/attrs",
  ]

  /// Without what only programs read: codes for colours, passwords in addresses, rclone's date, names of programs.
  private static func tidied(_ line: String) -> String {
    var line = String(
      line.unicodeScalars.filter { $0.properties.generalCategory != .control }.map(Character.init))
    line = withoutPassword(line)
    line.replace(/^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d (?:[A-Z]+ *: )?/, with: "")
    line.replace(#/^(?:(?:remote|rsync|fatal|error|ssh): )+/#, with: "")
    return String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

/// A text in which addresses have lost their passwords: `https://editor:secret@example.org` says no more than the host.
func withoutPassword(_ text: String) -> String {
  text.replacing(/:\/\/\S*@/, with: "://")
}
