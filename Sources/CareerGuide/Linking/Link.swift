import Diagnostics
import Markdown
import ParallelMap

/// Finds out where every link and reference leads, and makes the guide.
func link(
  _ content: Content, settings: Settings, _ options: LoadOptions, _ found: FoundContent, log: Log,
  _ memory: inout LinkMemory
) async -> Guide? {
  let released = Released(content, options)
  log.add(released.notes)
  var editions = EditionMaker(released, settings: settings).editions
  for edition in editions {
    for kind in Topic.Kind.allCases { log.add(checkUnused(edition.topics(kind), kind, in: edition.language)) }
  }
  let clashes = checkAddresses(editions.flatMap(\.addresses))
  log.add(clashes)
  // With two pages at one address there is no saying where a link leads.
  guard clashes.isEmpty else { return nil }
  // These need no index, so that they are checked while it is made and links are looked up.
  async let references = checkReferences(released, featured: settings.featured)
  async let translations = checkTranslations(released, settings: settings)

  let index = ContentIndex(
    editions, released: released, staticFiles: content.staticFiles, skipped: found.skipped,
    contentPrefix: found.prefix, url: settings.url)
  let resolver = LinkResolver(index: index)
  let destinations = await destinations(of: editions, resolver: resolver, &memory)
  log.add(await references)
  log.add(await translations)
  for number in editions.indices {
    let items = editions[number].language.navigation ?? settings.navigation
    let language = editions[number].language
    let navigation = items?.map { item in
      let target = Linker(resolver: resolver, language: language, log: log)
      return (title: language.term(item.title), destination: target.destination(of: item))
    }
    editions[number] = editions[number].with(navigation: navigation)
  }
  log.add(checkThemeFiles(settings.themeFiles, content.staticFiles))
  let redirects = Redirects(
    settings, pages: editions.flatMap(\.aliases), resolver: resolver, main: editions[0].language, log: log)
  return Guide(
    settings: settings, editions: editions, staticFiles: content.staticFiles, destinations: destinations,
    redirects: redirects.list, keptOut: released.counts)
}

/// Where the links of every text lead.
private func destinations(
  of editions: [Edition], resolver: LinkResolver, _ memory: inout LinkMemory
) async -> Destinations {
  memory.forgetChanges(in: resolver.index)
  // A language takes long to copy for each text.
  let languages = editions.map(\.language)
  let texts = editions.indices.flatMap { number in
    editions[number].documents.filter { !memory.knows($0.file) }.map { (number, $0.file, $0.body) }
  }
  let resolved = await texts.parallelMap { resolver.links(of: $2(), in: $1, languages[$0]) }
  return memory.keep(resolved, of: editions.flatMap { $0.documents.map(\.file) })
}

extension LinkResolver {
  /// Where the links of a text lead.
  func links(of body: Document, in file: SourceFile, _ language: SiteLanguage) -> ResolvedLinks {
    let path = index.path(file.path)
    let anchors = index.pages[path]?.anchors ?? Anchors()
    let log = Log()
    var namesFilesAlone = true
    let destinations = body.slots.map { slot in
      let result = resolve(slot.target, from: path, in: language, anchors: anchors, span: slot.source)
      if case .failure = result { namesFilesAlone = false }
      if case .success(.site) = result, !namesFile(slot.target) { namesFilesAlone = false }
      return take(result, log: log)
    }
    return ResolvedLinks(
      file: file, destinations: destinations, problems: log.diagnostics, namesFilesAlone: namesFilesAlone)
  }
}

extension Edition {
  /// Every text, with the file that it stands in.
  var documents: [(file: SourceFile, body: @Sendable () -> Document)] {
    roles.map { role in (role.file, { role.body }) }
      + (pages + topicPages).map { page in (page.file, { page.body }) }
  }

  private var topicPages: [Page] { Topic.Kind.allCases.flatMap { topics($0).compactMap(\.page) } }

  /// Every address that an editor's file gives, for a check that no two are the same.
  fileprivate var addresses: [(address: String, file: String)] {
    roles.map { (path(of: $0), $0.file.path) } + pages.map { (path(of: $0), $0.file.path) }
      + Topic.Kind.allCases.flatMap { kind in
        topics(kind).compactMap { topic in topic.page.map { (path(of: topic, kind), $0.file.path) } }
      }
  }

  /// Old addresses, and the pages that they lead to now.
  fileprivate var aliases: [Redirects.Alias] {
    func aliases(_ release: Release, _ path: String) -> [Redirects.Alias] {
      release.aliases.map { Redirects.Alias(alias: $0, path: path, language: language.code) }
    }
    return roles.flatMap { aliases($0.release, path(of: $0)) }
      + pages.flatMap { aliases($0.release, path(of: $0)) }
      + Topic.Kind.allCases.flatMap { kind in
        topics(kind).flatMap { topic in topic.page.map { aliases($0.release, path(of: topic, kind)) } ?? [] }
      }
  }
}

extension Edition {
  /// The address of a role's page without a leading slash.
  public func path(of role: RoleGuide) -> String { "\(prefix)roles/\(role.slug)/" }

  /// The address of a plain page.
  public func path(of page: Page) -> String { "\(prefix)\(page.slug)/" }

  /// The address of the page about a skill or a sector.
  public func path(of topic: Topic, _ kind: Topic.Kind) -> String {
    "\(prefix)\(kind.folder)/\(topic.slug)/"
  }
}

/// Finds where links of one language lead that stand in the settings.
private struct Linker {
  let resolver: LinkResolver
  let language: SiteLanguage
  let log: Log

  func destination(of item: Settings.NavigationItem) -> Destination {
    take(
      resolver.resolve(item.target, from: "site.yml", in: language, anchors: Anchors(), span: item.span),
      log: log)
  }
}

/// A link's destination; the home page for one that leads nowhere, which is an error and never published.
func take(_ result: Result<Destination, BrokenLink>, log: Log) -> Destination {
  switch result {
  case .success(let destination): return destination
  case .failure(let broken):
    log.add([broken.diagnostic])
    return .site("")
  }
}
