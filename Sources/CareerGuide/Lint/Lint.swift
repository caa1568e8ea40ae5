import Diagnostics
import ParallelMap

/// Checks content that can be built, but may not serve its readers. All checks are pure functions; each has a file of
/// its own in this folder.
/// - Parameters:
///   - guide: the content with its links, unless two pages have one address.
///   - today: the day that ages are counted from; without it nothing is too old.
func lint(_ content: Content, guide: Guide?, settings: Settings, today: CalendarDate?) async -> [Diagnostic] {
  let pages = content.roles.map(LintPage.init) + content.pages.map(LintPage.init)
  let ofPages = await pages.parallelMap { page in
    checkReview(page, today: today) + checkHeadings(page.body) + checkLinkTexts(page.body)
      + (page.role.map { checkRole($0, settings: settings, today: today) } ?? [])
  }
  return ofPages.flatMap(\.self) + checkSimilarNames(content.roles)
    + (guide.map(checkOrphans) ?? [])
}

/// The checks of a role alone.
private func checkRole(_ role: RoleGuide, settings: Settings, today: CalendarDate?) -> [Diagnostic] {
  checkPayAge(role, limit: settings.maxPayAge, today: today) + checkPayInText(role) + checkSections(role)
    + checkOwnReferences(role) + checkTitles(role)
}
