import CareerGuide
import HTML
import Templates

/// A plain page.
func renderPage(_ page: Page, _ site: SiteContext) -> SiteFile {
  let path = PagePath.page(page.slug)
  let links = PageLinks(from: path)
  let crumbs = [Crumb(title: site.words.home, path: "")]
  let description = page.summary ?? page.body.openingText
  let plain = PlainPage(
    frame: site.frame(of: path),
    head: Layout.Head(
      title: page.title, description: description, canonical: site.absolute(path),
      data: pageData(page, path: path, description: description, crumbs: crumbs, site)),
    breadcrumbs: crumbs.map { Link(title: $0.title, address: links.address($0.path)) },
    title: page.title, summary: page.summary,
    text: site.html(of: page.body, blocks: page.content, file: page.file.path, links: links),
    review: site.dates.review(page.reviewed, page.nextReview))
  return SiteFile(path: path.file, bytes: plain.html.bytes, origin: page.file.path)
}

/// What a host shows for an address that does not exist.
func renderNotFound(_ site: SiteContext) -> SiteFile {
  let links = PageLinks(anywhereIn: site.guide.settings.url)
  let page = NotFoundPage(
    frame: site.frameAnywhere(),
    links: [
      Link(title: site.words.allRoles, address: links.address(PagePath.roles)),
      Link(title: site.words.home, address: links.address(PagePath.home)),
    ])
  return SiteFile(
    path: "404.html", bytes: page.html.bytes, origin: "the page for addresses that do not exist")
}

/// A page at each old address that leads to the new one.
func renderRedirects(_ site: SiteContext) -> [SiteFile] {
  site.guide.redirects.map { redirect in
    let path = PagePath(redirect.from)
    let absolute: Address? =
      if case .site(let target) = redirect.destination {
        site.guide.settings.url.map { made($0 + target) }
      } else { nil }
    let page = RedirectPage(
      language: site.guide.settings.language, words: site.words,
      target: Link(
        title: site.title(of: redirect.destination),
        address: site.address(of: redirect.destination, links: PageLinks(from: path))),
      canonical: absolute)
    return SiteFile(path: path.file, bytes: page.html.bytes, origin: "the redirect from /\(redirect.from)")
  }
}
