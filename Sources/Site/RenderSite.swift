import CareerGuide
import ParallelMap
import Salary
import Templates

/// A whole site in memory.
public struct RenderedSite: Sendable {
  /// Every file of the site.
  public let files: [SiteFile]
  /// How many pages a reader can visit.
  public let pageCount: Int
  /// How many salary figures they show.
  public let figureCount: Int
}

/// Makes every file of a site. It reads nothing and cannot fail: the guide has been checked.
public func renderSite(_ guide: Guide) async -> RenderedSite {
  let wording = SalaryWording(language: guide.settings.language)
  let tables = await guide.roles.parallelMap {
    SalaryTable.tables(of: $0.figures, role: $0.title, wording: wording)
  }
  let site = SiteContext(guide: guide, words: .english, wording: wording, tables: tables)
  let roles = await guide.roles.parallelMap { renderRole($0, site) }
  let pages = guide.pages.map { renderPage($0, site) }
  let lists = [renderHome(site), renderRoles(site)]
  let statics = guide.staticFiles.map { SiteFile(path: $0.path, bytes: $0.bytes, origin: $0.source) }
  // An editor's own robots.txt goes before ours: it says who may read the site.
  let robots = statics.contains { $0.path == "robots.txt" } ? [] : [renderRobots(site)]
  let machines = robots + (renderSitemap(site).map { [$0] } ?? [])
  return RenderedSite(
    files: lists + roles + pages + [renderNotFound(site)] + renderRedirects(site) + machines
      + site.assets.files + statics,
    pageCount: lists.count + roles.count + pages.count,
    figureCount: guide.roles.reduce(0) { $0 + $1.figures.count })
}
