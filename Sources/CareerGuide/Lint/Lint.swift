import Diagnostics
import ParallelMap

/// What the checks found at the last load.
struct LintMemory: Sendable {
  /// What is wrong with each page alone, by its file.
  fileprivate var pages: [String: (file: SourceFile, problems: [Diagnostic])] = [:]
  /// Names of which no two are similar, by what they are names of.
  var distinct = DistinctNames()
}

/// Checks content that can be built, but may not serve its readers. All checks are pure functions; each has a file of
/// its own in this folder.
/// - Parameters:
///   - guide: the content with its links, unless two pages have one address.
///   - options: which pages are about to be published, and the day that ages are counted from.
///   - memory: what the checks found before; what was not read again is not checked again.
func lint(
  _ content: Content, guide: Guide?, settings: Settings, _ options: LoadOptions, _ memory: inout LintMemory
) async -> [Diagnostic] {
  let topics = Topic.Kind.allCases.flatMap { content.topics[$0] ?? [] }
  let pages = content.roles.map(LintPage.init) + (content.pages + topics).map(LintPage.init)
  let known = memory.pages
  let ofPages = await pages.parallelMap { page in
    if let known = known[page.file.path], known.file === page.file { return known.problems }
    return checkPage(page, settings: settings, options)
  }
  memory.pages = Dictionary(
    zip(pages, ofPages).map { ($0.file.path, ($0.file, $1)) }, uniquingKeysWith: { first, _ in first })
  return ofPages.flatMap(\.self) + checkNames(content, settings: settings, &memory.distinct)
    + checkTheme(settings)
    + checkThemeKeys(settings, stylesheet: file(settings.themeFiles.stylesheet, among: content.staticFiles))
    + checkSocialCards(settings)
    + (guide.map { guide in
      guide.editions.flatMap { checkOrphans($0, guide.destinations) } + checkImages(guide)
        + checkRemoteTheme(guide)
    } ?? [])
}

/// The checks of a page alone.
private func checkPage(_ page: LintPage, settings: Settings, _ options: LoadOptions) -> [Diagnostic] {
  let today = options.today
  let isPublished = page.release.reason(options) == nil && !page.release.isDraft
  return checkReview(page, today: today) + checkFutureReview(page, today: today) + checkHeadings(page.body)
    + checkLinkTexts(page.body) + checkRemoteImages(page.body, site: settings.url)
    + (isPublished ? checkPrompts(page.file) : [])
    + (page.role.map { checkRole($0, settings: settings, today: today) } ?? [])
}

/// The checks of skills and sectors, in each language by itself.
private func checkNames(
  _ content: Content, settings: Settings, _ distinct: inout DistinctNames
) -> [Diagnostic] {
  let roles = Dictionary(grouping: content.roles, by: \.language)
  var problems: [Diagnostic] = []
  for language in roles.keys.sorted() {
    problems += checkSimilarNames(roles[language] ?? [], &distinct)
  }
  if settings.checks.isOn(.skillUnknown) {
    let texts = (content.topics[.skill] ?? []).filter { $0.language == settings.language }
    problems += checkSkills(roles: roles[settings.language] ?? [], known: texts.map(\.title))
  }
  return problems
}

/// The checks of a role alone.
private func checkRole(_ role: RoleGuide, settings: Settings, today: CalendarDate?) -> [Diagnostic] {
  checkPayAge(role, limit: settings.maxPayAge, today: today) + checkPayInText(role) + checkSections(role)
    + checkFuturePay(role, today: today) + checkOwnReferences(role) + checkTitles(role)
}
