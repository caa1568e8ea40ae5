import HTML

/// A page of text, such as "About this guide".
public struct PlainPage: Sendable {
  let frame: Layout.Frame
  let head: Layout.Head
  let breadcrumbs: [Link]
  let title: String
  let summary: String?
  let text: HTML
  let review: Review?

  /// - Parameters:
  ///   - breadcrumbs: the way here.
  ///   - title: the page's title.
  ///   - summary: what it is about, in a sentence.
  ///   - text: the text.
  ///   - review: when it was last checked.
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
  public var html: HTML { Layout(frame, head, breadcrumbs: breadcrumbs, content: content).html }

  private var content: HTML {
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
