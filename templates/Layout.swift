import HTML
import Localization

/// What every page has around its content.
public struct Layout: Sendable {
  /// A picture in the header.
  public struct Logo: Sendable {
    /// Its file.
    public var address: Address
    /// Its own width in pixels, where it is known.
    public var width: Int?
    /// Its own height in pixels, where it is known.
    public var height: Int?

    /// Each parameter is the property of its name.
    public init(address: Address, width: Int?, height: Int?) {
      self.address = address
      self.width = width
      self.height = height
    }
  }

  /// Who publishes the site.
  public struct Publisher: Sendable {
    /// Their name.
    public var name: String
    /// Their own site.
    public var link: Address?

    /// A name, with a link to their own site where there is one.
    public init(name: String, link: Address?) {
      self.name = name
      self.link = link
    }
  }

  /// What a page says of itself in its head.
  public struct Head: Sendable {
    /// The page's own title; the site's is added unless they are the same.
    public var title: String
    /// A sentence for search engines and previews.
    public var description: String?
    /// The page's absolute address.
    public var canonical: Address?
    /// The page in every language.
    public var alternates: [Alternate]
    /// What the page is, for machines, as JSON-LD.
    public var data: JSONText?
    /// What this kind of page needs beside the site's own.
    public var stylesheets: [Address]
    /// A script that the page is better with, and complete without.
    public var script: Address?
    /// Whether search engines should list it.
    public var isIndexed: Bool
    /// The page as Markdown.
    public var markdown: Address?
    /// What social media show beside a link to the page.
    public var picture: Picture?

    /// Each parameter is the property of its name.
    public init(
      title: String, description: String?, canonical: Address?, alternates: [Alternate] = [], data: JSONText?,
      stylesheets: [Address] = [], script: Address? = nil, isIndexed: Bool = true
    ) {
      self.title = title
      self.description = description
      self.canonical = canonical
      self.alternates = alternates
      self.data = data
      self.stylesheets = stylesheets
      self.script = script
      self.isIndexed = isIndexed
    }
  }

  /// A page's version in a language.
  public struct Alternate: Sendable {
    /// The tag of the language.
    public var language: String
    /// Where that version is.
    public var address: Address

    /// Each parameter is the property of its name.
    public init(language: String, address: Address) {
      self.language = language
      self.address = address
    }
  }

  /// A picture of a page for social media.
  public struct Picture: Sendable {
    /// Its absolute address.
    public var address: Address
    /// What it shows, in words.
    public var alternative: String

    /// Each parameter is the property of its name.
    public init(address: Address, alternative: String) {
      self.address = address
      self.alternative = alternative
    }
  }

  /// What stands around every page of the site.
  public var frame: Frame
  /// What the page says of itself in its head.
  public var head: Head
  /// The way from the home page to the page above this one.
  public var breadcrumbs: [Link]
  /// Whether it is the home page.
  public var isHome: Bool
  /// What the page is there for, in a `main` element with the id `page_main`.
  public var content: HTML

  init(_ frame: Frame, _ head: Head, breadcrumbs: [Link] = [], isHome: Bool = false, content: HTML) {
    self.frame = frame
    self.head = head
    self.breadcrumbs = breadcrumbs
    self.isHome = isHome
    self.content = content
  }

  // A page is large, so what stands around it and what is in it are put together once.

  /// The whole page.
  public var html: HTML {
    """
    \(start(head: nil))\
    \(skipLink)
    \(header)
    \(trail)\
    \(content)
    \(footer)
    \(end)
    """
  }

  /// A whole page with a body of its own. Its head has everything that browsers, search engines and social media need.
  /// - Parameters:
  ///   - body: what a reader sees.
  ///   - head: what stands in the head after everything else, such as a stylesheet of the theme's own.
  public func html(body: HTML, head more: HTML? = nil) -> HTML {
    """
    \(start(head: more))\
    \(body)
    \(end)
    """
  }

  private func start(head more: HTML?) -> HTML {
    """
    <!doctype html>
    <html lang="\(frame.language)"\(attribute: "dir", frame.isRightToLeft ? "rtl" : nil)>
    <head>
    \(metadata)\
    \(more)\
    </head>
    <body>

    """
  }

  private var end: HTML {
    """
    </body>
    </html>

    """
  }

  /// A link over the header, for those who go through a page by keyboard.
  public var skipLink: HTML { frame.written?.skipLink ?? frame.skipLink }

  private var metadata: HTML {
    """
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(head.title)\(head.title == frame.siteTitle ? nil : frame.siteTitle, between: " – ", and: "")</title>
    \(head.description, between: "<meta name=\"description\" content=\"", and: "\">\n")\
    \(head.isIndexed ? nil : "<meta name=\"robots\" content=\"noindex\">\n" as HTML?)\
    <meta name="color-scheme" content="light dark">
    \(href: head.canonical, between: "<link rel=\"canonical\" href=\"", and: "\">\n")\
    \(head.alternates.map { "<link rel=\"alternate\" hreflang=\"\($0.language)\" href=\"\(href: $0.address)\">\n" })\
    \(frame.written?.feed ?? frame.feedLine)\
    \(href: head.markdown, between: "<link rel=\"alternate\" type=\"text/markdown\" href=\"", and: "\">\n")\
    \(openGraph)\
    \(frame.written?.icon ?? frame.iconLines)\
    \(head.stylesheets.map { "<link rel=\"stylesheet\" href=\"\(href: $0)\">\n" as HTML })\
    \(href: frame.extraStylesheet, between: "<link rel=\"stylesheet\" href=\"", and: "\">\n")\
    \(href: head.script, between: "<script src=\"", and: "\" defer></script>\n")\
    \(data: head.data)\

    """
  }

  private var openGraph: HTML {
    """
    <meta property="og:title" content="\(head.title)">
    <meta property="og:type" content="website">
    \(frame.written?.siteName ?? frame.siteNameLines)\
    \(head.description, between: "<meta property=\"og:description\" content=\"", and: "\">\n")\
    \(href: head.canonical, between: "<meta property=\"og:url\" content=\"", and: "\">\n")\
    \(head.picture?.html)
    """
  }
}

extension HTML.StringInterpolation {
  /// What a page is, for machines.
  fileprivate mutating func appendInterpolation(data: JSONText?) {
    guard let data else { return }
    appendLiteral("<script type=\"application/ld+json\">")
    appendInterpolation(json: data)
    appendLiteral("</script>\n")
  }
}

extension Layout.Picture {
  fileprivate var html: HTML {
    """
    <meta property="og:image" content="\(href: address)">
    <meta property="og:image:type" content="image/png">
    <meta property="og:image:width" content="\(SocialCard.width)">
    <meta property="og:image:height" content="\(SocialCard.height)">
    <meta property="og:image:alt" content="\(alternative)">
    <meta name="twitter:card" content="summary_large_image">

    """
  }
}
