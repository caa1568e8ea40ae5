import HTML
import Localization

/// Two roles side by side, and what changes for someone who goes from one to the other.
public struct ComparisonPage: Sendable {
  /// What is said of one role.
  public struct Role: Sendable {
    var link: Link
    var summary: String?
    var pay: PaySummary?
    var qualification: String?
    var sector: Link?
    var ownSkills: [Link]
    var leadsTo: [Link]

    /// - Parameters:
    ///   - link: the role's name and its page.
    ///   - summary: what it is, in a sentence.
    ///   - pay: what it pays, in a few words.
    ///   - qualification: what people usually need.
    ///   - sector: the field of work.
    ///   - ownSkills: the skills that the other role does not name.
    ///   - leadsTo: what someone in it can become.
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
    var people: String
    var details: [String]
    var source: String?
    var first: PaySummary
    var second: PaySummary

    /// - Parameters:
    ///   - people: whose pay it is: `Mid-level`.
    ///   - details: where, and what kind of pay.
    ///   - source: where both figures and those of the next rows come from.
    ///   - first: what the first role pays.
    ///   - second: what the second role pays.
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
    var skills: [Link]
    var colleagues: [Link]
    var pay: String?

    /// - Parameters:
    ///   - skills: what both need.
    ///   - colleagues: whom both work with.
    ///   - pay: where a source counts both as one group, in a sentence.
    public init(skills: [Link], colleagues: [Link], pay: String?) {
      self.skills = skills
      self.colleagues = colleagues
      self.pay = pay
    }
  }

  let frame: Layout.Frame
  let head: Layout.Head
  let breadcrumbs: [Link]
  let title: String
  let first: Role
  let second: Role
  let pay: [Pay]
  let hasFirstPay: Bool
  let common: Common
  let changes: [Change]

  /// - Parameters:
  ///   - breadcrumbs: the way here.
  ///   - title: the page's title.
  ///   - first: one role.
  ///   - second: the other.
  ///   - pay: the figures that can be compared.
  ///   - hasFirstPay: whether what each guide gives first is among them.
  ///   - common: what is the same for both.
  ///   - changes: the ways from one to the other.
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
  public var html: HTML { Layout(frame, head, breadcrumbs: breadcrumbs, content: content).html }

  var words: Words { frame.words }

  private var content: HTML {
    """
    <main id="page_main" class="wrap">
    <header class="page-header">
    <h1 id="page_title">\(title)</h1>
    <p class="summary">\(words.comparisonSummary)</p>
    </header>
    \(table)
    <section class="changes" aria-labelledby="page_changes">
    <h2 id="page_changes">\(words.whatChanges)</h2>
    \(changes.map { $0.html(words: words) })\
    </section>
    </main>
    """
  }
}
