import Diagnostics
import Markdown
import ParallelMap

/// What became of a content folder.
public struct LoadResult: Sendable {
  /// The guide; `nil` when anything in it is an error.
  public let guide: Guide?
  /// Everything that was found, in the order of files and lines.
  public let diagnostics: [Diagnostic]
  /// Whether the system refused to read something.
  public let isUnreadable: Bool
}

/// What of a guide is wanted.
public struct LoadOptions: Sendable {
  /// Whether pages marked `draft: true` are part of the guide.
  public var includesDrafts: Bool
  /// The day that the age of reviews and figures is counted from, and that pages with a `publish` date are held
  /// against; `nil` publishes all of them.
  public var today: CalendarDate?
  /// The address at which the site will be published, in place of the settings'; it ends in a slash.
  public var url: String?

  /// - Parameters:
  ///   - includesDrafts: whether drafts are part of the guide.
  ///   - today: the day that pages with a `publish` date are held against.
  ///   - url: the address to publish at, where it is not the settings'.
  public init(includesDrafts: Bool = false, today: CalendarDate? = nil, url: String? = nil) {
    self.includesDrafts = includesDrafts
    self.today = today
    self.url = url
  }
}

/// Reads and checks a whole guide.
/// - Parameters:
///   - source: the project's folder, which holds `content/`.
///   - options: what of it is wanted.
public func loadGuide(from source: String, _ options: LoadOptions = LoadOptions()) async -> LoadResult {
  let found = findContent(source)
  guard found.hasFolder else {
    return LoadResult(guide: nil, diagnostics: found.diagnostics, isUnreadable: found.isUnreadable)
  }
  let log = Log()
  log.add(found.diagnostics)
  var (settings, settingsUnreadable) = readSettings(found, log: log)
  if let url = options.url { settings.url = url }
  settings.addLanguages(of: found.pageFiles)
  let (content, contentUnreadable) = await readContent(found, settings, log: log)
  let guide = await link(content, settings: settings, options, found, log: log)
  log.add(await lint(content, guide: guide, settings: settings, today: options.today))
  let diagnostics = settings.checks.apply(to: log.diagnostics).sorted()
  return LoadResult(
    guide: diagnostics.hasErrors ? nil : guide, diagnostics: diagnostics,
    isUnreadable: found.isUnreadable || settingsUnreadable || contentUnreadable)
}

/// Reads every file but the settings.
private func readContent(
  _ found: FoundContent, _ settings: Settings, log: Log
) async -> (Content, isUnreadable: Bool) {
  let sheets = await found.salaries.parallelMap { readSheet($0, settings: settings) }
  log.add(sheets.flatMap(\.diagnostics))
  let pay = SheetPay(sheets.compactMap(\.value).flatMap(\.figures))
  let roles = await readVersions(found.roles, settings, log: log) {
    readRole($0, language: $1, settings: settings, sheets: pay, original: $2)
  }
  // A role in another language alone takes rows as well; a translation takes those of its original.
  let mains = Set(roles.values.filter { $0.language == settings.language }.map(\.key))
  let named = roles.values.filter { $0.language == settings.language || !mains.contains($0.key) }
  let known = Set(roles.values.map(\.file.path))
  let names = named.map { ($0.key, $0.title) }
  let unread = found.roles.filter { !known.contains($0.shown) }.map(\.stem)
  log.add(SheetPay.notes(on: sheets.compactMap(\.value), roles: names, unread: unread))
  log.add(pay.problems(roles: names, unread: unread))
  let pages = await readVersions(found.pages, settings, log: log) {
    readPage($0, language: $1, settings: settings, original: $2, isPlain: true)
  }
  var topics: [Topic.Kind: [Page]] = [:]
  var isUnreadable = roles.isUnreadable || pages.isUnreadable || sheets.contains(where: \.isUnreadable)
  for kind in Topic.Kind.allCases {
    let texts = await readVersions(found.topics[kind] ?? [], settings, log: log) {
      readPage($0, language: $1, settings: settings, original: $2, isPlain: false)
    }
    topics[kind] = texts.values
    isUnreadable = isUnreadable || texts.isUnreadable
  }
  let statics = await found.staticFiles.parallelMap { readStaticFile($0) }
  log.add(statics.flatMap(\.diagnostics))
  let content = Content(
    roles: roles.values, pages: pages.values, topics: topics, staticFiles: statics.compactMap(\.value))
  return (content, isUnreadable || statics.contains(where: \.isUnreadable))
}

/// The settings of a guide as far as they can be read, for what happens before the guide is whole.
/// - Parameter source: the project's folder, which holds `content/`.
public func loadSettings(from source: String) -> Settings { readSettings(findContent(source), log: Log()).0 }

private func readSettings(_ found: FoundContent, log: Log) -> (Settings, isUnreadable: Bool) {
  guard let content = found.settings else {
    // What stands in its place was reported.
    guard !found.diagnostics.contains(where: { $0.place?.path == found.prefix + "site.yml" }) else {
      return (Settings(), false)
    }
    log.warning(
      .settingsMissing, "there is no site.yml, so the site has no name of its own",
      at: Place(path: found.prefix + "site.yml"), fix: "write a file site.yml with `title:` and `url:`")
    return (Settings(), false)
  }
  do throws(UnreadableFile) {
    let file = try readText(content.path, shown: content.shown)
    return (SettingsFields(log: log).read(file), false)
  } catch {
    log.add(error.diagnostic)
    return (Settings(), error.isSystemError)
  }
}

/// The largest file that is copied: a site that needs more serves it from elsewhere.
private let staticSizeLimit = 64 * 1024 * 1024

private func readStaticFile(_ file: ContentFile) -> ReadResult<StaticFile> {
  do throws(UnreadableFile) {
    let bytes = try readFile(file.path, shown: file.shown, limit: staticSizeLimit)
    return ReadResult(
      value: StaticFile(path: file.name, source: file.shown, bytes: bytes), diagnostics: [],
      isUnreadable: false)
  } catch {
    return ReadResult(value: nil, diagnostics: [error.diagnostic], isUnreadable: error.isSystemError)
  }
}
