import CareerGuide
import HTML
import Localization
import Markdown
import Templates

/// Everything from A to Z: roles under each of their titles, skills, fields of work.
func renderAlphabet(_ site: SiteContext) -> SiteFile {
  let path = PagePath.alphabet(site.edition)
  let links = PageLinks(from: path)
  let page = AlphabetPage(
    frame: site.frame(of: path, .alphabet),
    head: site.head(
      of: path, .alphabet, title: site.words.aToZ, description: site.words.aToZSummary,
      data: listData(path, title: site.words.aToZ, description: site.words.aToZSummary, site),
      stylesheets: [site.assets.listStyle, site.assets.searchStyle]),
    breadcrumbs: [Link(title: site.words.home, address: links.address(site.home))],
    letters: letters(site, links))
  return SiteFile(path: path.file, bytes: page.html(in: site.theme).bytes)
}

/// The search, with the list from A to Z for those who cannot use it.
func renderSearch(_ site: SiteContext) -> SiteFile {
  let path = PagePath.search(site.edition)
  let links = PageLinks(from: path)
  let page = SearchPage(
    frame: site.frame(of: path, .search),
    head: site.head(
      of: path, .search, title: site.words.search, description: site.words.searchLabel,
      data: listData(path, title: site.words.search, description: site.words.searchLabel, site),
      stylesheets: [site.assets.listStyle, site.assets.searchStyle], script: site.assets.searchScript,
      isIndexed: false),
    breadcrumbs: [Link(title: site.words.home, address: links.address(site.home))],
    form: searchForm(site, index: site.search.index, links), letters: letters(site, links))
  return SiteFile(path: path.file, bytes: page.html(in: site.theme).bytes)
}

/// The field to search with; without the file that the script reads first, for a page without the script.
func searchForm(_ site: SiteContext, index: SiteFile?, _ links: PageLinks) -> SearchForm {
  SearchForm(
    action: links.address(.search(site.edition)), index: index.map { links.address($0.path) },
    root: links.address(site.home), alphabet: links.address(.alphabet(site.edition)))
}

private func letters(_ site: SiteContext, _ links: PageLinks) -> [AlphabetGroup] {
  alphabetGroups(alphabetEntries(site, links), site)
}

/// Names under their letters, as the language has them.
func alphabetGroups(_ entries: [AlphabetEntry], _ site: SiteContext) -> [AlphabetGroup] {
  var ids = HeadingIDs()
  return Alphabet(language: site.language).letters(
    entries, name: \.title, tie: { "\($0.note ?? "")\($0.address.text)" }
  )
  .map { letter, entries in
    AlphabetGroup(letter: letter, id: "letter_\(ids.id(for: letter))", entries: entries)
  }
}

private func alphabetEntries(_ site: SiteContext, _ links: PageLinks) -> [AlphabetEntry] {
  let edition = site.edition
  let roles = edition.roles.flatMap { role -> [AlphabetEntry] in
    let address = links.address(edition.path(of: role))
    let note = fill(site.words.seeTitle, ["title": role.title])
    return [AlphabetEntry(title: role.title, address: address, note: nil)]
      + otherTitles(of: role).map { AlphabetEntry(title: $0, address: address, note: note) }
  }
  func topics(_ kind: Topic.Kind, _ note: String) -> [AlphabetEntry] {
    edition.topics(kind).map {
      AlphabetEntry(title: $0.name, address: links.address(edition.path(of: $0, kind)), note: note)
    }
  }
  return roles + topics(.skill, site.words.skill) + topics(.sector, site.words.sector)
}
