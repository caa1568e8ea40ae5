import HTML

/// All skills.
public struct SkillsPage: Sendable {
  /// What stands around every page of the site.
  public var frame: Layout.Frame
  /// What the page says of itself in its head.
  public var head: Layout.Head
  /// The way here.
  public var breadcrumbs: [Link]
  /// By name.
  public var skills: [Link]

  /// Each parameter is the property of its name.
  public init(frame: Layout.Frame, head: Layout.Head, breadcrumbs: [Link], skills: [Link]) {
    self.frame = frame
    self.head = head
    self.breadcrumbs = breadcrumbs
    self.skills = skills
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
    <h1>\(frame.words.allSkills)</h1>
    </header>
    <ul class="topics">
    \(items: skills)\
    </ul>
    </main>
    """
  }
}
