import HTML
import Localization

/// Two roles side by side, and what changes for someone who goes from one to the other.
public struct ComparisonPage: Sendable {
  /// What is said of one role.
  public struct Role: Sendable {
    /// The role's name and its page.
    public var link: Link
    /// What it is, in a sentence.
    public var summary: String?
    /// What it pays, in a few words.
    public var pay: PaySummary?
    /// What people usually need.
    public var qualification: String?
    /// The field of work.
    public var sector: Link?
    /// The skills that the other role does not name.
    public var ownSkills: [Link]
    /// What someone in it can become.
    public var leadsTo: [Link]

    /// Each parameter is the property of its name.
    public init(
      link: Link, summary: String?, pay: PaySummary?, qualification: String?, sector: Link?,
      ownSkills: [Link], leadsTo: [Link]
    ) {
      self.link = link
      self.summary = summary
      self.pay = pay
      self.qualification = qualification
      self.sector = sector
      self.ownSkills = ownSkills
      self.leadsTo = leadsTo
    }
  }

  /// Figures that can be set side by side.
  public struct Pay: Sendable {
    /// Whose pay it is: `Mid-level`.
    public var people: String
    /// Where, and what kind of pay.
    public var details: [String]
    /// Where both figures and those of the next rows come from.
    public var source: String?
    /// What the first role pays.
    public var first: PaySummary
    /// What the second role pays.
    public var second: PaySummary

    /// Each parameter is the property of its name.
    public init(people: String, details: [String], source: String?, first: PaySummary, second: PaySummary) {
      self.people = people
      self.details = details
      self.source = source
      self.first = first
      self.second = second
    }
  }

  /// What is the same for both.
  public struct Common: Sendable {
    /// What both need.
    public var skills: [Link]
    /// Whom both work with.
    public var colleagues: [Link]
    /// Where a source counts both as one group, in a sentence.
    public var pay: String?

    /// Each parameter is the property of its name.
    public init(skills: [Link], colleagues: [Link], pay: String?) {
      self.skills = skills
      self.colleagues = colleagues
      self.pay = pay
    }
  }

  /// What stands around every page of the site.
  public var frame: Layout.Frame
  /// What the page says of itself in its head.
  public var head: Layout.Head
  /// The way here.
  public var breadcrumbs: [Link]
  /// The page's title.
  public var title: String
  /// One role.
  public var first: Role
  /// The other.
  public var second: Role
  /// The figures that can be compared.
  public var pay: [Pay]
  /// Whether what each guide gives first is among them.
  public var hasFirstPay: Bool
  /// What is the same for both.
  public var common: Common
  /// The ways from one to the other.
  public var changes: [Change]

  /// Each parameter is the property of its name.
  public init(
    frame: Layout.Frame, head: Layout.Head, breadcrumbs: [Link], title: String, first: Role, second: Role,
    pay: [Pay], hasFirstPay: Bool, common: Common, changes: [Change]
  ) {
    self.frame = frame
    self.head = head
    self.breadcrumbs = breadcrumbs
    self.title = title
    self.first = first
    self.second = second
    self.pay = pay
    self.hasFirstPay = hasFirstPay
    self.common = common
    self.changes = changes
  }

  /// The whole page.
  public func html(in theme: some Theme) -> HTML {
    theme.layout(Layout(frame, head, breadcrumbs: breadcrumbs, content: theme.content(of: self)))
  }

  var words: Words { frame.words }

  /// What the page is there for.
  public var content: HTML {
    """
    <main id="page_main" class="wrap">
    <header class="page-header">
    <h1 id="page_title">\(title)</h1>
    <p class="summary">\(words.comparisonSummary)</p>
    </header>
    \(table)
    <section class="changes" aria-labelledby="page_changes">
    <h2 id="page_changes">\(words.whatChanges)</h2>
    \(changes, words: words)\
    </section>
    </main>
    """
  }
}
