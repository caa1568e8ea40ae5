import Diagnostics
import Markdown
import Salary

/// A guide to one role. It is an object, since it is large, never changes, and is handed on from list to list; and so
/// that a role which was not read again is known to be the same.
public final class RoleGuide: Sendable {
  /// The file it was read from.
  public let file: SourceFile
  /// The code of its language.
  public let language: String
  /// What is the same for its versions in all languages, and what other roles and spreadsheets name it by: the name of
  /// its file, without its ending and without a language.
  public let key: String
  /// Its part of the address: `/roles/<slug>/`.
  public let slug: String
  /// The role's name.
  public let title: String
  /// What the role is, in a sentence.
  public let summary: String?
  /// The field of work that it belongs to.
  public let sector: LocatedText?
  /// Other titles for the same work.
  public let alsoCalled: [LocatedText]
  /// Its codes in public classifications.
  public let codes: OccupationCodes
  /// What people usually need, in a few words.
  public let qualification: String?
  /// Skills by name.
  public let skills: [LocatedText]
  /// Whom someone in this role works with.
  public let worksWith: [RoleReference]
  /// What someone in this role can become.
  public let leadsTo: [RoleReference]
  /// Roles that a reader of this guide may also want to see.
  public let related: [RoleReference]
  /// When somebody last checked the whole guide.
  public let reviewed: CalendarDate?
  /// How often it should be checked.
  public let reviewEvery: ReviewInterval?
  /// Where its facts stand.
  public let spans: FieldSpans
  /// Whether and until when it is kept out of the site.
  public let release: Release
  /// What it pays; from the front matter or from the body, never both, and from spreadsheets.
  public let figures: [Figure]
  /// Whether the figures are those of the version in the main language.
  public let inheritsFigures: Bool
  /// Whether the text seems to state pay that could not be read, so that nobody may say that there is none.
  public let hasUnreadPay: Bool
  /// Whether any pay was read from the text, whatever became of it.
  let readsPayFromText: Bool
  /// Where the text waits until somebody asks for it.
  let storedBody: StoredDocument
  /// The text. Whoever looks at several parts of it asks for it once.
  public var body: Document { storedBody.document }
  /// The plain text of its first paragraph, where nobody wrote a summary.
  public let openingText: String?
  /// The text and the salary tables in the order in which they are shown.
  public let layout: BodyLayout
  /// The parts of its page that links can lead to.
  let anchors: Anchors
  /// What it is put in order by.
  let titleInSmallLetters: String

  init(
    file: SourceFile, language: String, key: String, slug: String, title: String, summary: String?,
    sector: LocatedText?, alsoCalled: [LocatedText], codes: OccupationCodes, qualification: String?,
    skills: [LocatedText], worksWith: [RoleReference], leadsTo: [RoleReference], related: [RoleReference],
    reviewed: CalendarDate?, reviewEvery: ReviewInterval?, spans: FieldSpans = FieldSpans(), release: Release,
    figures: [Figure], inheritsFigures: Bool, hasUnreadPay: Bool, readsPayFromText: Bool,
    body: StoredDocument,
    openingText: String?, layout: BodyLayout
  ) {
    self.file = file
    self.language = language
    self.key = key
    self.slug = slug
    self.title = title
    titleInSmallLetters = title.lowercased()
    self.summary = summary
    self.sector = sector
    self.alsoCalled = alsoCalled
    self.codes = codes
    self.qualification = qualification
    self.skills = skills
    self.worksWith = worksWith
    self.leadsTo = leadsTo
    self.related = related
    self.reviewed = reviewed
    self.reviewEvery = reviewEvery
    self.spans = spans
    self.release = release
    self.figures = figures
    self.inheritsFigures = inheritsFigures
    self.hasUnreadPay = hasUnreadPay
    self.readsPayFromText = readsPayFromText
    storedBody = body
    self.openingText = openingText
    self.layout = layout
    let hasOwnSection = layout.parts.contains(.salary(needsHeading: true))
    anchors = Anchors(
      of: body, titleIsHeading: layout.leavesOutTitle, own: hasOwnSection ? BodyLayout.ownSectionID : nil)
  }

  /// When it should next be checked.
  public var nextReview: CalendarDate? {
    guard let reviewed, let reviewEvery else { return nil }
    return reviewed.adding(months: reviewEvery.months)
  }
}

/// A role's codes in public classifications.
public struct OccupationCodes: Sendable, Hashable {
  /// O*NET-SOC, such as `15-2051.00`.
  public var onet: String?
  /// ISCO-08, four digits.
  public var isco: String?
  /// The URI of an ESCO occupation.
  public var esco: String?

  /// No codes.
  public init() {}
}

/// Another role, named by a guide.
public struct RoleReference: Sendable {
  /// Who is meant.
  public enum Target: Sendable, Hashable {
    /// A role of this guide, by its key.
    case role(String)
    /// A role that the guide does not cover, by its title.
    case title(String)
  }

  /// Who is meant.
  public let target: Target
  /// Where it is named.
  public let span: SourceSpan
}
