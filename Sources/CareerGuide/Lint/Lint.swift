import Diagnostics
import Markdown
import ParallelMap

/// What the checks found at the last load.
struct LintMemory: Sendable {
  /// What is wrong with each page alone, by its file.
  private var pages: [String: (file: SourceFile, problems: [Diagnostic])] = [:]
  /// Names of which no two are similar, by what they are names of.
  var distinct = DistinctNames()

  /// What is wrong with pages.
  fileprivate var problems: [Diagnostic] { pages.values.flatMap(\.problems) }

  /// Forgets pages that are not there any more.
  /// - Returns: the pages that are not known.
  fileprivate mutating func forgetChanges(_ content: Content) -> [LintPage] {
    let texts = content.pages + Topic.Kind.allCases.flatMap { content.topics[$0] ?? [] }
    let new =
      content.roles.filter { !knows($0.file) }.map(LintPage.init)
      + texts.filter { !knows($0.file) }.map(LintPage.init)
    for page in new { pages[page.file.path] = nil }
    if pages.count + new.count > content.roles.count + texts.count {
      let paths = Set(content.roles.map(\.file.path) + texts.map(\.file.path))
      pages = pages.filter { paths.contains($0.key) }
      distinct = DistinctNames()
    }
    return new
  }

  private func knows(_ file: SourceFile) -> Bool { pages[file.path]?.file === file }

  fileprivate mutating func add(_ found: [(file: SourceFile, problems: [Diagnostic])]) {
    for page in found { pages[page.file.path] = page }
  }
}

/// Checks content that can be built, but may not serve its readers. All checks are pure functions; each has a file of
/// its own in this folder.
/// - Parameters:
///   - guide: the content with its links, unless two pages have one address.
///   - texts: what is known of texts; these are not looked through, for nothing would be found.
///   - changed: the roles that were read anew, where nothing else was; `nil` where anything may have been.
///   - options: which pages are about to be published, and the day that ages are counted from.
///   - memory: what the checks found before; what was not read again is not checked again.
func lint(
  _ content: Content, knowing texts: (any KnownTexts)? = nil, changed: [RoleGuide]? = nil, guide: Guide?,
  settings: Settings, _ options: LoadOptions,
  _ memory: inout LintMemory
) async -> [Diagnostic] {
  let new = changed?.map(LintPage.init) ?? memory.forgetChanges(content)
  async let found = new.parallelMap { page -> [Diagnostic] in
    let facts = checkFacts(page, settings: settings, today: options.today)
    guard texts?.knows(page.file.path) != true else { return facts }
    return facts + page.file.whileHere { checkText(page, settings: settings, options) }
  }
  // One core looks at the names of all roles meanwhile.
  let names = checkNames(content, changed: new.compactMap(\.role), settings: settings, &memory.distinct)
  memory.add(zip(new, await found).map { ($0.file, $1) })
  return memory.problems
    + names
    + checkTheme(settings)
    + checkThemeKeys(settings, stylesheet: file(settings.themeFiles.stylesheet, among: content.staticFiles))
    + checkSocialCards(settings)
    + (guide.map { guide in
      guide.editions.flatMap { checkOrphans($0, guide.destinations) } + checkImages(guide)
        + checkRemoteTheme(guide)
    } ?? [])
}

/// The checks of what a page says of itself beside its text. Figures may stand in spreadsheets, so that what is wrong with
/// them is told there.
private func checkFacts(_ page: LintPage, settings: Settings, today: CalendarDate?) -> [Diagnostic] {
  let problems = checkReview(page, today: today) + checkFutureReview(page, today: today)
  guard let role = page.role else { return problems }
  return problems + checkPayAge(role, limit: settings.maxPayAge, today: today)
    + checkFuturePay(role, today: today) + checkOwnReferences(role) + checkTitles(role)
}

/// The checks of a page's text. What is wrong with it is told in its file and nowhere else.
private func checkText(_ page: LintPage, settings: Settings, _ options: LoadOptions) -> [Diagnostic] {
  let body = page.body()
  let isPublished = page.release.reason(options) == nil && !page.release.isDraft
  return checkHeadings(body) + checkLinkTexts(body) + checkRemoteImages(body, site: settings.url)
    + (isPublished ? checkPrompts(page.file) : [])
    + (page.role.map { checkPayInText($0, body) + checkSections($0, body) } ?? [])
}

/// The checks of skills and sectors, in each language by itself.
private func checkNames(
  _ content: Content, changed: [RoleGuide], settings: Settings, _ distinct: inout DistinctNames
) -> [Diagnostic] {
  var problems: [Diagnostic] = []
  for language in settings.allLanguages.map(\.code) {
    problems += distinct.similar(in: language, changed: changed.filter { $0.language == language }) {
      content.roles.filter { $0.language == language }
    }
  }
  if settings.checks.isOn(.skillUnknown) {
    let texts = (content.topics[.skill] ?? []).filter { $0.language == settings.language }
    problems += checkSkills(
      roles: content.roles.filter { $0.language == settings.language }, known: texts.map(\.title))
  }
  return problems
}
