import HTML
import Localization

/// The field to search with. It leads to the page of the search; where scripts run, `search.js` shows what it finds
/// while somebody types.
public struct SearchForm: Sendable {
  var action: Address
  var index: Address?
  var root: Address
  var alphabet: Address

  /// - Parameters:
  ///   - action: the page of the search.
  ///   - index: the file that the script reads first; `nil` on a page without the script.
  ///   - root: the home page, from which the index counts addresses.
  ///   - alphabet: the list from A to Z.
  public init(action: Address, index: Address?, root: Address, alphabet: Address) {
    self.action = action
    self.index = index
    self.root = root
    self.alphabet = alphabet
  }

  /// The form, with the words that the script needs.
  func html(words: Words) -> HTML {
    """
    <form class="search" action="\(href: action)" role="search"\(index.map { scriptData($0, words) })>
    <label for="search_query">\(words.searchLabel)</label>
    <div>
    <input type="search" id="search_query" name="q" autocomplete="off" autocapitalize="none" enterkeyhint="search">
    <button>\(words.search)</button>
    </div>
    </form>

    """
  }

  /// Where the script says how much it found, and shows it.
  static var results: HTML {
    """
    <p class="search-status" id="search_status" role="status"></p>
    <ul class="roles" id="search_results" hidden></ul>

    """
  }

  private func scriptData(_ index: Address, _ words: Words) -> HTML {
    " data-index=\"\(index.text)\" data-root=\"\(root.text)\" data-list=\"\(alphabet.text)\"\(scriptWords(words))"
  }

  private func scriptWords(_ words: Words) -> HTML {
    "\(attribute: "data-one", words.searchResult)\(attribute: "data-many", words.searchResults)\(attribute: "data-best", words.searchBest)\(attribute: "data-nothing", words.searchNothing)\(attribute: "data-unavailable", words.searchUnavailable)\(attribute: "data-a-to-z", words.aToZ)\(attribute: "data-also", words.alsoCalled + words.colon)\(attribute: "data-skill", words.skill + words.colon)\(attribute: "data-section", words.section + words.colon)\(attribute: "data-needing", words.rolesWithSkill)\(attribute: "data-within", words.rolesInSector)\(attribute: "data-no-pay", words.payNotPublishedLong)"
  }
}
