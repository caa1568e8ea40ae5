import CareerGuide
import ParallelMap
import Templates

/// A guide's site, whose files are made when they are asked for.
public final class Site: Sendable {
  /// What the site shows.
  public let guide: Guide
  let editions: [SiteContext]
  private let theme: ThemeAssets
  private let assets: SiteAssets
  private let statics: [String: StaticFile]

  /// - Parameters:
  ///   - guide: what the site shows.
  ///   - theme: what it looks like.
  ///   - before: the site of an earlier state of the guide, with the same theme; what was computed for roles that are
  ///     the same is taken from there.
  public init(_ guide: Guide, theme: any Theme = BuiltInTheme(), after before: Site? = nil) {
    self.guide = guide
    self.theme = before?.theme ?? ThemeAssets(theme)
    let assets = SiteAssets(guide, self.theme)
    let versions = Versions(guide.editions)
    self.assets = assets
    editions = guide.editions.map { edition in
      SiteContext(
        guide, edition, theme: theme, assets: assets, versions: versions,
        after: before?.editions.first { $0.language == edition.language.code })
    }
    statics = Dictionary(guide.staticFiles.map { ($0.path, $0) }) { first, _ in first }
  }

  private var main: SiteContext { editions[0] }

  /// Every file, to be made one by one. What the search reads is made already, for its names follow from what is in it,
  /// unless they are known.
  /// - Parameter searchPaths: the paths of the files that the search reads, if they are known from a site of which
  ///   everything is the same that ``SitePlan/Basis/outside`` has.
  public func plan(searchPaths: [String]? = nil) -> SitePlan {
    var files: [SitePlan.File] = []
    var pages = 0
    let listed = editions.map(\.files)
    // Few others are added to them.
    files.reserveCapacity(listed.reduce(1000) { $0 + $1.count })
    for (site, all) in zip(editions, listed) {
      pages += all.count(where: \.isPage)
      files += all.concurrentMap { file -> SitePlan.File? in
        guard let path = file.path(in: site), self.statics[path] == nil || !self.isReplaceable(path) else {
          return nil
        }
        return SitePlan.File(path, file, in: site)
      }.compactMap(\.self)
    }
    let search = searchPaths ?? editions.flatMap { $0.search.all.map(\.path) }
    let read = search.map { path in
      SingleFile(path: path, origin: Site.searchOrigin, template: "search", basis: .search) {
        self.searchFile(at: path)
      }
    }
    files += (read + others + copied).map(SitePlan.File.init)
    return SitePlan(files: files, cards: cards, pageCount: pages, figureCount: figureCount)
  }

  /// How many pages a reader can visit.
  public var pageCount: Int { editions.reduce(0) { $0 + $1.files.count(where: \.isPage) } }

  /// How many salary figures they show; those that a translation takes over count once.
  public var figureCount: Int {
    guide.editions.flatMap(\.roles).reduce(0) { $0 + ($1.inheritsFigures ? 0 : $1.figures.count) }
  }

  /// The file at a path of the site; `nil` where there is none. The pictures for social media are still to be drawn, and
  /// no files here.
  /// - Parameter path: as hosts serve it: `roles/data-scientist/index.html`.
  public func file(at path: String) -> SiteFile? {
    if let file = statics[path] { return copy(file) }
    if path.hasPrefix("assets/search-"), let file = searchFile(at: path) { return file }
    if let other = others.first(where: { $0.path == path }) { return other.make() }
    for site in editions {
      if let file = site.file(at: path) { return site.render(file) }
    }
    return nil
  }

  private static let searchOrigin = "what the search reads"

  private func searchFile(at path: String) -> SiteFile? {
    var file = editions.lazy.compactMap { site in site.search.all.first { $0.path == path } }.first
    file?.origin = Site.searchOrigin
    return file
  }

