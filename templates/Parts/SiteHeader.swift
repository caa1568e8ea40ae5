import HTML
import Localization

/// The band at the top of every page: the site's name and the main links.
func siteHeader(_ frame: Layout.Frame, isHome: Bool) -> HTML {
  """
  <header class="site-header">
  <div class="wrap">
  <a class="site-name" href="\(href: frame.home)"\(attribute: "aria-current", isHome ? "page" : nil)>\(frame.siteTitle)</a>
  <nav class="site-nav" aria-label="\(frame.words.mainNavigation)">
  <ul>
  \(frame.navigation.map(\.item))\
  </ul>
  </nav>
  </div>
  </header>
  """
}

/// The way from the home page to the page above this one.
func breadcrumbTrail(_ links: [Link], words: Words) -> HTML {
  """
  <nav class="breadcrumbs wrap" aria-label="\(words.breadcrumb)">
  <ol>
  \(links.map(\.item))\
  </ol>
  </nav>

  """
}
