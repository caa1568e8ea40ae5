import HTML

/// Everything from A to Z.
public struct AlphabetPage: Sendable {
  /// What stands around every page of the site.
  public var frame: Layout.Frame
  /// What the page says of itself in its head.
  public var head: Layout.Head
  /// The way here.
  public var breadcrumbs: [Link]
  /// The names by letter.
  public var letters: [AlphabetGroup]

  /// Each parameter is the property of its name.
  public init(frame: Layout.Frame, head: Layout.Head, breadcrumbs: [Link], letters: [AlphabetGroup]) {
    self.frame = frame
    self.head = head
    self.breadcrumbs = breadcrumbs
    self.letters = letters
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
    <h1>\(frame.words.aToZ)</h1>
    <p class="summary">\(frame.words.aToZSummary)</p>
    </header>
    \(letters.links(words: frame.words))\
    <div class="az">
    \(letters.list)\
    </div>
    </main>
    """
  }
}
