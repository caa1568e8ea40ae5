import HTML
import Localization

extension Layout {
  /// The band at the top of every page: the site's name and the main links.
  public var header: HTML {
    """
    \(isHome ? frame.headerStart(isHome: true) : frame.written?.header ?? frame.headerStart(isHome: false))
    \(frame.languages.isEmpty ? nil : frame.languageLinks)\
    </div>
    </header>
    """
  }

  /// The way from the home page to the page above this one; nothing on pages that have none.
  public var trail: HTML {
    breadcrumbs.isEmpty
      ? HTML()
      : """
      <nav class="breadcrumbs wrap" aria-label="\(frame.words.breadcrumb)">
      <ol>
      \(items: breadcrumbs)\
      </ol>
      </nav>

      """
  }
}

extension Layout.Frame {
  /// The header as far as it is the same for all pages but those that the links lead to.
  func headerStart(isHome: Bool) -> HTML {
    """
    <header class="site-header">
    <div class="wrap">
    <a class="site-name" href="\(href: home)"\(attribute: "aria-current", isHome ? "page" : nil)>\(siteName)</a>
    <nav class="site-nav" aria-label="\(words.mainNavigation)">
    <ul>
    \(items: navigation)\
    </ul>
    </nav>
    """
  }

  private var siteName: HTML {
    guard let logo else { return "\(siteTitle)" }
    return
      "<img src=\"\(href: logo.address)\" alt=\"\(siteTitle)\"\(attribute: "width", logo.width.map(String.init))\(attribute: "height", logo.height.map(String.init))>"
  }

  /// The page in the other languages, by what they call themselves.
  fileprivate var languageLinks: HTML {
    """
    <nav class="site-languages" aria-label="\(words.languages)">
    <ul>
    \(items: languages)\
    </ul>
    </nav>

    """
  }
}
