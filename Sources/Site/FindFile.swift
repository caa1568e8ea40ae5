import CareerGuide

extension SiteContext {
  /// The file of this language at a path of the site; `nil` where there is none. It is found by the path's parts, so that
  /// nobody has to list a site's files to serve one of them.
  /// - Parameter path: as hosts serve it: `roles/data-scientist/index.html`.
  func file(at path: String) -> EditionFile? {
    guard path.hasPrefix(edition.prefix) else { return nil }
    let parts = path.dropFirst(edition.prefix.count).split(
      separator: "/", omittingEmptySubsequences: false
    ).map(String.init)
    switch (parts.count, parts.first ?? "", parts.last ?? "") {
    case (1, "llms.txt", _): return .summary
    case (1, "feed.xml", _): return edition.feedPath(on: guide.settings.url).map { _ in .feed }
    case (1, "index.html", _): return .home
    case (2, let name, "index.html"): return list(name) ?? page(name)
    case (3, let folder, "index.html"): return page(parts[1], in: folder)
    case (3, "roles", "index.md"): return role(parts[1]).map { .markdown($0) }
    default: return nil
    }
  }

  private func list(_ name: String) -> EditionFile? {
    switch name {
    case "roles": .roles
    case "a-z": .alphabet
    case "search": .search
    case "salaries": edition.hasFigures ? .salaries : nil
    case "skills": edition.skills.isEmpty ? nil : .skills
    case "compare": edition.pairs.isEmpty ? nil : .compare
    default: nil
    }
  }

  private func page(_ slug: String) -> EditionFile? {
    edition.pages.first { $0.slug == slug }.map { .page($0) }
  }

  private func page(_ slug: String, in folder: String) -> EditionFile? {
    if folder == "roles" { return role(slug).map { .role($0) } }
    if folder == "compare" { return pair(slug).map { .comparison($0) } }
    for kind in Topic.Kind.allCases where kind.folder == folder {
      return edition.topics(kind).first { $0.slug == slug }.map { .topic(kind, $0) }
    }
    return nil
  }

  /// Most roles have the name of their file as their address.
  private func role(_ slug: String) -> RoleGuide? {
    if let role = edition.role(slug), role.slug == slug { return role }
    return edition.roles.first { $0.slug == slug }
  }

  /// The pair whose address joins the addresses of two roles with `-and-`, which can be a part of either.
  private func pair(_ slug: String) -> RolePair? {
    for mark in ["--and--", "-and-"] {
      var rest = slug[...]
      while let range = rest.firstRange(of: mark) {
        let (one, two) = (String(slug[..<range.lowerBound]), String(slug[range.upperBound...]))
        if let first = role(one), let second = role(two), let pair = edition.pair(first.key, second.key),
          edition.slug(of: pair) == slug
        {
          return pair
        }
        rest = slug[slug.index(after: range.lowerBound)...]
      }
    }
    return nil
  }
}
