import CareerGuide
import HTML
import Templates

/// A plain page.
func renderPage(_ page: Page, _ site: SiteContext) -> SiteFile {
  let id = PageID.page(page.key)
  let path = PagePath(site.edition.path(of: page))
  let links = PageLinks(from: path)
  let crumbs = [Crumb(title: site.words.home, path: site.home.text)]
  let description = page.summary ?? page.body.openingText
  let plain = PlainPage(
    frame: site.frame(of: path, id),
    head: site.head(
      of: path, id, title: page.title, description: description,
      data: pageData(page, path: path, description: description, crumbs: crumbs, site)),
    breadcrumbs: crumbs.map { $0.link(links) },
    title: page.title, summary: page.summary,
    text: site.html(of: page.body, blocks: page.content, file: page.file.path, links: links),
    review: site.dates.review(page.reviewed, page.nextReview))
  return SiteFile(path: path.file, bytes: plain.html(in: site.theme).bytes)
}

/// What a host shows for an address that does not exist.
func renderNotFound(_ site: SiteContext) -> SiteFile {
  let links = PageLinks(anywhereIn: site.guide.settings.url)
  let page = NotFoundPage(
    frame: site.frameAnywhere(), form: searchForm(site, index: nil, links),
    links: [
      Link(title: site.words.allRoles, address: links.address(site.roles)),
      Link(title: site.words.aToZ, address: links.address(.alphabet(site.edition))),
      Link(title: site.words.home, address: links.address(site.home)),
    ], stylesheets: [links.address(site.assets.searchStyle.path)])
  return SiteFile(
    path: "404.html", bytes: page.html(in: site.theme).bytes)
}

/// A page at an old address that leads to the new one.
func renderRedirect(_ redirect: Guide.Redirect, _ sites: [SiteContext]) -> SiteFile? {
  guard let site = sites.first(where: { $0.language == redirect.language }) ?? sites.first else { return nil }
  let path = PagePath(redirect.from)
  let absolute: Address? =
    if case .site(let target) = redirect.destination {
      site.guide.settings.url.map { made($0 + target) }
    } else { nil }
  let links = PageLinks(from: path)
  let page = RedirectPage(
    language: site.language, words: site.words,
    target: Link(
      title: title(of: redirect.destination, sites), address: links.address(of: redirect.destination)),
    canonical: absolute, icon: links.address(site.assets.icon.path))
  return SiteFile(path: path.file, bytes: page.html.bytes)
}

/// What a page is called that a redirect leads to; the address itself where it is no page of the site.
private func title(of destination: Destination, _ sites: [SiteContext]) -> String {
  switch destination {
  case .external(let address): address
  case .samePage(let id): id
  case .site(let path): sites.lazy.compactMap { $0.title(at: path) }.first ?? "/\(path)"
  }
}
