import HTML

/// What a host shows for an address that does not exist.
public struct NotFoundPage: Sendable {
  let frame: Layout.Frame
  let form: SearchForm
  let links: [Link]
  let stylesheets: [Address]

  /// All addresses of this page have to work from any depth.
  /// - Parameters:
  ///   - form: the field to search with, which leads to the page of the search.
  ///   - links: where else a reader can go instead.
  ///   - stylesheets: what the field and the links need.
  public init(frame: Layout.Frame, form: SearchForm, links: [Link], stylesheets: [Address]) {
    self.frame = frame
    self.form = form
    self.links = links
    self.stylesheets = stylesheets
  }

  /// The whole page.
  public var html: HTML {
    let head = Layout.Head(
      title: frame.words.notFoundTitle, description: nil, canonical: nil, data: nil, stylesheets: stylesheets,
      isIndexed: false)
    return Layout(frame, head, content: content).html
  }

  private var content: HTML {
    """
    <main id="page_main" class="wrap">
    <header class="page-header">
    <h1>\(frame.words.notFoundTitle)</h1>
    <p class="summary">\(frame.words.notFoundText)</p>
    \(form.html(words: frame.words))\
    </header>
    <ul class="names">
    \(links.map(\.item))\
    </ul>
    </main>
    """
  }
}
