import CareerGuide

/// What a page is, whatever language it is in.
enum PageID: Hashable, Sendable {
  case home, roles, salaries, skills, alphabet, search
  case role(String)
  case page(String)
  case topic(Topic.Kind, String)
  case compare
  case comparison(String, String)
}

/// A page in one language.
struct Version: Sendable {
  let language: SiteLanguage
  let path: PagePath
}

/// The pages that are the same in several languages.
struct Versions: Sendable {
  private var versions: [PageID: [Version]] = [:]

  /// - Parameter editions: the main one first, which is the order of the versions.
  init(_ editions: [Edition]) {
    guard editions.count > 1 else { return }
    for edition in editions {
      func add(_ id: PageID, _ path: PagePath) {
        versions[id, default: []].append(Version(language: edition.language, path: path))
      }
      add(.home, .home(edition))
      add(.roles, .roles(edition))
      if edition.hasFigures { add(.salaries, .salaries(edition)) }
      add(.alphabet, .alphabet(edition))
      add(.search, .search(edition))
      if !edition.skills.isEmpty { add(.skills, .skills(edition)) }
      for role in edition.roles { add(.role(role.key), PagePath(edition.path(of: role))) }
      if !edition.pairs.isEmpty { add(.compare, .compare(edition)) }
      for pair in edition.pairs { add(pair.id, PagePath(edition.path(of: pair))) }
      for page in edition.pages { add(.page(page.key), PagePath(edition.path(of: page))) }
      for kind in Topic.Kind.allCases {
        for topic in edition.topics(kind) {
          add(.topic(kind, topic.key), PagePath(edition.path(of: topic, kind)))
        }
      }
    }
  }

  /// A page in every language that it is in, itself among them; empty when it is in one alone.
  func of(_ id: PageID) -> [Version] {
    let all = versions[id] ?? []
    return all.count > 1 ? all : []
  }

  /// A page in the first language that has it.
  func first(_ id: PageID) -> Version? { versions[id]?.first }
}

extension RolePair {
  /// The page that compares the two.
  var id: PageID { .comparison(first, second) }
}
