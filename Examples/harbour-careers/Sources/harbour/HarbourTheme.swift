import HTML
import Templates

/// Another layout, one more part in every guide to a role, and colours of its own. Everything else is the built-in
/// design.
struct HarbourTheme: Theme {
  /// The links stand below the content, where a thumb reaches them.
  func layout(_ layout: Layout) -> HTML {
    layout.html(
      body: """
        \(layout.skipLink)
        <header class="harbour-band">
        <a class="wrap" href="\(href: layout.frame.home)">\(layout.frame.siteTitle)</a>
        </header>
        \(layout.trail)\
        \(layout.content)
        <nav class="harbour-nav" aria-label="\(layout.frame.words.mainNavigation)">
        <ul class="wrap">
        \(layout.frame.navigation.map(\.item))\
        </ul>
        </nav>
        \(layout.footer)
        """)
  }

  /// A guide ends with where a reader can ask.
  func content(of page: RolePage) -> HTML {
    """
    <main id="page_main" class="wrap">
    <article class="role">
    \(page.pageHeader)
    \(page.keyFacts)
    \(page.tableOfContents)\
    \(page.guide)
    \(askUs(about: page.title))
    </article>
    </main>
    """
  }

  /// Colours stand after those of the built-in design, and so go before them.
  func text(of asset: Asset) -> String {
    switch asset {
    case .siteStyle: asset.text + String(decoding: PackageResources.harbour_css, as: UTF8.self)
    default: asset.text
    }
  }

  private func askUs(about role: String) -> HTML {
    """
    <aside class="harbour-ask" aria-labelledby="harbour_ask">
    <h2 id="harbour_ask">Ask us</h2>
    <p>Do you want to know what a day as \(role) is like? Come to the harbour office on any Thursday afternoon.</p>
    </aside>
    """
  }
}
