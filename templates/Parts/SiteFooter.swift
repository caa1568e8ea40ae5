import HTML
import Localization

extension Layout {
  /// The end of every page: who publishes it, and links.
  public var footer: HTML {
    """
    <footer class="site-footer">
    <div class="wrap">
    \(frame.publisher.map { publisherLine($0, words: frame.words) })\
    <ul>
    \(items: frame.footerLinks)\
    </ul>
    </div>
    </footer>
    """
  }
}

private func publisherLine(_ publisher: Layout.Publisher, words: Words) -> HTML {
  "<p>\(words.publisher)\(words.colon) \(Link(title: publisher.name, address: publisher.link).html)</p>\n"
}
