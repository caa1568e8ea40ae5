import HTML
import Localization

/// The search. Without scripts it is the list from A to Z.
public struct SearchPage: Sendable {
  /// What stands around every page of the site.
  public var frame: Layout.Frame
  /// What the page says of itself in its head.
  public var head: Layout.Head
  /// The way here.
  public var breadcrumbs: [Link]
  /// The field to search with.
  public var form: SearchForm
  /// Every name by letter.
  public var letters: [AlphabetGroup]

  /// With more names the letters alone, as links to the list: the page is for searching.
  private static let mostNames = 500

  /// Each parameter is the property of its name.
  public init(
    frame: Layout.Frame, head: Layout.Head, breadcrumbs: [Link], form: SearchForm, letters: [AlphabetGroup]
  ) {
    self.frame = frame
    self.head = head
    self.breadcrumbs = breadcrumbs
    self.form = form
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
    <h1>\(frame.words.search)</h1>
    \(form.html(words: frame.words))\
    <noscript><p>\(frame.words.searchUnavailable) \(Link(title: frame.words.aToZ, address: form.alphabet).html)</p></noscript>
    </header>
    \(SearchForm.results)\
    <div data-without-search>
    \(letters.entryCount > Self.mostNames ? letters.links(to: form.alphabet, words: frame.words) : wholeList)\
    </div>
    </main>
    """
  }

  private var wholeList: HTML {
    """
    \(letters.links(words: frame.words))\
    <div class="az">
    \(letters.list)\
    </div>

    """
  }
}
