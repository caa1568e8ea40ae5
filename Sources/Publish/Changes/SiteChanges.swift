import Diagnostics
import Output
import Salary

/// What is different between two builds, as readers would see it: pages, pay and links, not lines of HTML.
public struct SiteChanges: Sendable {
  /// A page that is new, different or gone.
  public struct Page: Sendable, Hashable {
    /// Where it stands in the site: `/roles/data-scientist/`.
    public let address: String
    /// What it is called; empty where its file was not read.
    public let title: String
  }

  /// A link that pages have got or lost.
  public struct Link: Sendable, Hashable {
    /// Where it leads.
    public let target: String
    /// The pages, by address.
    public let pages: [String]
  }

  /// Whether there was no earlier build, so that everything is new.
  public internal(set) var isFirst = false
  /// Pages that were not there before.
  public internal(set) var added: [Page] = []
  /// Pages of which something between header and footer is different.
  public internal(set) var changed: [Page] = []
  /// Pages that now lead to another one.
  public internal(set) var moved: [Page] = []
  /// Pages that are gone, and from which nothing leads on.
  public internal(set) var removed: [Page] = []
  /// How many pages differ only around their content, such as in the navigation.
  public internal(set) var framesChanged = 0
  /// How many changed pages were too many to be looked into.
  public internal(set) var pagesUnread = 0
  /// Pay that is different, each in a line.
  public internal(set) var salariesChanged: [String] = []
  /// Pay that is new.
  public internal(set) var salariesAdded: [String] = []
  /// Pay that is gone.
  public internal(set) var salariesRemoved: [String] = []
  /// Links on changed pages, to pages that were there before or to other sites.
  public internal(set) var linksAdded: [Link] = []
  /// Links that changed pages have lost.
  public internal(set) var linksRemoved: [Link] = []
  /// Files that are no pages: how many are new, different and gone.
  public internal(set) var otherFiles = (added: 0, changed: 0, removed: 0)

  init() {}

  /// Whether the two builds are the same.
  public var isEmpty: Bool {
    added.isEmpty && changed.isEmpty && moved.isEmpty && removed.isEmpty && framesChanged == 0
      && pagesUnread == 0
      && otherFiles == (0, 0, 0)
  }

  /// How many pages that are gone are told one by one.
  private static let toldSingly = 10

  /// That pages are gone to which there may be links, each with what to do. Comparisons, of which each role has several,
  /// are told together.
  public var warnings: [Diagnostic] {
    let isComparison = { (page: Page) in page.address.contains("/compare/") }
    let (pages, comparisons) = (removed.filter { !isComparison($0) }, removed.filter(isComparison))
    var warnings = pages.prefix(SiteChanges.toldSingly).map { page in
      SiteChanges.gone(
        "the page \(page.address) was published and is gone, and nothing leads on from it",
        fix:
          "write `aliases: [\(page.address)]` into the page that takes its place, or `\(page.address): /new/` under `redirects:` in content/site.yml"
      )
    }
    if let next = pages.dropFirst(SiteChanges.toldSingly).first {
      warnings.append(
        SiteChanges.gone(
          "\(counted(pages.count - SiteChanges.toldSingly, "more page")) that were published are gone, such as \(next.address)",
          fix: "see the whole list with `sitegen diff`, and let their addresses lead on"))
    }
    if let first = comparisons.first {
      let number =
        comparisons.count == 1
        ? "a comparison that was published is" : "\(comparisons.count) comparisons that were published are"
      warnings.append(
        SiteChanges.gone(
          "\(number) gone, and nothing leads on: \(first.address)\(comparisons.count == 1 ? "" : " and others")",
          fix:
            "write `\(first.address): /compare/` under `redirects:` in content/site.yml, if people have links to it"
        ))
    }
    return warnings
  }

  private static func gone(_ message: String, fix: String) -> Diagnostic {
    Diagnostic(.warning, .pageGone, message, at: nil, fix: fix)
  }
}
