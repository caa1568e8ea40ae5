import HTML

/// All roles by letter.
public struct RolesPage: Sendable {
  /// What stands around every page of the site.
  public var frame: Layout.Frame
  /// What the page says of itself in its head.
  public var head: Layout.Head
  /// The way here.
  public var breadcrumbs: [Link]
  /// The roles by their first letter.
  public var letters: [RoleGroup]

  /// Each parameter is the property of its name.
  public init(frame: Layout.Frame, head: Layout.Head, breadcrumbs: [Link], letters: [RoleGroup]) {
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
    <h1>\(frame.words.allRoles)</h1>
    </header>
    <nav class="letters" aria-label="\(frame.words.letters)">
    <ul>
    \(letters.map { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>\n" })\
    </ul>
    </nav>
    <div class="az">
    \(letters.map { $0.html(textClass: "sector", words: frame.words) })\
    </div>
    </main>
    """
  }
}
