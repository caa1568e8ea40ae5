import HTML

/// Every figure of the guide; in a very large guide its roles alone, whose pages have theirs.
public struct SalariesPage: Sendable {
  /// What stands around every page of the site.
  public var frame: Layout.Frame
  /// What the page says of itself in its head.
  public var head: Layout.Head
  /// The way here.
  public var breadcrumbs: [Link]
  /// The same figures as files.
  public var downloads: FigureDownloads
  /// What the figures can be chosen by.
  public var filters: FigureFilters
  /// The figures, those that can be compared together.
  public var tables: [FigureTable]
  /// The roles by letter with what they pay in a few words, in place of those where there are too many for one page.
  public var letters: [AlphabetGroup]

  /// Each parameter is the property of its name.
  public init(
    frame: Layout.Frame, head: Layout.Head, breadcrumbs: [Link], downloads: FigureDownloads,
    filters: FigureFilters,
    tables: [FigureTable], letters: [AlphabetGroup] = []
  ) {
    self.frame = frame
    self.head = head
    self.breadcrumbs = breadcrumbs
    self.downloads = downloads
    self.filters = filters
    self.tables = tables
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
    <h1>\(frame.words.salaries)</h1>
    <p class="summary">\(letters.isEmpty ? frame.words.salariesText : frame.words.tooManyFigures)</p>
    \(downloads.html(words: frame.words))\
    </header>
    \(letters.isEmpty ? filters.html(of: tables, words: frame.words) : roles)\
    \(figures: tables, words: frame.words)\
    </main>
    """
  }

  private var roles: HTML {
    """
    \(letters.links(words: frame.words))\
    <div class="az">
    \(letters.list)\
    </div>

    """
  }
}
