import HTML
import Localization

extension Layout {
  /// What is the same on every page of a site, with addresses as seen from one page.
  public struct Frame: Sendable {
    /// The words of the interface, in the page's language.
    @Shared public var words: Words { didSet { written = nil } }
    /// The tag of the language.
    public var language: String { didSet { written = nil } }
    /// The site's name.
    public var siteTitle: String { didSet { written = nil } }
    /// The first page in this language.
    public var home: Address { didSet { written = nil } }
    /// The main links.
    public var navigation: [Link] { didSet { written = nil } }
    /// The page in the other languages, by what they call themselves.
    public var languages: [Link]
    /// The links at the end of every page.
    public var footerLinks: [Link] { didSet { written = nil } }
    /// Who publishes the site.
    public var publisher: Publisher? { didSet { written = nil } }
    /// The site's stylesheet.
    public var stylesheet: Address { didSet { written = nil } }
    /// The site's icon.
    public var icon: Address { didSet { written = nil } }
    /// A picture in place of the site's name, which is its text alternative.
    public var logo: Logo? { didSet { written = nil } }
    /// A stylesheet that follows the design's own.
    public var extraStylesheet: Address? { didSet { written = nil } }
    /// The feed of changed guides.
    public var feed: Address? { didSet { written = nil } }
    /// Whether the language is written from right to left.
    public var isRightToLeft = false { didSet { written = nil } }
    /// The language with its country as Open Graph writes them: `en_GB`.
    public var locale: String? { didSet { written = nil } }

    /// Its parts that are HTML already, as long as nothing has changed what they are made of.
    private(set) var written: WrittenFrame?

    /// The frame of a page.
    public init(
      words: Words, language: String, siteTitle: String, home: Address, navigation: [Link],
      languages: [Link], footerLinks: [Link], publisher: Publisher?, stylesheet: Address, icon: Address
    ) {
      self.words = words
      self.language = language
      self.siteTitle = siteTitle
      self.home = home
      self.navigation = navigation
      self.languages = languages
      self.footerLinks = footerLinks
      self.publisher = publisher
      self.stylesheet = stylesheet
      self.icon = icon
    }

    /// Writes the parts that all pages have in common which are equally far from the site's root, so that each of them
    /// copies bytes. A change of what they are made of drops them.
    package mutating func writeParts() { written = WrittenFrame(self) }
  }
}

/// The parts of a frame as HTML, made once for thousands of pages.
final class WrittenFrame: Sendable {
  let skipLink: HTML
  let header: HTML
  let footer: HTML
  let feed: HTML?
  let icon: HTML
  let siteName: HTML

  init(_ frame: Layout.Frame) {
    skipLink = frame.skipLink
    header = frame.headerStart(isHome: false)
    footer = frame.footer
    feed = frame.feedLine
    icon = frame.iconLines
    siteName = frame.siteNameLines
  }
}

extension Layout.Frame {
  /// A link over the header.
  var skipLink: HTML { "<a class=\"skip\" href=\"#page_main\">\(words.skipToContent)</a>" }

  /// Where the feed is, in the head.
  var feedLine: HTML? {
    feed.map {
      "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"\(siteTitle)\" href=\"\(href: $0)\">\n"
    }
  }

  /// The icon and the stylesheet, in the head.
  var iconLines: HTML {
    """
    <link rel="icon" href="\(href: icon)" type="image/svg+xml">
    <link rel="stylesheet" href="\(href: stylesheet)">

    """
  }

  /// The site's name and language, in the head.
  var siteNameLines: HTML {
    """
    <meta property="og:site_name" content="\(siteTitle)">
    \(locale.map { "<meta property=\"og:locale\" content=\"\($0)\">\n" as HTML })
    """
  }
}
