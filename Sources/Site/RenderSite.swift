import CareerGuide
import ParallelMap
import Salary
import Templates

/// A whole site in memory.
public struct RenderedSite: Sendable {
  /// Every file of the site.
  public let files: [SiteFile]
  /// The pictures for social media that its pages name, each once.
  public let cards: [SiteCard]
  /// How many pages a reader can visit.
  public let pageCount: Int
  /// How many salary figures they show; those that a translation takes over count once.
  public let figureCount: Int
}

/// Makes every file of a site. It reads nothing and cannot fail: the guide has been checked.
public func renderSite(_ guide: Guide) async -> RenderedSite {
  let assets = SiteAssets(guide)
  let versions = Versions(guide.editions)
  var sites: [SiteContext] = []
  var pages: [SiteFile] = []
  var others: [SiteFile] = []
  for edition in guide.editions {
    let site = await SiteContext(guide, edition, assets: assets, versions: versions)
    sites.append(site)
    let rendered = await renderEdition(site)
    pages += rendered.pages
    others += rendered.files
    others += await edition.roles.parallelMap { renderMarkdown($0, site) }
  }
  let statics = guide.staticFiles.map { SiteFile(path: $0.path, bytes: $0.bytes, origin: $0.source) }
  // An editor's own robots.txt goes before ours: it says who may read the site.
  let robots = statics.contains { $0.path == "robots.txt" } ? [] : [renderRobots(guide.settings)]
  let llms = sites.map { renderLLMs($0, sites) }.filter { file in !statics.contains { $0.path == file.path } }
  let machines = robots + (renderSitemap(sites).map { [$0] } ?? []) + llms + sites.compactMap(renderFeed)
  let main = sites[0]
  return RenderedSite(
    files: pages + others + [renderNotFound(main)] + renderRedirects(sites) + machines + renderData(main)
      + assets.files + statics,
    cards: cards(sites),
    pageCount: pages.count,
    figureCount: guide.editions.flatMap(\.roles).reduce(0) {
      $0 + ($1.inheritsFigures ? 0 : $1.figures.count)
    })
}

private func cards(_ sites: [SiteContext]) -> [SiteCard] {
  var seen: Set<String> = []
  return sites.compactMap(\.cards).flatMap(\.all).filter { seen.insert($0.path).inserted }
}

/// Every page in one language, and the files that the search reads there.
private func renderEdition(_ site: SiteContext) async -> (pages: [SiteFile], files: [SiteFile]) {
  let edition = site.edition
  let roles = await edition.roles.parallelMap { renderRole($0, site) }
  let pages = edition.pages.map { renderPage($0, site) }
  let topics = await Topic.Kind.allCases.flatMap { kind in edition.topics(kind).map { (kind, $0) } }
    .parallelMap { kind, topic in renderTopic(topic, kind, site) }
  let skills = edition.skills.isEmpty ? [] : [renderSkills(site)]
  let search = await SearchFiles(SearchGuide(site), language: site.language)
  let salaries = edition.hasFigures ? [renderSalaries(site)] : []
  let comparisons = await edition.pairs.parallelMap { renderComparison($0, site) }
  let compare = edition.pairs.isEmpty ? [] : [renderCompare(site)]
  let lists: [SiteFile] =
    [renderHome(site, search), renderRoles(site), renderAlphabet(site), renderSearch(site, search)] + salaries
    + skills + compare
  return (lists + roles + topics + comparisons.compactMap(\.self) + pages, search.all)
}
