/// How Markdown is read and what the guide adds to cmark's HTML.
public struct MarkdownOptions: Sendable {
  /// Whether raw HTML goes into the page. Off, it is left out and reported.
  public var allowsRawHTML = false
  /// Ids that the page uses itself, which no heading may take.
  public var reservedIDs: Set<String> = []
  /// The id of the page's title. It names a table that stands before the first heading, and stands for a heading of
  /// level 1 that begins the document, which is the title itself.
  public var titleID = "title"
  /// What a ticked and an open box of a task list are called for people who do not see them.
  public var taskNames = (done: "Done", open: "Not done")
  /// Whether the lists, tables and paragraphs under a heading are wanted as text too, by the heading's text.
  public var wantsText: @Sendable (String) -> Bool = { _ in false }

  /// Safe mode, English words.
  public init() {}
}
