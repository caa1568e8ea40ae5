import HTML
import Localization
import Salary

/// A guide to one role.
public struct RolePage: Sendable {
  /// What stands in the text, in order.
  public enum Part: Sendable {
    /// A stretch of the editor's text.
    case text(HTML)
    /// The salary tables, with a heading of their own where the editor gave them none.
    case salary(needsHeading: Bool)
  }

  /// The facts at the top.
  public struct Facts: Sendable {
    var pay: PaySummary?
    var paySection: Address?
    var qualification: String?
    var sector: Link?
    var skills: [Link]

    /// - Parameters:
    ///   - pay: what the role pays; `nil` when that is not published.
    ///   - paySection: where all figures are.
    ///   - qualification: what people usually need.
    ///   - sector: the field of work.
    ///   - skills: by name, with their pages.
    public init(
      pay: PaySummary?, paySection: Address?, qualification: String?, sector: Link?, skills: [Link]
    ) {
      self.pay = pay
      self.paySection = paySection
      self.qualification = qualification
      self.sector = sector
      self.skills = skills
    }
  }

  /// Other roles.
  public struct Neighbours: Sendable {
    var path: CareerPath?
    var worksWith: [Link]
    var leadsTo: [Link]
    var comesFrom: [Link]
    var related: [Link]
    var comparisons: [Link]

    /// - Parameters:
    ///   - path: what leads to this role and where it leads.
    ///   - worksWith: whom someone in this role works with.
    ///   - leadsTo: what else someone in this role can become, for which the path has no room.
    ///   - comesFrom: what else someone in this role may have been before.
    ///   - related: what else a reader may want to see.
    ///   - comparisons: pages that compare this role with another, by the other's name.
    public init(
      path: CareerPath?, worksWith: [Link], leadsTo: [Link], comesFrom: [Link], related: [Link],
      comparisons: [Link]
    ) {
      self.path = path
      self.worksWith = worksWith
      self.leadsTo = leadsTo
      self.comesFrom = comesFrom
      self.related = related
      self.comparisons = comparisons
    }

    /// Whether there are none.
    public var isEmpty: Bool { path == nil && !hasLists }

    var hasLists: Bool {
      ![worksWith, leadsTo, comesFrom, related, comparisons].allSatisfy(\.isEmpty)
    }
  }

  let frame: Layout.Frame
  let head: Layout.Head
  let breadcrumbs: [Link]
  let title: String
  let summary: String?
  let alsoCalled: [String]
  let facts: Facts
  let contents: [Link]
  let parts: [Part]
  let tables: [SalaryTable]
  let allFigures: Address?
  let neighbours: Neighbours
  let review: Review?

  /// - Parameters:
  ///   - breadcrumbs: the way here.
  ///   - title: the role's name.
  ///   - summary: what it is, in a sentence.
  ///   - alsoCalled: other titles.
  ///   - facts: the facts at the top.
  ///   - contents: the sections of the page.
  ///   - parts: the text and the place of the salary tables.
  ///   - tables: the salary tables.
  ///   - allFigures: the page of all figures.
  ///   - neighbours: other roles.
  ///   - review: when it was last checked.
  public init(
    frame: Layout.Frame, head: Layout.Head, breadcrumbs: [Link], title: String, summary: String?,
    alsoCalled: [String], facts: Facts, contents: [Link], parts: [Part], tables: [SalaryTable],
    allFigures: Address?, neighbours: Neighbours, review: Review?
  ) {
    self.frame = frame
    self.head = head
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.summary = summary
    self.alsoCalled = alsoCalled
    self.facts = facts
    self.contents = contents
    self.parts = parts
    self.tables = tables
    self.allFigures = allFigures
    self.neighbours = neighbours
    self.review = review
  }

  /// The whole page.
  public var html: HTML { Layout(frame, head, breadcrumbs: breadcrumbs, content: content).html }

  private var words: Words { frame.words }

  private var content: HTML {
    """
    <main id="page_main" class="wrap">
    <article class="role">
    <header class="page-header">
    <h1 id="page_title">\(title)</h1>
    \(summary.map { "<p class=\"summary\">\($0)</p>\n" as HTML })\
    \(alsoCalled.isEmpty ? nil : alsoCalledLine)\
    </header>
    \(keyFacts)
    \(contents.isEmpty ? nil : tableOfContents)\
    <div class="guide prose">
    \(parts.map(part))\
    \(neighbours.isEmpty ? nil : neighbourSection)\
    \(review.map { $0.html(words: words) })\
    \(head.markdown.map(otherForms))\
    </div>
    </article>
    </main>
    """
  }

  private var alsoCalledLine: HTML {
    "<p class=\"also\">\(words.alsoCalled)\(words.colon) \(alsoCalled.map { "\($0)" as HTML }.joined(separator: ", "))</p>\n"
  }

  /// The guide for programs and for paper.
  private func otherForms(_ markdown: Address) -> HTML {
    "<p class=\"forms\"><a href=\"\(href: markdown)\" type=\"text/markdown\">\(words.markdownVersion)</a>. \(words.printHint)</p>\n\(head.canonical.map { "<p class=\"address\">\($0.text)</p>\n" as HTML })"
  }

  private func part(_ part: Part) -> HTML {
    switch part {
    case .text(let html): html
    case .salary(let needsHeading):
      """
      \(needsHeading ? "<h2 id=\"page_pay\">\(words.payHeading)</h2>\n" as HTML : nil)\
      \(SalaryPlaces(tables: tables, words: words).html)\
      \(tables.isEmpty ? nil : allFigures.map { "<p class=\"plain\"><a href=\"\(href: $0)\">\(words.allFigures)</a></p>\n" as HTML })
      """
    }
  }
}
