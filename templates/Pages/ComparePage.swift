import HTML
import Localization

/// Every role with the roles that it is compared with; in a large guide the roles alone, whose pages name those.
public struct ComparePage: Sendable {
  /// A role and its comparisons.
  public struct Entry: Sendable {
    var id: String
    var role: Link
    var comparisons: [Link]

    /// - Parameters:
    ///   - slug: the role's part of its address.
    ///   - role: the role and its page.
    ///   - comparisons: the other roles, with the pages that compare.
    public init(slug: String, role: Link, comparisons: [Link]) {
      id = "role_\(slug)"
      self.role = role
      self.comparisons = comparisons
    }
  }

  let frame: Layout.Frame
  let head: Layout.Head
  let breadcrumbs: [Link]
  let entries: [Entry]
  let letters: [AlphabetGroup]

  /// - Parameters:
  ///   - breadcrumbs: the way here.
  ///   - entries: the roles by title.
  ///   - letters: the roles by letter, in place of those where there are too many for one page.
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
  public var html: HTML { Layout(frame, head, breadcrumbs: breadcrumbs, content: content).html }

  private var words: Words { frame.words }

  private var content: HTML {
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
    \(entry.comparisons.map(\.item))\
    </ul>
    </section>

    """
  }
}
