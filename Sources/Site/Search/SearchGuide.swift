import CareerGuide
import Markdown
import ParallelMap

/// What the search knows of a guide in one language.
struct SearchGuide: Sendable {
  var roles: [SearchRole]
  var skills: [SearchTopic]
  var sectors: [SearchTopic]
  var pages: [SearchPlainPage]
}

/// What the search knows of a role.
struct SearchRole: Sendable {
  var title: String
  var address: SearchAddress
  var also: [String]
  /// The place of its field of work among the guide's.
  var sector: Int?
  /// The places of its skills among the guide's.
  var skills: [Int]
  /// What it pays: the amount, then where and when that is.
  var pay: [String]
  var sections: [Section]
  var summary: String?

  /// A section of its page.
  struct Section: Sendable, Hashable {
    var title: String
    var address: SearchAddress
  }
}

/// What the search knows of a skill or of a field of work.
struct SearchTopic: Sendable {
  var name: String
  var address: SearchAddress
}

/// The address of something: `nil` where `search.js` makes it of the name.
struct SearchAddress: Sendable, Hashable {
  let slug: String?

  init(_ slug: String, of name: String) { self.slug = slug == plainSlug(name) ? nil : slug }
}

/// What `search.js` makes of a name where the index gives no address.
func plainSlug(_ name: String) -> String {
  folded(name).split { !("a"..."z").contains($0) && !("0"..."9").contains($0) }.joined(separator: "-")
}

/// What the search knows of a plain page.
struct SearchPlainPage: Sendable {
  var title: String
  var slug: String
}

extension SearchGuide {
  /// Everything in one language of a site.
  /// - Parameter hasSections: whether the headings of roles are found too.
  init(_ site: SiteContext, hasSections: Bool) {
    let edition = site.edition
    func places(_ topics: [Topic]) -> [String: Int] {
      Dictionary(topics.enumerated().map { ($1.key, $0) }) { first, _ in first }
    }
    let (skills, sectors) = (places(edition.skills), places(edition.sectors))
    @Sendable func place(_ name: String, _ kind: Topic.Kind, _ places: [String: Int]) -> Int? {
      edition.topic(kind, named: name).flatMap { places[$0.key] }
    }
    roles = edition.roles.concurrentMap { role in
      SearchRole(
        title: role.title, address: SearchAddress(role.slug, of: role.title), also: otherTitles(of: role),
        sector: role.sector.flatMap { place($0.value, .sector, sectors) },
        skills: role.skills.compactMap { place($0.value, .skill, skills) },
        pay: site.pay(of: role).map { [$0.amount, $0.detail(words: site.words)].filter { !$0.isEmpty } }
          ?? [],
        sections: hasSections ? sections(of: role) : [], summary: role.summary)
    }
    self.skills = edition.skills.map {
      SearchTopic(name: $0.name, address: SearchAddress($0.slug, of: $0.name))
    }
    self.sectors = edition.sectors.map {
      SearchTopic(name: $0.name, address: SearchAddress($0.slug, of: $0.name))
    }
    pages = edition.pages.map { SearchPlainPage(title: $0.title, slug: $0.slug) }
  }
}

/// The other titles of a role, without those that are its title over again.
func otherTitles(of role: RoleGuide) -> [String] {
  var seen: Set = [folded(role.title)]
  return role.alsoCalled.map(\.value).filter { seen.insert(folded($0)).inserted }
}

/// The headings of a role's own text, down to the third rank.
private func sections(of role: RoleGuide) -> [SearchRole.Section] {
  let body = role.body
  return role.layout.parts.flatMap { part -> [SearchRole.Section] in
    guard case .text(let blocks) = part else { return [] }
    return body.blocks[blocks].compactMap { block in
      guard case .heading(let index) = block.kind else { return nil }
      let heading = body.headings[index]
      return heading.level <= 3
        ? SearchRole.Section(title: heading.text, address: SearchAddress(heading.id, of: heading.text)) : nil
    }
  }
}
