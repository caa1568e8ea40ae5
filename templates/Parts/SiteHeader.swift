import HTML
import Localization

extension Layout {
  /// The band at the top of every page: the site's name and the main links.
  public var header: HTML {
    """
    <header class="site-header">
    <div class="wrap">
    <a class="site-name" href="\(href: frame.home)"\(attribute: "aria-current", isHome ? "page" : nil)>\(siteName(frame))</a>
    <nav class="site-nav" aria-label="\(frame.words.mainNavigation)">
    <ul>
    \(items: frame.navigation)\
    </ul>
    </nav>
    \(frame.languages.isEmpty ? nil : languageLinks(frame))\
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

private func siteName(_ frame: Layout.Frame) -> HTML {
  guard let logo = frame.logo else { return "\(frame.siteTitle)" }
  return
    "<img src=\"\(href: logo.address)\" alt=\"\(frame.siteTitle)\"\(attribute: "width", logo.width.map(String.init))\(attribute: "height", logo.height.map(String.init))>"
}

/// The page in the other languages, by what they call themselves.
private func languageLinks(_ frame: Layout.Frame) -> HTML {
  """
  <nav class="site-languages" aria-label="\(frame.words.languages)">
  <ul>
  \(items: frame.languages)\
  </ul>
  </nav>

  """
}
