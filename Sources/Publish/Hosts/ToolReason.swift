import Programs

/// What a program says of why it did not succeed.
struct ToolReason {
  /// Its own words in one line, without passwords.
  let line: String
  /// What to do about it, where that is known.
  let remedy: String?

  init(_ outcome: Program.Outcome, of name: String) {
    let text = outcome.errors.isEmpty ? outcome.text : outcome.errors
    let lines = text.split(whereSeparator: \.isNewline).map { ToolReason.tidied(String($0)) }
      .filter { line in !line.isEmpty && !ToolReason.noise.contains { line.hasPrefix($0) } }
    // The first line that tells of an error says why; what follows is what came of it.
    let telling =
      lines.first { line in ToolReason.signs.contains { line.lowercased().contains($0) } } ?? lines.last
    line = telling.map { String($0.prefix(300)) } ?? "nothing, and ended with status \(outcome.status)"
    let all = text.lowercased()
    remedy = ToolReason.remedies.first { all.contains($0.sign) }?.remedy
  }

  /// Without what only programs read: codes for colours, passwords in addresses, rclone's date and file.
  private static func tidied(_ line: String) -> String {
    var line = String(
      line.unicodeScalars.filter { $0.properties.generalCategory != .control }.map(Character.init))
    line = withoutPassword(line)
    line.replace(/^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d (?:[A-Z]+ *: )?/, with: "")
    line.replace(#/^(?:(?:remote|rsync|fatal|error|ssh): )+/#, with: "")
    return line.trimmingPrefix { $0.isWhitespace }.description
  }

  private static let noise = [
    "hint:", "Cloning into", "Warning: Permanently added", "To ", "Everything up-to-date",
  ]
  private static let signs = [
    "denied", "refused", "not found", "could not", "cannot", "failed", "error", "rejected", "no such",
    "unable",
    "full", "no space", "quota", "timed out", "invalid", "does not", "unknown", "permission",
  ]

  private static let remedies: [(sign: String, remedy: String)] = [
    (
      "no space left",
      "make room where the site is kept, then publish again"
    ),
    ("quota", "make room where the site is kept, then publish again"),
    ("nosuchbucket", "make the bucket, or correct its name in content/site.yml"),
    ("no such bucket", "make the bucket, or correct its name in content/site.yml"),
    (
      "didn't find section in config file",
      "run `rclone config` to set this remote up, or correct its name in content/site.yml"
    ),
    (
      "host key verification failed",
      "connect once with ssh, compare the fingerprint with the server's, and answer yes; then publish again"
    ),
    (
      "permission denied",
      "see that your key is known there (for a server, `ssh -T` shows it) and may write; then publish again"
    ),
    ("accessdenied", "see that the key in rclone's own configuration may list, write and delete there"),
    ("signaturedoesnotmatch", "correct the secret key in rclone's own configuration: `rclone config`"),
    ("invalidaccesskeyid", "correct the access key in rclone's own configuration: `rclone config`"),
    (
      "authentication failed",
      "set up a key or a credential helper for this address; passwords do not belong in content/site.yml"
    ),
    ("could not resolve", "see that this computer is online and that the name of the host is right"),
    ("no such host", "see that this computer is online and that the name of the host is right"),
    ("couldn't connect to server", "see that the server is running and that the address is right"),
    ("connection refused", "see that the server is running and that the port is right"),
    ("timed out", "see that this computer is online, then publish again"),
    (
      "does not appear to be a git repository",
      "correct the address in content/site.yml, or make the repository first"
    ),
    ("repository not found", "correct the address in content/site.yml, or make the repository first"),
    ("fetch first", "somebody else has published in between: publish again to see what changes now"),
    ("non-fast-forward", "somebody else has published in between: publish again to see what changes now"),
    ("stale info", "somebody else has published in between: publish again to see what changes now"),
    ("cannot lock ref", "somebody else has published in between: publish again to see what changes now"),
    ("unknown option", "install a newer version of the program"),
    ("unrecognized option", "install a newer version of the program"),
  ]
}

/// A text in which addresses have lost their passwords: `https://editor:secret@example.org` says no more than the host.
func withoutPassword(_ text: String) -> String {
  text.replacing(/:\/\/[^\/\s@]+@/, with: "://")
}
