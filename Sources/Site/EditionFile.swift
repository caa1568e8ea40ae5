import CareerGuide

/// A file of the site in one language, before it is rendered.
enum EditionFile: Sendable {
  case home, roles, alphabet, search, salaries, skills, compare
  case role(RoleGuide)
  case page(Page)
  case topic(Topic.Kind, Topic)
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
}

extension SiteContext {
  /// Every file in this language but those that the search reads.
  var files: [EditionFile] {
    var files: [EditionFile] = [.home, .roles, .alphabet, .search]
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
  func render(_ file: EditionFile) async -> SiteFile? {
    switch file {
    case .home: renderHome(self, await search)
    case .roles: renderRoles(self)
    case .alphabet: renderAlphabet(self)
    case .search: renderSearch(self, await search)
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
