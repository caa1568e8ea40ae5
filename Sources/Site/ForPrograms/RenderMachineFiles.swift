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
    \(pagesOf: sites)\
    </urlset>

    """
  return SiteFile(path: "sitemap.xml", bytes: xml.bytes)
}

extension HTML.StringInterpolation {
  /// The pages of one language, written one after the other: there are tens of thousands of them.
  fileprivate mutating func appendInterpolation(pagesOf site: SiteContext) {
    let edition = site.edition
    let days = ListDays(edition)
    appendInterpolation(page: site.home, .home, days.all, site)
    appendInterpolation(page: site.roles, .roles, days.roles, site)
    if edition.hasFigures {
      appendInterpolation(page: .salaries(edition), .salaries, days.salaries, site)
    }
    for role in edition.roles {
      appendInterpolation(page: PagePath(edition.path(of: role)), .role(role.key), role.reviewed, site)
    }
    for kind in Topic.Kind.allCases {
      for topic in edition.topics(kind) {
        appendInterpolation(
          page: PagePath(edition.path(of: topic, kind)), .topic(kind, topic.key), days.of(topic), site)
      }
    }
    if !edition.skills.isEmpty { appendInterpolation(page: .skills(edition), .skills, days.skills, site) }
    if !edition.pairs.isEmpty {
      appendInterpolation(page: .compare(edition), .compare, days.comparisons, site)
    }
    for pair in edition.pairs {
      appendInterpolation(page: PagePath(edition.path(of: pair)), edition.id(of: pair), days.of(pair), site)
    }
    appendInterpolation(page: .alphabet(edition), .alphabet, days.all, site)
    for page in edition.pages {
      appendInterpolation(page: PagePath(edition.path(of: page)), .page(page.key), page.reviewed, site)
    }
  }

  private mutating func appendInterpolation(
    page: PagePath, _ id: PageID, _ changed: CalendarDate?, _ site: SiteContext
  ) {
    appendLiteral("<url>")
    appendInterpolation(href: site.absolute(page), between: "<loc>", and: "</loc>")
    appendInterpolation(changed?.iso8601, between: "<lastmod>", and: "</lastmod>")
    for version in site.versions.of(id) {
      guard let address = site.absolute(version.path) else { continue }
      appendLiteral("<xhtml:link rel=\"alternate\" hreflang=\"")
      appendInterpolation(version.language.code)
      appendLiteral("\" href=\"")
      appendInterpolation(href: address)
      appendLiteral("\"/>")
    }
    appendLiteral("</url>\n")
  }

  /// The pages of all languages.
  fileprivate mutating func appendInterpolation(pagesOf sites: [SiteContext]) {
    for site in sites { appendInterpolation(pagesOf: site) }
  }
}

/// Lets every crawler in, and says where the sitemap is.
func renderRobots(_ settings: Settings) -> SiteFile {
  var text = "User-agent: *\nAllow: /\n"
  if let url = settings.url { text += "\nSitemap: \(url)sitemap.xml\n" }
  return SiteFile(path: "robots.txt", bytes: Array(text.utf8))
}
