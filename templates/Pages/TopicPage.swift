import HTML

/// The page of a skill or a sector: what it is, and the roles that name it.
public struct TopicPage: Sendable {
  let frame: Layout.Frame
  let head: Layout.Head
  let breadcrumbs: [Link]
  let title: String
  let summary: String?
  let text: HTML?
  let heading: String
  let roles: [RoleEntry]
  let review: Review?

  /// - Parameters:
  ///   - breadcrumbs: the way here.
  ///   - title: its name.
  ///   - summary: what it is, in a sentence.
  ///   - text: what an editor wrote about it.
  ///   - heading: the heading above the roles: `Roles that need Python`.
  ///   - roles: the roles that name it.
  ///   - review: when the text was last checked.
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
  public var html: HTML { Layout(frame, head, breadcrumbs: breadcrumbs, content: content).html }

  private var content: HTML {
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
