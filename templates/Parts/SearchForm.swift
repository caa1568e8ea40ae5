import HTML
import Localization

/// The field to search with. It leads to the page of the search; where scripts run, `search.js` shows what it finds
/// while somebody types.
public struct SearchForm: Sendable {
  /// The page of the search.
  public var action: Address
  /// The file that the script reads first; `nil` on a page without the script.
  public var index: Address?
  /// The home page, from which the index counts addresses.
  public var root: Address
  /// The list from A to Z.
  public var alphabet: Address

  /// Each parameter is the property of its name.
  public init(action: Address, index: Address?, root: Address, alphabet: Address) {
    self.action = action
    self.index = index
    self.root = root
    self.alphabet = alphabet
  }

  /// The form, with the words that the script needs.
  public func html(words: Words) -> HTML {
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
  public static var results: HTML {
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
