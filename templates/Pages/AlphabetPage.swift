import HTML

/// Everything from A to Z.
public struct AlphabetPage: Sendable {
  let frame: Layout.Frame
  let head: Layout.Head
  let breadcrumbs: [Link]
  let letters: [AlphabetGroup]

  /// - Parameters:
  ///   - breadcrumbs: the way here.
  ///   - letters: the names by letter.
  public init(frame: Layout.Frame, head: Layout.Head, breadcrumbs: [Link], letters: [AlphabetGroup]) {
    self.frame = frame
    self.head = head
    self.breadcrumbs = breadcrumbs
    self.letters = letters
  }

  /// The whole page.
  public var html: HTML { Layout(frame, head, breadcrumbs: breadcrumbs, content: content).html }

  private var content: HTML {
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
