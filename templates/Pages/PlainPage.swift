import HTML

/// A page of text, such as "About this guide".
public struct PlainPage: Sendable {
  /// What stands around every page of the site.
  public var frame: Layout.Frame
  /// What the page says of itself in its head.
  public var head: Layout.Head
  /// The way here.
  public var breadcrumbs: [Link]
  /// The page's title.
  public var title: String
  /// What it is about, in a sentence.
  public var summary: String?
  /// The text.
  public var text: HTML
  /// When it was last checked.
  public var review: Review?

  /// Each parameter is the property of its name.
  public init(
    frame: Layout.Frame, head: Layout.Head, breadcrumbs: [Link], title: String, summary: String?, text: HTML,
    review: Review?
  ) {
    self.frame = frame
    self.head = head
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.summary = summary
    self.text = text
    self.review = review
  }

  /// The whole page.
  public func html(in theme: some Theme) -> HTML {
    theme.layout(Layout(frame, head, breadcrumbs: breadcrumbs, content: theme.content(of: self)))
  }

  /// What the page is there for.
  public var content: HTML {
    """
    <main id="page_main" class="wrap">
    <header class="page-header">
    <h1 id="page_title">\(title)</h1>
    \(summary.map { "<p class=\"summary\">\($0)</p>\n" as HTML })\
    </header>
    <div class="prose">
    \(text)\(review.map { $0.html(words: frame.words) })\
    </div>
    </main>
    """
  }
}
