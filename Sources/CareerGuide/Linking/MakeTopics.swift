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
    let slug: String
    var uses: [String: Int] = [:]
    var roles: [String] = []
    var page: Page?
  }

  /// - Parameters:
  ///   - roles: the edition's roles, in order.
  ///   - pages: the texts about topics of this kind in this language.
  func topics(of roles: [RoleGuide], pages: [Page]) -> [Topic] {
    var groups: [Group] = []
    var numbers: [String: Int] = [:]
    func group(_ slug: String) -> Int {
      if let number = numbers[slug] { return number }
      numbers[slug] = groups.count
      groups.append(Group(slug: slug))
      return groups.count - 1
    }
    // Most names were met before, so that one look tells where they belong.
    var names: [String: Int] = [:]
    var uses: [(name: String, group: Int, count: Int)] = []
    func name(_ text: String, _ group: Int) -> Int {
      names[text] = uses.count
      uses.append((text, group, 0))
      return uses.count - 1
    }
    for page in pages {
      let number = group(page.slug)
      groups[number].page = page
      _ = name(page.title, number)
    }
    let byTitle = Dictionary(pages.map { (topicSlug($0.title), $0.slug) }) { first, _ in first }
    for role in roles {
      func add(_ text: String) {
        let number: Int
        if let known = names[text] {
          number = known
        } else {
          let own = topicSlug(text)
          number = name(text, group(byTitle[own] ?? own))
        }
        uses[number].count += 1
        let group = uses[number].group
        if groups[group].roles.last != role.key { groups[group].roles.append(role.key) }
      }
      switch kind {
      case .skill: for skill in role.skills { add(skill.value) }
      case .sector: if let sector = role.sector { add(sector.value) }
      }
    }
    for use in uses where use.count > 0 { groups[use.group].uses[use.name] = use.count }
    return groups.map(topic).inOrder { ($0.name.lowercased(), $0.slug) }
  }

  private func topic(_ group: Group) -> Topic {
    let slug = group.slug
    let spellings = group.uses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let name = group.page?.title ?? spellings.first ?? slug
    return Topic(
      key: group.page?.key ?? key(of: spellings, slug: slug), name: name, spellings: spellings, slug: slug,
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

/// Texts about skills or sectors that no role names, or not as the text is called: mostly one of the two is misspelt.
func checkUnused(_ topics: [Topic], _ kind: Topic.Kind, in language: SiteLanguage) -> [Diagnostic] {
  let suggestions = Suggestions { topics.filter { !$0.roles.isEmpty }.map(\.name).sorted() }
  return topics.compactMap { topic in
    guard let page = topic.page, language.isMain, !topic.spellings.contains(topic.name) else { return nil }
    func unused(_ message: String, fix: String) -> Diagnostic {
      Diagnostic(.warning, .topicUnused, message, at: page.spans.start(of: page.file), fix: fix)
    }
    if let usual = topic.spellings.first {
      return unused(
        "this text is called `\(topic.name)`, and the roles write `\(usual)`", fix: "call it `\(usual)` too")
    }
    return unused(
      "no role has the \(kind.rawValue) `\(topic.name)`",
      fix: suggestions.nearest(to: topic.name).map {
        "did you mean `\($0)`? The title has to be as the roles write it"
      } ?? "name it under `\(kind == .skill ? "skills" : "sector"):` of a role, or delete this file")
  }
}
