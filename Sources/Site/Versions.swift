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
  private let editions: [Edition]

  /// - Parameter editions: the main one first, which is the order of the versions.
  init(_ editions: [Edition]) { self.editions = editions }

  /// A page in every language that it is in, itself among them; empty when it is in one alone.
  func of(_ id: PageID) -> [Version] {
    guard editions.count > 1 else { return [] }
    let all = editions.compactMap { edition in
      edition.path(of: id).map { Version(language: edition.language, path: $0) }
    }
    return all.count > 1 ? all : []
  }
}

extension Edition {
  /// The address of a page in this language; `nil` where it is not in it.
  func path(of id: PageID) -> PagePath? {
    switch id {
    case .home: .home(self)
    case .roles: .roles(self)
    case .salaries: hasFigures ? .salaries(self) : nil
    case .skills: skills.isEmpty ? nil : .skills(self)
    case .alphabet: .alphabet(self)
    case .search: .search(self)
    case .role(let key): role(key).map { PagePath(path(of: $0)) }
    case .page(let key): page(key).map { PagePath(path(of: $0)) }
    case .topic(let kind, let key): topic(kind, key: key).map { PagePath(path(of: $0, kind)) }
    case .compare: pairs.isEmpty ? nil : .compare(self)
    case .comparison(let first, let second): pair(first, second).map { PagePath(path(of: $0)) }
    }
  }
}

extension Edition {
  /// The page that compares two roles.
  func id(of pair: RolePair) -> PageID {
    let roles = roles(of: pair)
    return .comparison(roles.first.key, roles.second.key)
  }
}
