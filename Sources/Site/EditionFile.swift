import CareerGuide

/// A file of the site in one language, before it is rendered.
enum EditionFile: Sendable {
  case home, roles, alphabet, search, salaries, skills, compare
  case role(RoleGuide)
  // Kept apart, since a list of all files has room for the largest case in each.
  indirect case page(Page)
  indirect case topic(Topic.Kind, Topic)
  case comparison(RolePair)
  /// A role's guide as Markdown.
  case markdown(RoleGuide)
  case feed
  /// `llms.txt`.
  case summary

  /// Whether a reader can visit it.
  var isPage: Bool {
    switch self {
    case .markdown, .feed, .summary: false
    default: true
    }
  }

  /// What makes it, as developers know it: the template's name, or what it is.
  var template: String {
    switch self {
    case .home: "HomePage"
    case .roles: "RolesPage"
    case .alphabet: "AlphabetPage"
    case .search: "SearchPage"
    case .salaries: "SalariesPage"
    case .skills: "SkillsPage"
    case .compare: "ComparePage"
    case .role: "RolePage"
    case .page: "PlainPage"
    case .topic: "TopicPage"
    case .comparison: "ComparisonPage"
    case .markdown: "Markdown"
    case .feed: "feed"
    case .summary: "llms.txt"
    }
  }

  /// What of the guide can be in it.
  var basis: SitePlan.Basis {
    switch self {
    case .role(let role), .markdown(let role): .role(role)
    case .home, .roles, .alphabet, .search, .salaries, .skills, .compare, .page, .topic, .comparison, .feed,
      .summary:
      .outside
    }
  }

  /// What it is made from, for messages.
  func origin(in site: SiteContext) -> String {
    switch self {
    case .home: "the home page"
    case .roles: "the list of all roles"
    case .alphabet: "the list from A to Z"
    case .search: "the search"
    case .salaries: "the page of all figures"
    case .skills: "the list of all skills"
    case .compare: "the list of all comparisons"
    case .role(let role), .markdown(let role): role.file.path
    case .page(let page): page.file.path
    case .topic(let kind, let topic): topic.page?.file.path ?? "the \(kind.rawValue) \(topic.name)"
    case .comparison(let pair):
      "the comparison of \(site.edition.roles(of: pair).first.key) and \(site.edition.roles(of: pair).second.key)"
    case .feed: "the feed of changed guides"
    case .summary: "llms.txt"
    }
  }

  /// Where it stands in the site; `nil` for a feed of a site that has none.
  func path(in site: SiteContext) -> String? {
    let edition = site.edition
    return switch self {
    case .home: PagePath.home(edition).file
    case .roles: PagePath.roles(edition).file
    case .alphabet: PagePath.alphabet(edition).file
    case .search: PagePath.search(edition).file
    case .salaries: PagePath.salaries(edition).file
    case .skills: PagePath.skills(edition).file
    case .compare: PagePath.compare(edition).file
    case .role(let role): PagePath(edition.path(of: role)).file
    case .page(let page): PagePath(edition.path(of: page)).file
    case .topic(let kind, let topic): PagePath(edition.path(of: topic, kind)).file
    case .comparison(let pair): PagePath(edition.path(of: pair)).file
    case .markdown(let role): edition.markdownPath(of: role)
    case .feed: edition.feedPath(on: site.guide.settings.url)
    case .summary: edition.llmsPath
    }
  }
}

extension SiteContext {
  /// Every file in this language but those that the search reads.
  var files: [EditionFile] {
    var files: [EditionFile] = [.home, .roles, .alphabet, .search]
    files.reserveCapacity(
      2 * edition.roles.count + edition.pairs.count + edition.skills.count + edition.sectors.count
        + edition.pages.count + 10)
    if edition.hasFigures { files.append(.salaries) }
    if !edition.skills.isEmpty { files.append(.skills) }
    if !edition.pairs.isEmpty { files.append(.compare) }
    files += edition.roles.map { .role($0) }
    for kind in Topic.Kind.allCases { files += edition.topics(kind).map { .topic(kind, $0) } }
    files += edition.pairs.map { .comparison($0) }
    files += edition.pages.map { .page($0) }
    files += edition.roles.map { .markdown($0) }
    return files + [.feed, .summary]
  }

  /// Makes a file; `nil` for a feed of a site that has none.
  func render(_ file: EditionFile) -> SiteFile? {
    var made = make(file)
    made?.origin = file.origin(in: self)
    return made
  }

  private func make(_ file: EditionFile) -> SiteFile? {
    switch file {
    case .home: renderHome(self)
    case .roles: renderRoles(self)
    case .alphabet: renderAlphabet(self)
    case .search: renderSearch(self)
    case .salaries: renderSalaries(self)
    case .skills: renderSkills(self)
    case .compare: renderCompare(self)
    case .role(let role): renderRole(role, self)
    case .page(let page): renderPage(page, self)
    case .topic(let kind, let topic): renderTopic(topic, kind, self)
    case .comparison(let pair): renderComparison(pair, self)
    case .markdown(let role): renderMarkdown(role, self)
    case .feed: renderFeed(self)
    case .summary: renderLLMs(self)
    }
  }
}
