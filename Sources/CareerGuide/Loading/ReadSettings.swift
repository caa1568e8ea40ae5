import Diagnostics

/// The settings as they were read.
struct ReadSettings: Sendable {
  var value: Settings
  let diagnostics: [Diagnostic]
  let isUnreadable: Bool
  /// Where they stand; `nil` where there is no file.
  let path: String?
  /// The codes of all languages, those that only files name among them.
  var languages: [String] = []
}

/// The settings of a guide as far as they can be read, for what happens before the guide is whole.
/// - Parameter source: the project's folder, which holds `content/`.
public func loadSettings(from source: String) -> Settings { readSettings(findContent(source)).value }

/// The same with what is wrong in them.
public func loadCheckedSettings(from source: String) -> (settings: Settings, diagnostics: [Diagnostic]) {
  let found = findContent(source)
  let read = readSettings(found)
  let missing = found.hasFolder ? [] : found.diagnostics
  return (read.value, (missing + read.diagnostics).sorted())
}

func readSettings(_ found: FoundContent) -> ReadSettings {
  let log = Log()
  func settings(_ value: Settings, isUnreadable: Bool = false) -> ReadSettings {
    ReadSettings(
      value: value, diagnostics: log.diagnostics, isUnreadable: isUnreadable, path: found.settings?.path)
  }
  guard let content = found.settings else {
    // What stands in its place was reported.
    guard !found.diagnostics.contains(where: { $0.place?.path == found.prefix + "site.yml" }) else {
      return settings(Settings())
    }
    log.warning(
      .settingsMissing, "there is no site.yml, so the site has no name of its own",
      at: Place(path: found.prefix + "site.yml"), fix: "write a file site.yml with `title:` and `url:`")
    return settings(Settings())
  }
  do throws(UnreadableFile) {
    let file = try readText(content.path, shown: content.shown)
    return settings(SettingsFields(log: log).read(file))
  } catch {
    log.add(error.diagnostic)
    return settings(Settings(), isUnreadable: error.isSystemError)
  }
}
