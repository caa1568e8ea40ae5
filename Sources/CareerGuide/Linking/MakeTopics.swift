import Diagnostics

/// The skills or sectors of one edition: those that its roles name and those that have a text.
struct TopicMaker {
  let kind: Topic.Kind
  let language: SiteLanguage
  /// The same topics in the main language; empty for that itself.
  let main: [Topic]
  private let originals: [String: String]
  private let mainKeys: [String: String]

  init(_ kind: Topic.Kind, language: SiteLanguage, main: [Topic]) {
    self.kind = kind
    self.language = language
    self.main = main
    originals = Dictionary(language.terms.sorted { $0.key < $1.key }.map { ($1, $0) }) { first, _ in first }
    mainKeys = Dictionary(main.flatMap { topic in topic.spellings.map { ($0, topic.key) } }) { first, _ in
      first
    }
  }

  /// What roles and texts say about one topic.
  private struct Group {
    var uses: [String: Int] = [:]
    var roles: [String] = []
    var page: Page?
  }

  /// - Parameters:
  ///   - roles: the edition's roles, in order.
  ///   - pages: the texts about topics of this kind in this language.
  func topics(of roles: [RoleGuide], pages: [Page]) -> [Topic] {
    var groups: [String: Group] = [:]
    var slugs: [String: String] = [:]
    for page in pages {
      groups[page.slug, default: Group()].page = page
      slugs[page.title] = page.slug
    }
    let byTitle = Dictionary(pages.map { (topicSlug($0.title), $0.slug) }) { first, _ in first }
    for role in roles {
      for name in names(in: role) {
        let slug: String
        if let known = slugs[name] {
          slug = known
        } else {
          let own = topicSlug(name)
          slug = byTitle[own] ?? own
          slugs[name] = slug
        }
        groups[slug, default: Group()].uses[name, default: 0] += 1
        if groups[slug]?.roles.last != role.key { groups[slug]?.roles.append(role.key) }
      }
    }
    return groups.map { topic($1, slug: $0) }.sorted {
      ($0.name.lowercased(), $0.slug) < ($1.name.lowercased(), $1.slug)
    }
  }

  private func names(in role: RoleGuide) -> [String] {
    switch kind {
    case .skill: role.skills.map(\.value)
    case .sector: role.sector.map { [$0.value] } ?? []
    }
  }

  private func topic(_ group: Group, slug: String) -> Topic {
    let spellings = group.uses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let name = group.page?.title ?? spellings.first ?? slug
    let all = spellings.contains(name) ? spellings : [name] + spellings
    return Topic(
      key: group.page?.key ?? key(of: all, slug: slug), name: name, spellings: all, slug: slug,
      page: group.page,
      roles: group.roles)
  }

  /// What the topic has in common with the same topic in other languages.
  private func key(of spellings: [String], slug: String) -> String {
    guard !language.isMain else { return slug }
    let names = spellings.map { originals[$0] ?? $0 }
    return names.lazy.compactMap { mainKeys[$0] }.first ?? names.first.map(topicSlug) ?? slug
  }

  private func topicSlug(_ name: String) -> String {
    let own = String(slug(from: name, language: language.code).prefix(100)).trimmingSuffix { $0 == "-" }
    guard own.isEmpty else { return own }
    // A name without a single letter of the Latin alphabet still needs an address.
    return "u" + name.unicodeScalars.prefix(12).map { String($0.value, radix: 16) }.joined(separator: "-")
  }
}

extension DiagnosticID {
  /// Nothing names what a text is about.
  public static let topicUnused = DiagnosticID("topic-unused")
}

/// Texts about skills or sectors that no role names, which mostly means that one of the two is misspelt.
func checkUnused(_ topics: [Topic], _ kind: Topic.Kind, in language: SiteLanguage) -> [Diagnostic] {
  let named = topics.filter { !$0.roles.isEmpty }
  let suggestions = Suggestions { named.map(\.name).sorted() }
  return topics.compactMap { topic in
    guard let page = topic.page, topic.roles.isEmpty, language.isMain else { return nil }
    return Diagnostic(
      .warning, .topicUnused, "no role has the \(kind.rawValue) `\(topic.name)`",
      at: Place(path: page.file.path),
      fix: suggestions.nearest(to: topic.name).map {
        "did you mean `\($0)`? The title has to be as the roles write it"
      }
        ?? "name it under `\(kind == .skill ? "skills" : "sector"):` of a role, or delete this file")
  }
}
