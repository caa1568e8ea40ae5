import CareerGuide

/// What a page is, whatever language it is in.
enum PageID: Hashable, Sendable {
  case home, roles, skills, alphabet, search
  case role(String)
  case page(String)
  case topic(Topic.Kind, String)
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
      add(.alphabet, .alphabet(edition))
      add(.search, .search(edition))
      if !edition.skills.isEmpty { add(.skills, .skills(edition)) }
      for role in edition.roles { add(.role(role.key), PagePath(edition.path(of: role))) }
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
