import Diagnostics
import Markdown
import ParallelMap

/// The parts of a page that a link can lead to, as an editor names them: by the words of their headings.
struct Anchors: Sendable {
  /// The id that the title has on every page, whatever its words are.
  static let title = "page_title"
  /// How many names a message lists.
  private static let listed = 10

  /// The ids that parts have on the page, by the names that links give them. Few pages are linked to by a part.
  private let parts: OnDemand<(ids: [String: String], suggestions: Suggestions)>
  private var ids: [String: String] { parts.value.ids }
  private var suggestions: Suggestions { parts.value.suggestions }

  /// A page without parts.
  init() { self.init { [:] } }

  /// The headings of a text.
  /// - Parameters:
  ///   - titleIsHeading: whether the first heading is the page's title. It is not shown again in the text, so that its
  ///     own id is nowhere on the page.
  ///   - own: a part that the page has and the text has not.
  init(of document: StoredDocument, titleIsHeading: Bool, own: String? = nil) {
    self.init {
      var ids: [String: String] = [:]
      for (index, heading) in document.document.headings.enumerated() {
        ids[heading.id] = index == 0 && titleIsHeading ? Anchors.title : heading.id
      }
      if let own { ids[own] = own }
      return ids
    }
  }

  /// - Parameter ids: the ids of the parts, by their names.
  init(ids: [String: String]) { self.init { ids } }

  private init(_ ids: @escaping @Sendable () -> [String: String]) {
    parts = OnDemand {
      let ids = ids()
      return (ids, Suggestions { ids.keys.sorted() })
    }
  }

  /// Whether links lead to the same parts as they would with other anchors.
  func isSame(as other: Anchors) -> Bool { parts.isSame(as: other.parts) || ids == other.ids }

  /// The id on the page of what a link names; `nil` when there is no such part.
  func id(for name: String) -> String? { ids[name] }

  /// What to write instead of a name that is no part's.
  func fix(for name: String) -> String {
    if let near = suggestions.nearest(to: name) { return "did you mean `#\(near)`?" }
    guard !ids.isEmpty else { return "delete # and what follows it: there are no headings to lead to" }
    let names = suggestions.first(Anchors.listed).map { "#\($0)" }.joined(separator: ", ")
    let rest = ids.count - Anchors.listed
    return rest > 0 ? "some of its headings are \(names)" : "its headings are \(names)"
  }
}
