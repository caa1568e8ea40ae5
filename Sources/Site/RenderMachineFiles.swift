import CareerGuide
import HTML

/// The list of all pages for search engines, with the days of their reviews; none without the site's address, since
/// it must hold absolute addresses (https://www.sitemaps.org/protocol.html).
func renderSitemap(_ site: SiteContext) -> SiteFile? {
  guard site.guide.settings.url != nil else { return nil }
  var entries: [HTML] = [entry(.home, nil, site), entry(.roles, nil, site)]
  entries += site.guide.roles.map { entry(.role($0.slug), $0.reviewed, site) }
  entries += site.guide.pages.map { entry(.page($0.slug), $0.reviewed, site) }
  let xml: HTML = """
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    \(entries)\
    </urlset>

    """
  return SiteFile(path: "sitemap.xml", bytes: xml.bytes, origin: "the sitemap")
}

private func entry(_ page: PagePath, _ changed: CalendarDate?, _ site: SiteContext) -> HTML {
  let address = site.absolute(page).map { "<loc>\(href: $0)</loc>" as HTML }
  return "<url>\(address)\(changed.map { "<lastmod>\($0.iso8601)</lastmod>" as HTML })</url>\n"
}

/// Lets every crawler in, and says where the sitemap is.
func renderRobots(_ site: SiteContext) -> SiteFile {
  var text = "User-agent: *\nAllow: /\n"
  if let url = site.guide.settings.url { text += "\nSitemap: \(url)sitemap.xml\n" }
  return SiteFile(path: "robots.txt", bytes: Array(text.utf8), origin: "robots.txt")
}
