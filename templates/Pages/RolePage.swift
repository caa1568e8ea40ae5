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
    /// What the role pays; `nil` when that is not published.
    public var pay: PaySummary?
    /// Where all figures are.
    public var paySection: Address?
    /// What people usually need.
    public var qualification: String?
    /// The field of work.
    public var sector: Link?
    /// By name, with their pages.
    public var skills: [Link]

    /// Each parameter is the property of its name.
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
    /// What leads to this role and where it leads.
    public var path: CareerPath?
    /// Whom someone in this role works with.
    public var worksWith: [Link]
    /// What else someone in this role can become, for which the path has no room.
    public var leadsTo: [Link]
    /// What else someone in this role may have been before.
    public var comesFrom: [Link]
    /// What else a reader may want to see.
    public var related: [Link]
    /// Pages that compare this role with another, by the other's name.
    public var comparisons: [Link]

    /// Each parameter is the property of its name.
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

    /// Whether there are any but the path.
    public var hasLists: Bool {
      ![worksWith, leadsTo, comesFrom, related, comparisons].allSatisfy(\.isEmpty)
    }
  }

  /// What stands around every page of the site.
  public var frame: Layout.Frame
  /// What the page says of itself in its head.
  public var head: Layout.Head
  /// The way here.
  public var breadcrumbs: [Link]
  /// The role's name.
  public var title: String
  /// What it is, in a sentence.
  public var summary: String?
  /// Other titles.
  public var alsoCalled: [String]
  /// The facts at the top.
  public var facts: Facts
  /// The sections of the page.
  public var contents: [Link]
  /// The text and the place of the salary tables.
  public var parts: [Part]
  /// The salary tables.
  public var tables: [SalaryTable]
  /// The page of all figures.
  public var allFigures: Address?
  /// Other roles.
  public var neighbours: Neighbours
  /// When it was last checked.
  public var review: Review?

  /// Each parameter is the property of its name.
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
  public func html(in theme: some Theme) -> HTML {
    theme.layout(Layout(frame, head, breadcrumbs: breadcrumbs, content: theme.content(of: self)))
  }

  private var words: Words { frame.words }

  /// What the page is there for.
  public var content: HTML {
    """
    <main id="page_main" class="wrap">
    <article class="role">
    \(pageHeader)
    \(keyFacts)
    \(tableOfContents)\
    \(guide)
    </article>
    </main>
    """
  }

  /// The role's name, what it is and what else it is called.
  public var pageHeader: HTML {
    """
    <header class="page-header">
    <h1 id="page_title">\(title)</h1>
    \(summary, between: "<p class=\"summary\">", and: "</p>\n")\
    \(alsoCalled.isEmpty ? nil : alsoCalledLine)\
    </header>
    """
  }

  /// The text with the salary tables, and what follows it: other roles, the review, other forms of the guide.
  public var guide: HTML {
    """
    <div class="guide prose">
    \(parts.map(part))\
    \(neighbourSection)\
    \(review.map { $0.html(words: words) })\
    \(head.markdown.map(otherForms))\
    </div>
    """
  }

  private var alsoCalledLine: HTML {
    "<p class=\"also\">\(words.alsoCalled)\(words.colon) \(alsoCalled, separator: ", ")</p>\n"
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
