import HTML

/// The first page: what the guide is, and its roles by field of work.
public struct HomePage: Sendable {
  let frame: Layout.Frame
  let head: Layout.Head
  let title: String
  let description: String?
  let search: SearchForm
  let groups: [RoleGroup]

  /// - Parameters:
  ///   - title: the site's name.
  ///   - description: what it is, in a sentence.
  ///   - search: the field to search with.
  ///   - groups: the roles by field of work.
  public init(
    frame: Layout.Frame, head: Layout.Head, title: String, description: String?, search: SearchForm,
    groups: [RoleGroup]
  ) {
    self.frame = frame
    self.head = head
    self.title = title
    self.description = description
    self.search = search
    self.groups = groups
  }

  /// The whole page.
  public var html: HTML { Layout(frame, head, isHome: true, content: content).html }

  private var content: HTML {
    """
    <main id="page_main">
    <div class="hero">
    <div class="wrap">
    <h1>\(title)</h1>
    \(description.map { "<p>\($0)</p>\n" as HTML })\
    \(search.html(words: frame.words))\
    </div>
    </div>
    <div class="wrap">
    \(SearchForm.results)\
    <div data-without-search>
    \(groups.map { $0.html(textClass: nil, words: frame.words) })\
    </div>
    </div>
    </main>
    """
  }
}
