import HTML
import Localization

extension Layout {
  /// The end of every page: who publishes it, and links.
  public var footer: HTML { frame.written?.footer ?? frame.footer }
}

extension Layout.Frame {
  /// The end of a page.
  var footer: HTML {
    """
    <footer class="site-footer">
    <div class="wrap">
    \(publisher.map(publisherLine))\
    <ul>
    \(items: footerLinks)\
    </ul>
    </div>
    </footer>
    """
  }

  private func publisherLine(_ publisher: Layout.Publisher) -> HTML {
    "<p>\(words.publisher)\(words.colon) \(Link(title: publisher.name, address: publisher.link))</p>\n"
  }
}
