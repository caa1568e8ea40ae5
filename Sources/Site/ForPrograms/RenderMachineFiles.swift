import CareerGuide
import HTML

/// The list of all pages for search engines, with the days of their reviews, for lists the last of what they list; none without the site's address, since
/// it must hold absolute addresses (https://www.sitemaps.org/protocol.html). Versions in other languages are named as
/// https://developers.google.com/search/docs/specialty/international/localized-versions asks.
func renderSitemap(_ sites: [SiteContext]) -> SiteFile? {
  guard let main = sites.first, main.guide.settings.url != nil else { return nil }
  let namespace: HTML? =
    sites.count > 1 ? " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"" : nil
  let xml: HTML = """
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"\(namespace)>
    \(sites.flatMap(entries))\
    </urlset>

    """
  return SiteFile(path: "sitemap.xml", bytes: xml.bytes)
}

private func entries(_ site: SiteContext) -> [HTML] {
  let edition = site.edition
  let days = ListDays(edition)
  var entries = [entry(site.home, .home, days.all, site), entry(site.roles, .roles, days.roles, site)]
  if edition.hasFigures { entries.append(entry(.salaries(edition), .salaries, days.salaries, site)) }
  entries += edition.roles.map { entry(PagePath(edition.path(of: $0)), .role($0.key), $0.reviewed, site) }
  for kind in Topic.Kind.allCases {
    entries += edition.topics(kind).map { topic in
      entry(PagePath(edition.path(of: topic, kind)), .topic(kind, topic.key), days.of(topic), site)
    }
  }
  if !edition.skills.isEmpty { entries.append(entry(.skills(edition), .skills, days.skills, site)) }
  if !edition.pairs.isEmpty { entries.append(entry(.compare(edition), .compare, days.comparisons, site)) }
  entries += edition.pairs.map { entry(PagePath(edition.path(of: $0)), $0.id, days.of($0), site) }
  entries.append(entry(.alphabet(edition), .alphabet, days.all, site))
  return entries
    + edition.pages.map { entry(PagePath(edition.path(of: $0)), .page($0.key), $0.reviewed, site) }
}

private func entry(_ page: PagePath, _ id: PageID, _ changed: CalendarDate?, _ site: SiteContext) -> HTML {
  let address = site.absolute(page).map { "<loc>\(href: $0)</loc>" as HTML }
  let versions = site.versions.of(id).compactMap { version in
    site.absolute(version.path).map {
      "<xhtml:link rel=\"alternate\" hreflang=\"\(version.language.code)\" href=\"\(href: $0)\"/>" as HTML
    }
  }
  return "<url>\(address)\(changed.map { "<lastmod>\($0.iso8601)</lastmod>" as HTML })\(versions)</url>\n"
}

/// Lets every crawler in, and says where the sitemap is.
func renderRobots(_ settings: Settings) -> SiteFile {
  var text = "User-agent: *\nAllow: /\n"
  if let url = settings.url { text += "\nSitemap: \(url)sitemap.xml\n" }
  return SiteFile(path: "robots.txt", bytes: Array(text.utf8))
}
