import CareerGuide
import Foundation
import HTML
import Templates

/// A language as https://ogp.me wants it, with its country: the likeliest one where the tag names none.
func localeName(_ tag: String) -> String? {
  let language = Locale.Language(identifier: Locale.Language(identifier: tag).maximalIdentifier)
  guard let code = language.languageCode?.identifier, let region = language.region?.identifier else {
    return nil
  }
  return "\(code)_\(region)"
}

/// What all pages have in common that are equally far from the root of the site: what stands around them, without a mark
/// for the page that one is on, and where its links lead.
final class UsualFrame: Sendable {
  let frame: Layout.Frame
  let navigation: [Destination]
  let footer: [Destination]

  init(_ frame: Layout.Frame, navigation: [Destination], footer: [Destination]) {
    var frame = frame
    frame.writeParts()
    self.frame = frame
    self.navigation = navigation
    self.footer = footer
  }
}

extension SiteContext {
  /// A page's absolute address, where the site's own is known.
  func absolute(_ page: PagePath) -> Address? { guide.settings.url.map { made($0 + page.text) } }

  /// What stands around a page.
  func frame(of page: PagePath, _ id: PageID) -> Layout.Frame {
    frame(links: PageLinks(from: page), current: page, id)
  }

  /// What stands around a page that may be shown anywhere.
  func frameAnywhere() -> Layout.Frame {
    frame(links: PageLinks(anywhereIn: guide.settings.url), current: nil, .home)
  }

  /// What a page says of itself in its head.
  func head(
    of page: PagePath, _ id: PageID, title: String, description: String?, data: JSONText?,
    stylesheets: [SiteFile?] = [], script: SiteFile? = nil, isIndexed: Bool = true
  ) -> Layout.Head {
    let links = PageLinks(from: page)
    var head = Layout.Head(
      title: title, description: description, canonical: absolute(page),
      alternates: alternates(of: id, from: page), data: data,
      stylesheets: stylesheets.compactMap { $0.map { links.address($0.path) } },
      script: script.map { links.address($0.path) },
      isIndexed: isIndexed)
    head.picture = cards?.card(of: id).picture(on: guide.settings.url)
    return head
  }

  /// The page's versions in all languages; the main language's again for readers of any other.
  private func alternates(of id: PageID, from page: PagePath) -> [Layout.Alternate] {
    let links = PageLinks(from: page)
    let all = versions.of(id).map { version in
      Layout.Alternate(
        language: version.language.code, address: absolute(version.path) ?? links.address(version.path))
    }
    guard let first = all.first else { return [] }
    return all + [Layout.Alternate(language: "x-default", address: first.address)]
  }

  /// Links to the page in the other languages; to their first page where it is not in one of them.
  private func languageLinks(_ id: PageID, _ links: PageLinks) -> [Link] {
    let own = versions.of(id)
    return versions.of(.home).filter { $0.language.code != language }.map { home in
      let version = own.first { $0.language.code == home.language.code } ?? home
      return Link(
        title: version.language.name, address: links.address(version.path), language: version.language.code)
    }
  }

  private func frame(links: PageLinks, current: PagePath?, _ id: PageID) -> Layout.Frame {
    let usual = usualFrame(seenFrom: links)
    var frame = usual.frame
    if guide.editions.count > 1 { frame.languages = languageLinks(id, links) }
    guard let current else { return frame }
    let here = Destination.site(current.text)
    for (index, leads) in usual.navigation.enumerated() where leads == here {
      frame.navigation[index].isCurrent = true
    }
    for (index, leads) in usual.footer.enumerated() where leads == here {
      frame.footerLinks[index].isCurrent = true
    }
    return frame
  }

  /// What stands around all pages that are equally far from the site's root, made once for them.
  func usualFrame(seenFrom links: PageLinks) -> UsualFrame {
    if let known = frames.withLock({ $0[links.root] }) { return known }
    let made = makeFrame(links)
    frames.withLock { $0[links.root] = made }
    return made
  }

  private func makeFrame(_ links: PageLinks) -> UsualFrame {
    let settings = guide.settings
    let pages = edition.pages.map { (title: $0.title, destination: Destination.site(edition.path(of: $0))) }
    var usual = [(title: words.allRoles, destination: Destination.site(roles.text))]
    if edition.hasFigures {
      usual.append((title: words.salaries, destination: .site(PagePath.salaries(edition).text)))
    }
    if !edition.skills.isEmpty {
      usual.append((title: words.allSkills, destination: .site(PagePath.skills(edition).text)))
    }
    if !edition.pairs.isEmpty {
      usual.append((title: words.compareRoles, destination: .site(PagePath.compare(edition).text)))
    }
    usual += pages
    let search = (title: words.search, destination: Destination.site(PagePath.search(edition).text))
    let alphabet = (title: words.aToZ, destination: Destination.site(PagePath.alphabet(edition).text))
    // The search is there whatever links an editor chose.
    let main = (edition.navigation ?? usual).filter { $0.destination != search.destination } + [search]
    func link(_ item: (title: String, destination: Destination)) -> Link {
      Link(title: item.title, address: links.address(of: item.destination))
    }
    var frame = Layout.Frame(
      words: words, language: language, siteTitle: edition.language.title, home: links.address(home),
      navigation: main.map(link), languages: [], footerLinks: (usual + [alphabet]).map(link),
      publisher: settings.publisher.map {
        Layout.Publisher(name: edition.language.term($0.name), link: $0.link.map(made))
      },
      stylesheet: links.address(assets.stylesheet.path), icon: links.address(assets.icon.path))
    frame.feed = edition.feedPath(on: settings.url).map(links.address)
    frame.isRightToLeft = isRightToLeft
    frame.locale = openGraphLocale
    frame.logo = assets.logo.map { logo in
      Layout.Logo(address: links.address(logo.path), width: logo.size?.width, height: logo.size?.height)
    }
    frame.extraStylesheet = assets.extraStylesheet.map(links.address)
    return UsualFrame(
      frame, navigation: main.map(\.destination), footer: (usual + [alphabet]).map(\.destination))
  }
}
