import HTML
import Localization

/// The search. Without scripts it is the list from A to Z.
public struct SearchPage: Sendable {
  let frame: Layout.Frame
  let head: Layout.Head
  let breadcrumbs: [Link]
  let form: SearchForm
  let letters: [AlphabetGroup]

  /// With more names the letters alone, as links to the list: the page is for searching.
  private static let mostNames = 500

  /// - Parameters:
  ///   - breadcrumbs: the way here.
  ///   - form: the field to search with.
  ///   - letters: every name by letter.
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
  public var html: HTML { Layout(frame, head, breadcrumbs: breadcrumbs, content: content).html }

  private var content: HTML {
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
