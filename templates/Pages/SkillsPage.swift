import HTML

/// All skills.
public struct SkillsPage: Sendable {
  let frame: Layout.Frame
  let head: Layout.Head
  let breadcrumbs: [Link]
  let skills: [Link]

  /// - Parameters:
  ///   - breadcrumbs: the way here.
  ///   - skills: by name.
  public init(frame: Layout.Frame, head: Layout.Head, breadcrumbs: [Link], skills: [Link]) {
    self.frame = frame
    self.head = head
    self.breadcrumbs = breadcrumbs
    self.skills = skills
  }

  /// The whole page.
  public var html: HTML { Layout(frame, head, breadcrumbs: breadcrumbs, content: content).html }

  private var content: HTML {
    """
    <main id="page_main" class="wrap">
    <header class="page-header">
    <h1>\(frame.words.allSkills)</h1>
    </header>
    <ul class="topics">
    \(skills.map(\.item))\
    </ul>
    </main>
    """
  }
}
