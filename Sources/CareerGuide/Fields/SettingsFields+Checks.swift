import Diagnostics
import Messages

extension SettingsFields {
  /// `checks:`, a level for each kind of message by its id.
  func checks(_ fields: Fields) -> CheckLevels {
    guard
      let group = fields.fields(
        "checks", subject: "the checks", example: "{ salary-order: warning, link-text: off }")
    else { return CheckLevels() }
    var levels: [String: CheckLevels.Level] = [:]
    for entry in group.all where canChange(entry) {
      if let level = group.choice(entry.key, among: SettingsFields.checkLevels) {
        levels[entry.key] = level.value
      }
    }
    return CheckLevels(levels)
  }

  private static let checkLevels: [(name: String, value: CheckLevels.Level)] = [
    ("error", .told(.error)), ("warning", .told(.warning)), ("note", .told(.note)), ("off", .off),
  ]

  private func canChange(_ entry: YAMLEntry) -> Bool {
    guard let message = Message.named(entry.key) else {
      let ids = Message.all.filter(\.canChange).map(\.id)
      log.error(
        .checkUnknown, "there is no check `\(entry.key)`", at: entry.keySpan.place,
        fix: suggestion(for: entry.key, among: ids).map { "did you mean `\($0)`?" }
          ?? "write what stands in square brackets at the end of a message")
      return false
    }
    guard !message.canChange else { return true }
    let reason =
      message.severity == .error
      ? "nothing sensible can be built while there is one" : "it only says what was done"
    log.error(
      .checkFixed, "how much `\(entry.key)` matters cannot be changed: \(reason)", at: entry.keySpan.place,
      fix: "delete this line")
    return false
  }
}
