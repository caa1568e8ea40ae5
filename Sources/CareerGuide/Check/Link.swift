import Diagnostics
import Markdown
import ParallelMap

/// What was read, with the drafts taken out unless they are wanted.
struct Content {
  let roles: [RoleGuide]
  let pages: [Page]
  let staticFiles: [StaticFile]
  let draftRoles: [RoleGuide]
  let draftPages: [Page]

  init(roles: [RoleGuide], pages: [Page], staticFiles: [StaticFile], includesDrafts: Bool) {
    let byTitle = roles.sorted { ($0.title.lowercased(), $0.slug) < ($1.title.lowercased(), $1.slug) }
    let pagesByTitle = pages.sorted { ($0.title.lowercased(), $0.slug) < ($1.title.lowercased(), $1.slug) }
    self.roles = byTitle.filter { includesDrafts || !$0.isDraft }
    self.pages = pagesByTitle.filter { includesDrafts || !$0.isDraft }
    draftRoles = includesDrafts ? [] : byTitle.filter(\.isDraft)
    draftPages = includesDrafts ? [] : pagesByTitle.filter(\.isDraft)
    self.staticFiles = staticFiles
  }

  var draftFiles: [SourceFile] { draftRoles.map(\.file) + draftPages.map(\.file) }
}

/// Finds out where every link and reference leads, and makes the guide.
func link(_ content: Content, settings: Settings, prefix: String, log: Log) async -> Guide? {
  log.add(
    content.draftFiles.map {
      Diagnostic(
        .note, .draftSkipped, "this is a draft and not part of the site", at: Place(path: $0.path),
        fix: "build with --drafts to see it, or delete `draft: true`")
    })
  let clashes =
    checkAddresses(content.roles.map { ("roles/\($0.slug)/", $0.file.path) })
    + checkAddresses(content.pages.map { ("\($0.slug)/", $0.file.path) })
  log.add(clashes)
  // With two pages at one address there is no saying where a link leads.
  guard clashes.isEmpty else { return nil }
  log.add(
    checkPrompts(
      content.roles.filter { !$0.isDraft }.map(\.file) + content.pages.filter { !$0.isDraft }.map(\.file)))
  log.add(checkReferences(content.roles, drafts: Set(content.draftRoles.map(\.slug))))

  let index = ContentIndex(
    roles: content.roles, pages: content.pages, staticFiles: content.staticFiles,
    drafts: Set(content.draftFiles.map(\.path)), contentPrefix: prefix)
  let resolver = LinkResolver(index: index)
  let documents =
    content.roles.map { ($0.file.path, $0.body) } + content.pages.map { ($0.file.path, $0.body) }
  let resolved = await documents.parallelMap { path, body in
    body.slots.map {
      resolver.resolve(
        $0.target, from: index.path(path), anchors: index.pages[index.path(path)]?.anchors ?? Anchors(),
        span: $0.source)
    }
  }
  var destinations: [String: [Destination]] = [:]
  for ((path, _), results) in zip(documents, resolved) {
    destinations[path] = results.map { take($0, log: log) }
  }
  let settingsLinks = SettingsLinks(settings, resolver: resolver, log: log)
  return Guide(
    settings: settings, roles: content.roles, pages: content.pages, staticFiles: content.staticFiles,
    destinations: destinations, navigation: settingsLinks.navigation, redirects: settingsLinks.redirects,
    draftRoles: content.draftRoles, draftCount: content.draftFiles.count)
}

/// A link's destination; the home page for one that leads nowhere, which is an error and never published.
private func take(_ result: Result<Destination, BrokenLink>, log: Log) -> Destination {
  switch result {
  case .success(let destination): return destination
  case .failure(let broken):
    log.add([broken.diagnostic])
    return .site("")
  }
}

/// The links that stand in the settings.
private struct SettingsLinks {
  var navigation: [(title: String, destination: Destination)]?
  var redirects: [(from: String, destination: Destination)] = []

  init(_ settings: Settings, resolver: LinkResolver, log: Log) {
    navigation = settings.navigation?.map { item in
      (
        item.title,
        take(resolver.resolve(item.target, from: "site.yml", anchors: Anchors(), span: item.span), log: log)
      )
    }
    var taken: Set<String> = []
    for redirect in settings.redirects {
      let result = resolver.resolve(
        redirect.target, from: "site.yml", anchors: Anchors(), span: redirect.targetSpan)
      guard let address = SettingsLinks.address(redirect.from) else {
        log.error(
          .valueType,
          "an old address begins with a slash and holds nothing but names, and this is `\(redirect.from)`",
          at: redirect.span.place, fix: "write it as /old/address/, in letters, digits and hyphens")
        continue
      }
      guard !resolver.index.addresses.contains(address), taken.insert(address).inserted else {
        log.error(
          .addressTaken, "the site has a page or another redirect at /\(address) already",
          at: redirect.span.place,
          fix: "delete this redirect")
        continue
      }
      if case .success(.samePage) = result {
        log.error(
          .linkBroken, "this redirect leads to itself", at: redirect.targetSpan.place,
          fix: "write where the page is now, such as /roles/")
        continue
      }
      redirects.append((address, take(result, log: log)))
    }
  }

  /// An old address as a path in the site, made of parts that are safe in a path; `nil` when it is none.
  private static func address(_ text: String) -> String? {
    guard text.hasPrefix("/") else { return nil }
    let parts = text.split(separator: "/")
    let isSafe = parts.allSatisfy { part in
      !part.hasPrefix(".") && part.utf8.count <= 200
        && part.unicodeScalars.allSatisfy {
          !$0.properties.isWhitespace && ![.control, .format].contains($0.properties.generalCategory)
            && !"\\?#:%*\"<>|".unicodeScalars.contains($0)
        }
    }
    return parts.isEmpty || !isSafe ? nil : parts.joined(separator: "/") + "/"
  }
}
