import CareerGuide
import HTML

/// How many guides a feed names: those that somebody looked at last.
private let feedLimit = 50

/// The guides in the order of their last review, as Atom (RFC 4287). A guide's id is its address, which stays the same
/// as long as links to it work.
func renderFeed(_ site: SiteContext) -> SiteFile? {
  guard let path = site.edition.feedPath(on: site.guide.settings.url).map(PagePath.init),
    let address = site.absolute(path), let home = site.absolute(site.home)
  else { return nil }
  let changed = site.edition.roles.enumerated()
    .compactMap { index, role in role.reviewed.map { (day: $0, index: index, role: role) } }
    .sorted { $0.day != $1.day ? $0.day > $1.day : $0.index < $1.index }
    .prefix(feedLimit)
  guard let newest = changed.first?.day else { return nil }
  let language = site.edition.language
  let author = site.guide.settings.publisher.map { language.term($0.name) } ?? language.title
  let xml: HTML = """
    <?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language.code)">
    <title>\(language.title)</title>
    \(language.description.map { "<subtitle>\($0)</subtitle>\n" as HTML })\
    <id>\(href: home)</id>
    <link rel="self" type="application/atom+xml" href="\(href: address)"/>
    <link rel="alternate" type="text/html" href="\(href: home)"/>
    <updated>\(moment(newest))</updated>
    <author><name>\(author)</name></author>
    \(changed.map { entry($0.role, $0.day, site) })\
    </feed>

    """
  return SiteFile(path: path.text, bytes: xml.bytes)
}

private func entry(_ role: RoleGuide, _ day: CalendarDate, _ site: SiteContext) -> HTML {
  guard let address = site.absolute(PagePath(site.edition.path(of: role))) else { return HTML() }
  return """
    <entry>
    <title>\(role.title)</title>
    <id>\(href: address)</id>
    <link rel="alternate" type="text/html" href="\(href: address)"/>
    <updated>\(moment(day))</updated>
    \((role.summary ?? role.openingText).map { "<summary>\($0)</summary>\n" as HTML })\
    </entry>

    """
}

/// Atom wants a time of day; a review has none.
private func moment(_ day: CalendarDate) -> String { "\(day.iso8601)T00:00:00Z" }