  /// The copied files that are there with other contents than before, by their paths. What was not read again shares its
  /// bytes, so that the look costs nothing.
  public func filesChanged(since before: Site) -> [String] {
    guide.staticFiles.filter { file in before.statics[file.path].map { $0.bytes != file.bytes } ?? false }
      .map(\.path)
  }

  /// A path without what the site's own address begins with: `roles/` of `careers/roles/` for a site at
  /// `https://example.org/careers/`; `nil` for all others.
  public func pathBelowBase(_ path: String) -> String? {
    let root = PageLinks(anywhereIn: guide.settings.url).address("").text.drop { $0 == "/" || $0 == "." }
    guard !root.isEmpty, path.hasPrefix(root) else { return nil }
    return String(path.dropFirst(root.count))
  }

  /// Whether a page stands at an address, which begins with a slash and ends in one: `/roles/data-scientist/`.
  public func hasPage(at address: String) -> Bool {
    let path = PagePath(String(address.dropFirst())).file
    return statics[path] != nil || editions.contains { $0.file(at: path) != nil }
  }

  /// The pictures for social media that pages name, each once.
  public var cards: [SiteCard] {
    var seen: Set<String> = []
    return editions.compactMap(\.cards).flatMap(\.all).filter { seen.insert($0.path).inserted }
  }

  /// Where every file stands and what it is made from: for a check that no two are in each other's way. The names of what the search reads depend on everything else, and are left out.
  public var claims: [SitePlan.File] {
    let pages = editions.flatMap { site in
      site.files.compactMap { file in
        file.path(in: site).map { SitePlan.File($0, file, in: site) }
      }
    }
    return pages.filter { statics[$0.path] == nil || !isReplaceable($0.path) }
      + (others + copied).map(SitePlan.File.init)
  }

  /// Calls a closure with the path of every file that ``claims`` names.
  public func forEachPath(_ body: (String) -> Void) {
    for site in editions {
      for file in site.files {
        guard let path = file.path(in: site), statics[path] == nil || !isReplaceable(path) else { continue }
        body(path)
      }
    }
    for file in others { body(file.path) }
    for file in guide.staticFiles { body(file.path) }
  }

  private var others: [SingleFile] {
    var others = [
      SingleFile(path: "404.html", origin: "the page for addresses that do not exist") {
        renderNotFound(self.main)
      }
    ]
    if guide.settings.url != nil {
      others.append(
        SingleFile(path: "sitemap.xml", origin: "the sitemap", basis: .outside) {
          renderSitemap(self.editions)
        })
    }
    if statics["robots.txt"] == nil {
      others.append(
        SingleFile(path: "robots.txt", origin: "robots.txt") { renderRobots(self.guide.settings) })
    }
    others += HostFile.all(of: guide).filter { statics[$0.path] == nil }.map { file in
      SingleFile(path: file.path, origin: "what hosts read") { file.make() }
    }
    others += DataFile.all(of: guide.editions).map { file in
      SingleFile(path: file.path, origin: "the data of the guide", basis: .outside) {
        renderData(file, self.main)
      }
    }
    others += guide.redirects.map { redirect in
      SingleFile(path: PagePath(redirect.from).file, origin: "the redirect from /\(redirect.from)") {
        renderRedirect(redirect, self.editions)
      }
    }
    return others + assets.files.map { file in SingleFile(path: file.path, origin: file.origin) { file } }
  }

  /// An editor's own file goes before ours where it says who may read the site, or what it is.
  private func isReplaceable(_ path: String) -> Bool { editions.contains { $0.edition.llmsPath == path } }

  private var copied: [SingleFile] {
    guide.staticFiles.map { file in
      SingleFile(path: file.path, origin: file.source, template: "copied files", basis: .outside) {
        self.copy(file)
      }
    }
  }

  private func copy(_ file: StaticFile) -> SiteFile {
    SiteFile(path: file.path, bytes: file.bytes, origin: file.source)
  }
}
