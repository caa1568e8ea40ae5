import Markdown

/// The parts of a page that a link can lead to, as an editor names them: by the words of their headings.
struct Anchors: Sendable {
  /// The id that the title has on every page, whatever its words are.
  static let title = "page_title"

  /// The ids that parts have on the page, by the names that links give them.
  private var ids: [String: String] = [:]

  /// A page without parts.
  init() {}

  /// The headings of a text.
  /// - Parameter titleIsHeading: whether the first heading is the page's title. It is not shown again in the text, so
  ///   that its own id is nowhere on the page.
  init(of document: Document, titleIsHeading: Bool) {
    for (index, heading) in document.headings.enumerated() {
      ids[heading.id] = index == 0 && titleIsHeading ? Anchors.title : heading.id
    }
  }

  /// Adds a part that the text does not have.
  mutating func add(_ id: String) { ids[id] = id }

  /// The id on the page of what a link names; `nil` when there is no such part.
  func id(for name: String) -> String? { ids[name] }

  /// What links can name, in order.
  var names: [String] { ids.keys.sorted() }
}
