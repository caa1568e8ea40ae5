import HTML

/// The page of a skill or a sector: what it is, and the roles that name it.
public struct TopicPage: Sendable {
  /// What stands around every page of the site.
  public var frame: Layout.Frame
  /// What the page says of itself in its head.
  public var head: Layout.Head
  /// The way here.
  public var breadcrumbs: [Link]
  /// Its name.
  public var title: String
  /// What it is, in a sentence.
  public var summary: String?
  /// What an editor wrote about it.
  public var text: HTML?
  /// The heading above the roles: `Roles that need Python`.
  public var heading: String
  /// The roles that name it.
  public var roles: [RoleEntry]
  /// When the text was last checked.
  public var review: Review?

  /// Each parameter is the property of its name.
  public init(
    frame: Layout.Frame, head: Layout.Head, breadcrumbs: [Link], title: String, summary: String?, text: HTML?,
    heading: String, roles: [RoleEntry], review: Review?
  ) {
    self.frame = frame
    self.head = head
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.summary = summary
    self.text = text
    self.heading = heading
    self.roles = roles
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
    \(text.map { "<div class=\"prose\">\n\($0)</div>\n" as HTML })\
    \(roles.isEmpty ? nil : group.html(textClass: nil, words: frame.words))\
    \(review.map { "<div class=\"prose\">\n\($0.html(words: frame.words))</div>\n" as HTML })\
    </main>
    """
  }

  private var group: RoleGroup { RoleGroup(title: heading, id: "page_roles", address: nil, entries: roles) }
}
