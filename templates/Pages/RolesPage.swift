import HTML

/// All roles by letter.
public struct RolesPage: Sendable {
  let frame: Layout.Frame
  let head: Layout.Head
  let breadcrumbs: [Link]
  let letters: [RoleGroup]

  /// - Parameters:
  ///   - breadcrumbs: the way here.
  ///   - letters: the roles by their first letter.
  public init(frame: Layout.Frame, head: Layout.Head, breadcrumbs: [Link], letters: [RoleGroup]) {
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
