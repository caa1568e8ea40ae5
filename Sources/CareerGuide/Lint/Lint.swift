import Diagnostics
import ParallelMap

/// Checks content that can be built, but may not serve its readers. All checks are pure functions; each has a file of
/// its own in this folder.
/// - Parameters:
///   - guide: the content with its links, unless two pages have one address.
///   - today: the day that ages are counted from; without it nothing is too old.
func lint(_ content: Content, guide: Guide?, settings: Settings, today: CalendarDate?) async -> [Diagnostic] {
  let topics = Topic.Kind.allCases.flatMap { content.topics[$0] ?? [] }
  let pages = content.roles.map(LintPage.init) + (content.pages + topics).map(LintPage.init)
  let ofPages = await pages.parallelMap { page in
    checkReview(page, today: today) + checkFutureReview(page, today: today) + checkHeadings(page.body)
      + checkLinkTexts(page.body) + checkRemoteImages(page.body, site: settings.url)
      + (page.role.map { checkRole($0, settings: settings, today: today) } ?? [])
  }
  return ofPages.flatMap(\.self) + checkNames(content, settings: settings) + checkTheme(settings)
    + checkThemeKeys(settings, stylesheet: file(settings.themeFiles.stylesheet, among: content.staticFiles))
    + checkSocialCards(settings)
    + (guide.map { guide in
      guide.editions.flatMap { checkOrphans($0, guide.destinations) } + checkImages(guide)
        + checkRemoteTheme(guide)
    } ?? [])
}

/// The checks of skills and sectors, in each language by itself.
private func checkNames(_ content: Content, settings: Settings) -> [Diagnostic] {
  let roles = Dictionary(grouping: content.roles, by: \.language)
  var problems = roles.keys.sorted().flatMap { checkSimilarNames(roles[$0] ?? []) }
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
