import Diagnostics
import HTML

/// What has changed, as text for people and as JSON for programs.
public struct ChangesReport {
  private let changes: SiteChanges
  /// How many lines each list has at most.
  private let limit: Int

  /// - Parameter limit: how many lines each list has at most.
  public init(_ changes: SiteChanges, limit: Int = .max) {
    self.changes = changes
    self.limit = limit
  }

  /// Everything in lists under headings; one sentence when nothing has changed.
  public var text: String {
    guard !changes.isEmpty else { return "nothing has changed\n" }
    return lists + summary + "\n"
  }

  /// The lists alone; none where everything is new.
  public var lists: String {
    if changes.isFirst { return "" }
    return [("Pages", pages), ("Salaries", salaries), ("Links", links)].filter { !$0.1.isEmpty }
      .map { heading, lines in "\(heading)\n\(lines.map { "  \($0)\n" }.joined())\n" }.joined()
  }

  /// The same for a history: a line that says it in short, then the lists.
  public var message: String { "Publish: \(summary)\n" + (lists.isEmpty ? "" : "\n\(lists)") }

  /// All of it in a line: `2 pages added and 1 changed; 1 salary changed`.
  public var summary: String {
    let pages = phrase("page", changes.added.count, changes.changed.count, changes.removed.count)
    let salaries = phrase(
      "salary figure", changes.salariesAdded.count, changes.salariesChanged.count,
      changes.salariesRemoved.count)
    let links = phrase("link", changes.linksAdded.count, 0, changes.linksRemoved.count)
    let files = phrase(
      "other file", changes.otherFiles.added, changes.otherFiles.changed, changes.otherFiles.removed)
    let moved = changes.moved.isEmpty ? nil : "\(counted(changes.moved.count, "page")) moved"
    let frames =
      changes.framesChanged == 0
      ? nil : "\(counted(changes.framesChanged, "page")) changed only around the content"
    let unread = changes.pagesUnread == 0 ? nil : "\(counted(changes.pagesUnread, "page")) changed"
    let parts = [pages, moved, unread, frames, salaries, links, files].compactMap(\.self)
    return parts.isEmpty ? "nothing has changed" : parts.joined(separator: "; ")
  }

  private func phrase(_ noun: String, _ added: Int, _ changed: Int, _ removed: Int) -> String? {
    let parts = [(added, "added"), (changed, "changed"), (removed, "removed")].filter { $0.0 > 0 }
    guard let first = parts.first else { return nil }
    return (["\(counted(first.0, noun)) \(first.1)"] + parts.dropFirst().map { "\($0.0) \($0.1)" })
      .joined(separator: ", ")
  }

  private var pages: [String] {
    let width =
      (changes.added + changes.changed + changes.moved + changes.removed)
      .map(\.address.count).filter { $0 <= 60 }.max() ?? 0
    func lines(_ word: String, _ pages: [SiteChanges.Page]) -> [String] {
      limited(
        pages.map { page in
          let gap = String(repeating: " ", count: max(0, width - page.address.count) + 2)
          return page.title.isEmpty ? "\(word) \(page.address)" : "\(word) \(page.address)\(gap)\(page.title)"
        }, noun: "page")
    }
    var lines =
      lines("added  ", changes.added) + lines("changed", changes.changed) + lines("moved  ", changes.moved)
      + lines("removed", changes.removed)
    if changes.framesChanged > 0 {
      lines.append(
        "\(counted(changes.framesChanged, "page")) changed only around the content, as in navigation or styles"
      )
    }
    if changes.pagesUnread > 0 {
      lines.append(
        "\(counted(changes.pagesUnread, "page")) changed: too many to look into each, so links are not compared"
      )
    }
    return lines
  }

  private var salaries: [String] {
    limited(
      changes.salariesChanged + changes.salariesAdded.map { "new: \($0)" }
        + changes.salariesRemoved.map { "gone: \($0)" }, noun: "figure")
  }

  private var links: [String] {
    func lines(_ word: String, _ links: [SiteChanges.Link]) -> [String] {
      links.map { link in
        let others = link.pages.count - 1
        let pages = (link.pages.first ?? "") + (others > 0 ? " and \(counted(others, "more page"))" : "")
        return "\(word) \(link.target) on \(pages)"
      }
    }
    return limited(lines("new: ", changes.linksAdded) + lines("gone:", changes.linksRemoved), noun: "link")
  }

  private func limited(_ lines: [String], noun: String) -> [String] {
    lines.count <= limit
      ? lines : lines.prefix(limit) + ["and \(counted(lines.count - limit, "more \(noun)"))"]
  }
}

extension ChangesReport {
  /// Everything for programs.
  public var json: JSON {
    func pages(_ pages: [SiteChanges.Page]) -> JSON {
      .array(pages.map { .object([("address", .string($0.address)), ("title", .string($0.title))]) })
    }
    func texts(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
    func links(_ links: [SiteChanges.Link]) -> JSON {
      .array(links.map { .object([("target", .string($0.target)), ("pages", texts($0.pages))]) })
    }
    return .object([
      ("summary", .string(summary)),
      (
        "pages",
        .object([
          ("added", pages(changes.added)), ("changed", pages(changes.changed)),
          ("moved", pages(changes.moved)),
          ("removed", pages(changes.removed)), ("changed_around_content", .integer(changes.framesChanged)),
          ("changed_unread", .integer(changes.pagesUnread)),
        ])
      ),
      (
        "salaries",
        .object([
          ("changed", texts(changes.salariesChanged)), ("added", texts(changes.salariesAdded)),
          ("removed", texts(changes.salariesRemoved)),
        ])
      ),
      ("links", .object([("added", links(changes.linksAdded)), ("removed", links(changes.linksRemoved))])),
      (
        "other_files",
        .object([
          ("added", .integer(changes.otherFiles.added)), ("changed", .integer(changes.otherFiles.changed)),
          ("removed", .integer(changes.otherFiles.removed)),
        ])
      ),
    ])
  }
}
