import Diagnostics

/// What was read, before it is linked.
struct Content {
  var roles: [RoleGuide]
  let pages: [Page]
  let topics: [Topic.Kind: [Page]]
  let staticFiles: [StaticFile]
}

/// What was read, cut into what is part of the site and what is kept out for now.
struct Released {
  var roles: [RoleGuide] = []
  var pages: [Page] = []
  var topics: [Topic.Kind: [Page]] = [:]
  var hiddenRoles: [RoleGuide] = []
  /// The files of everything that is kept out.
  var hiddenFiles: [(file: SourceFile, release: Release, reason: KeptOut)] = []

  init(_ content: Content, _ options: LoadOptions) {
    for role in content.roles {
      if let reason = role.release.reason(options) {
        hiddenRoles.append(role)
        hiddenFiles.append((role.file, role.release, reason))
      } else {
        roles.append(role)
      }
    }
    func released(_ pages: [Page]) -> [Page] {
      pages.filter { page in
        guard let reason = page.release.reason(options) else { return true }
        hiddenFiles.append((page.file, page.release, reason))
        return false
      }
    }
    pages = released(content.pages)
    for kind in Topic.Kind.allCases { topics[kind] = released(content.topics[kind] ?? []) }
  }

  /// How many pages are kept out as drafts, and how many until a later day.
  var counts: (drafts: Int, later: Int) {
    let drafts = hiddenFiles.count { if case .draft = $0.reason { true } else { false } }
    return (drafts, hiddenFiles.count - drafts)
  }

  /// Says what is kept out; nothing is left out silently.
  var notes: [Diagnostic] {
    hiddenFiles.map { file, release, reason in
      let owner = release.original.map { " in \($0)" } ?? ""
      return switch reason {
      case .draft:
        Diagnostic(
          .note, .draftSkipped, "this is a draft and not part of the site", at: Place(path: file.path),
          fix: "build with --drafts to see it, or delete `draft: true`\(owner)")
      case .until(let day):
        Diagnostic(
          .note, .publishLater, "this is not part of the site before \(day.iso8601)",
          at: Place(path: file.path),
          fix: "build with --drafts to see it, or change `publish:`\(owner)")
      }
    }
  }
}
