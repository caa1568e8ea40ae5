import CareerGuide
import HTML

/// What the site is and where each guide is as Markdown, in the shape of https://llmstxt.org: a title, what it is about,
/// and lists of links; what may be left out stands under "Optional".
func renderLLMs(_ site: SiteContext) -> SiteFile {
  let edition = site.edition
  let language = edition.language
  let links = PageLinks(from: PagePath(edition.llmsPath))
  var text = "# \(MarkdownText.plain(language.title))\n"
  if let description = language.description { text += "\n> \(MarkdownText.plain(description))\n" }
  if let publisher = site.guide.settings.publisher {
    text += "\n\(site.words.publisher)\(site.words.colon) "
    text += MarkdownText.link(language.term(publisher.name), publisher.link.map(made)) + "\n"
  }
  func list(_ title: String, _ items: [(title: String, path: String, text: String?)]) {
    guard !items.isEmpty else { return }
    text += "\n## \(MarkdownText.plain(title))\n\n"
    for item in items {
      let address = site.absolute(PagePath(item.path)) ?? links.address(item.path)
      text += "- \(MarkdownText.link(item.title, address))"
      text += (item.text.map { ": \(MarkdownText.plain($0))" } ?? "") + "\n"
    }
  }
  func guides(_ roles: [RoleGuide]) -> [(title: String, path: String, text: String?)] {
    roles.map { ($0.title, edition.markdownPath(of: $0), $0.summary ?? $0.openingText) }
  }
  for sector in edition.sectors { list(sector.name, guides(sector.roles.compactMap(edition.role))) }
  list(
    edition.sectors.isEmpty ? site.words.allRoles : site.words.otherSector,
    guides(edition.roles.filter { $0.sector == nil }))
  list(
    site.words.languages,
    site.guide.editions.filter { $0.language.code != site.language }.map { other in
      (other.language.name, other.llmsPath, nil)
    })
  list("Optional", edition.pages.map { ($0.title, edition.path(of: $0), $0.summary ?? $0.body.openingText) })
  return SiteFile(path: edition.llmsPath, bytes: Array(text.utf8))
}
