import HTML

/// What a host shows for an address that does not exist.
public struct NotFoundPage: Sendable {
  /// What stands around every page of the site.
  public var frame: Layout.Frame
  /// The field to search with, which leads to the page of the search.
  public var form: SearchForm
  /// Where else a reader can go instead.
  public var links: [Link]
  /// What the field and the links need.
  public var stylesheets: [Address]

  /// All addresses of this page have to work from any depth.
  public init(frame: Layout.Frame, form: SearchForm, links: [Link], stylesheets: [Address]) {
    self.frame = frame
    self.form = form
    self.links = links
    self.stylesheets = stylesheets
  }

  /// What the page says of itself in its head.
  public var head: Layout.Head {
    Layout.Head(
      title: frame.words.notFoundTitle, description: nil, canonical: nil, data: nil, stylesheets: stylesheets,
      isIndexed: false)
  }

  /// The whole page.
  public func html(in theme: some Theme) -> HTML {
    theme.layout(Layout(frame, head, content: theme.content(of: self)))
  }

  /// What the page is there for.
  public var content: HTML {
    """
    <main id="page_main" class="wrap">
    <header class="page-header">
    <h1>\(frame.words.notFoundTitle)</h1>
    <p class="summary">\(frame.words.notFoundText)</p>
    \(form.html(words: frame.words))\
    </header>
    <ul class="names">
    \(items: links)\
    </ul>
    </main>
    """
  }
}
