import Diagnostics
import Markdown
import ParallelMap
import Spooling

/// What became of a content folder.
public struct LoadResult: Sendable {
  /// The guide; `nil` when anything in it is an error.
  public let guide: Guide?
  /// Everything that was found, in the order of files and lines.
  public let diagnostics: [Diagnostic]
  /// Whether the system refused to read something.
  public let isUnreadable: Bool
  /// Whether it is known that the site has the same addresses as after the load before.
  public let keepsAddresses: Bool
  /// What the next load can begin from.
  public let memory: LoadMemory
}

/// What of a guide is wanted.
public struct LoadOptions: Sendable, Hashable {
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
///   - memory: what an earlier load of the same folder left.
///   - changes: what may have changed since.
///   - isChecked: whether it is also checked how well it serves its readers; without that a large guide is there sooner.
///   - spool: where texts wait until their pages are made, for whoever makes each once; `nil` to have them at hand.
///   - texts: what is known of texts that did not change.
public func loadGuide(
  from source: String, _ options: LoadOptions = LoadOptions(), after memory: LoadMemory = LoadMemory(),
  changes: ContentChanges = .anything, isChecked: Bool = true, spool: Spool? = nil,
  knowing texts: (any KnownTexts)? = nil
) async -> LoadResult {
  if isChecked, let checked = await checkLate(options, after: memory, changes) { return checked }
  if let quick = await loadQuickly(options, after: memory, changes) { return quick }
  var memory = memory
  memory.forget(memory.options == options ? changes : .anything)
  memory.options = options
  let found = memory.found ?? findContent(source)
  guard found.hasFolder else {
    return LoadResult(
      guide: nil, diagnostics: found.diagnostics, isUnreadable: found.isUnreadable, keepsAddresses: false,
      memory: LoadMemory())
  }
  memory.found = found
  let log = Log()
  log.add(found.diagnostics)
  let settings = settings(found, options, log: log, &memory)
  let (content, contentUnreadable) = await readContent(
    found, settings.value, Keeping(spool: spool, known: texts), log: log, &memory)
  let linkLog = Log()
  let guide = await link(content, settings: settings.value, options, found, log: linkLog, &memory.links)
  let isUnreadable = found.isUnreadable || settings.isUnreadable || contentUnreadable
  let load = UncheckedLoad(
    content: content, guide: guide, settings: settings.value, found: log.diagnostics,
    linking: linkLog.diagnostics, isUnreadable: isUnreadable, texts: texts)
  if isChecked { return await check(load, options, memory) }
  // Only what was checked whole is good enough to put changes into.
  memory.whole = nil
  memory.unchecked = load
  return memory.result(guide, load.found + load.linking, settings.value, isUnreadable: isUnreadable)
}

extension LoadMemory {
  /// The result of a load.
  /// - Parameter others: what was found beside what is wrong with each text and its links.
  func result(
    keepsAddresses: Bool = false, _ guide: Guide?, _ others: [Diagnostic], _ settings: Settings,
    isUnreadable: Bool
  ) -> LoadResult {
    let diagnostics = settings.checks.apply(to: others + ofTexts).sorted()
    return LoadResult(
      guide: diagnostics.hasErrors ? nil : guide, diagnostics: diagnostics, isUnreadable: isUnreadable,
      keepsAddresses: keepsAddresses, memory: self)
  }
}

/// The settings, with every language that files are written in.
private func settings(
  _ found: FoundContent, _ options: LoadOptions, log: Log, _ memory: inout LoadMemory
) -> ReadSettings {
  let read = memory.settings ?? readSettings(found)
  log.add(read.diagnostics)
  var settings = read
  if let url = options.url { settings.value.url = url }
  settings.value.addLanguages(of: found.pageFiles)
  settings.languages = settings.value.allLanguages.map(\.code)
  if memory.settings?.languages != settings.languages { memory.forgetTexts() }
  memory.settings = read
  memory.settings?.languages = settings.languages
  return settings
}

/// Reads every file but the settings, or remembers it.
private func readContent(
  _ found: FoundContent, _ settings: Settings, _ keeping: Keeping, log: Log,
  _ memory: inout LoadMemory
) async -> (Content, isUnreadable: Bool) {
  let sheets = await readFiles(found.salaries, &memory.sheets) { readSheet($0, settings: settings) }
  let old = memory.pay
  let pay = sheets.isRemembered ? old : SheetPay(sheets.values.flatMap(\.figures))
  memory.pay = pay
  let roles = await readVersions(
    found.roles, settings, &memory.roles, log: log,
    isStale: { role in
      !sheets.isRemembered && role.figures(in: pay, or: old)
    },
    read: { readRole($0, language: $1, settings: settings, sheets: pay, original: $2, keeping) })
  if !sheets.values.isEmpty { log.add(sheetNotes(sheets.values, pay, found, roles.values, settings)) }
  let pages = await readVersions(found.pages, settings, &memory.pages, log: log) {
    readPage($0, language: $1, settings: settings, original: $2, isPlain: true, keeping)
  }
  var topics: [Topic.Kind: [Page]] = [:]
  var isUnreadable = roles.isUnreadable || pages.isUnreadable || sheets.isUnreadable
  for kind in Topic.Kind.allCases {
    let texts = await readVersions(
      found.topics[kind] ?? [], settings, &memory.topics[kind, default: FileMemory()], log: log
    ) {
      readPage($0, language: $1, settings: settings, original: $2, isPlain: false, keeping)
    }
    topics[kind] = texts.values
    isUnreadable = isUnreadable || texts.isUnreadable
  }
  let statics = await readFiles(found.staticFiles, &memory.statics) { readStaticFile($0) }
  let content = Content(
    roles: roles.values, pages: pages.values, topics: topics, staticFiles: statics.values)
  return (content, isUnreadable || statics.isUnreadable)
}

/// What was read of the spreadsheets' rows, and which of them name no role.
private func sheetNotes(
  _ sheets: [Sheet], _ pay: SheetPay, _ found: FoundContent, _ roles: [RoleGuide], _ settings: Settings
) -> [Diagnostic] {
  // A role in another language alone takes rows as well; a translation takes those of its original.
  let mains = Set(roles.filter { $0.language == settings.language }.map(\.key))
  let named = roles.filter { $0.language == settings.language || !mains.contains($0.key) }
  let known = Set(roles.map(\.file.path))
  let names = named.map { ($0.key, $0.title) }
  let unread = found.roles.filter { !known.contains($0.shown) }.map(\.stem)
  return SheetPay.notes(on: sheets, roles: names, unread: unread)
    + pay.problems(roles: names, unread: unread)
}

extension RoleGuide {
  /// Whether rows of either of two sets of spreadsheets are for this role.
  fileprivate func figures(in new: SheetPay, or old: SheetPay) -> Bool {
    [new, old].contains { !$0.figures(file: key, title: title).isEmpty }
  }
}
