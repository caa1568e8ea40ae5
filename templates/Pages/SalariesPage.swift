import HTML

/// Every figure of the guide.
public struct SalariesPage: Sendable {
  let frame: Layout.Frame
  let head: Layout.Head
  let breadcrumbs: [Link]
  let downloads: FigureDownloads
  let filters: FigureFilters
  let tables: [FigureTable]

  /// - Parameters:
  ///   - breadcrumbs: the way here.
  ///   - downloads: the same figures as files.
  ///   - filters: what the figures can be chosen by.
  ///   - tables: the figures, those that can be compared together.
  public init(
    frame: Layout.Frame, head: Layout.Head, breadcrumbs: [Link], downloads: FigureDownloads,
    filters: FigureFilters,
    tables: [FigureTable]
  ) {
    self.frame = frame
    self.head = head
    self.breadcrumbs = breadcrumbs
    self.downloads = downloads
    self.filters = filters
    self.tables = tables
  }

  /// The whole page.
  public var html: HTML { Layout(frame, head, breadcrumbs: breadcrumbs, content: content).html }

  private var content: HTML {
    """
    <main id="page_main" class="wrap">
    <header class="page-header">
    <h1>\(frame.words.salaries)</h1>
    <p class="summary">\(frame.words.salariesText)</p>
    \(downloads.html(words: frame.words))\
    </header>
    \(filters.html(of: tables, words: frame.words))\
    \(tables.map { $0.html(words: frame.words) })\
    </main>
    """
  }
}
