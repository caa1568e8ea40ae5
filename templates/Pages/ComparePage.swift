import HTML
import Localization

/// Every role with the roles that it is compared with; in a large guide the roles alone, whose pages name those.
public struct ComparePage: Sendable {
  /// A role and its comparisons.
  public struct Entry: Sendable {
    /// The anchor of its heading, unique on the page.
    public var id: String
    /// The role and its page.
    public var role: Link
    /// The other roles, with the pages that compare.
    public var comparisons: [Link]

    /// Most parameters are properties of their names.
    /// - Parameter slug: the role's part of its address.
    public init(slug: String, role: Link, comparisons: [Link]) {
      id = "role_\(slug)"
      self.role = role
      self.comparisons = comparisons
    }
  }

  /// What stands around every page of the site.
  public var frame: Layout.Frame
  /// What the page says of itself in its head.
  public var head: Layout.Head
  /// The way here.
  public var breadcrumbs: [Link]
  /// The roles by title.
  public var entries: [Entry]
  /// The roles by letter, in place of those where there are too many for one page.
  public var letters: [AlphabetGroup]

  /// Each parameter is the property of its name.
  public init(
    frame: Layout.Frame, head: Layout.Head, breadcrumbs: [Link], entries: [Entry], letters: [AlphabetGroup]
  ) {
    self.frame = frame
    self.head = head
    self.breadcrumbs = breadcrumbs
    self.entries = entries
    self.letters = letters
  }

  /// The whole page.
  public func html(in theme: some Theme) -> HTML {
    theme.layout(Layout(frame, head, breadcrumbs: breadcrumbs, content: theme.content(of: self)))
  }

  private var words: Words { frame.words }

  /// What the page is there for.
  public var content: HTML {
    """
    <main id="page_main" class="wrap">
    <header class="page-header">
    <h1 id="page_title">\(words.compareRoles)</h1>
    <p class="summary">\(words.comparisonSummary)</p>
    </header>
    \(letters.isEmpty ? everything : roles)\
    </main>
    """
  }

  private var everything: HTML {
    """
    \(chooser)
    <div class="comparisons">
    \(entries.map(section))\
    </div>

    """
  }

  private var roles: HTML {
    """
    <p>\(words.chooseFirstRole)</p>
    \(letters.links(words: words))\
    <div class="az">
    \(letters.list)\
    </div>

    """
  }

  /// The script fills it with the roles of the list below, and shows it.
  private var chooser: HTML {
    """
    <form class="chooser" id="page_chooser" hidden data-choose="\(words.chooseRole)">
    <p><label for="page_first">\(words.firstRole)</label> <select id="page_first"></select></p>
    <p><label for="page_second">\(words.secondRole)</label> <select id="page_second"></select></p>
    <p><button type="submit">\(words.showComparison)</button></p>
    </form>
    """
  }

  private func section(_ entry: Entry) -> HTML {
    """
    <section aria-labelledby="\(entry.id)">
    <h2 id="\(entry.id)">\(entry.role.html)</h2>
    <p>\(words.compareWith)\(words.colon)</p>
    <ul>
    \(items: entry.comparisons)\
    </ul>
    </section>

    """
  }
}
