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
  /// The address at which the site will be published, in place of the settings'; it ends in a slash.
  public var url: String?

  /// - Parameters:
  ///   - includesDrafts: whether drafts are part of the guide.
  ///   - url: the address to publish at, where it is not the settings'.
  public init(includesDrafts: Bool = false, url: String? = nil) {
    self.includesDrafts = includesDrafts
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
  let wanted = settings

  let roleResults = await found.roles.parallelMap { readRole($0, settings: wanted) }
  let pageResults = await found.pages.parallelMap { readPage($0, settings: wanted) }
  let staticResults = await found.staticFiles.parallelMap { readStaticFile($0) }
  log.add(roleResults.flatMap(\.diagnostics))
  log.add(pageResults.flatMap(\.diagnostics))
  log.add(staticResults.flatMap(\.diagnostics))
  let isUnreadable =
    found.isUnreadable || settingsUnreadable || roleResults.contains(where: \.isUnreadable)
    || pageResults.contains(where: \.isUnreadable) || staticResults.contains(where: \.isUnreadable)

  let content = Content(
    roles: roleResults.compactMap(\.value), pages: pageResults.compactMap(\.value),
    staticFiles: staticResults.compactMap(\.value), includesDrafts: options.includesDrafts)
  let guide = await link(content, settings: settings, prefix: found.prefix, log: log)
  let diagnostics = log.diagnostics.sorted()
  return LoadResult(
    guide: diagnostics.hasErrors ? nil : guide, diagnostics: diagnostics, isUnreadable: isUnreadable)
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
