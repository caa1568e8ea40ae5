/// The words of the interface in one language: everything on a page that neither an editor nor a figure wrote.
///
/// A language is one value of this type, in a file of its own. Names in braces stand for what is put in.
public struct Words: Sendable, Hashable {
  /// What stands between a label and what it labels; French puts a space before it.
  public var colon: String
  /// The first link of a page, for those who use a keyboard.
  public var skipToContent: String
  /// The main links, for screen readers.
  public var mainNavigation: String
  /// The way from the home page, for screen readers.
  public var breadcrumb: String
  /// The links to other languages, for screen readers.
  public var languages: String
  /// The letters of a list from A to Z, for screen readers.
  public var letters: String
  /// The first step of the breadcrumbs.
  public var home: String
  /// The list of all roles.
  public var allRoles: String
  /// The list of all skills.
  public var allSkills: String
  /// The heading of a skill's page: `Roles that need {skill}`.
  public var rolesWithSkill: String
  /// The heading of a sector's page: `Roles in {sector}`.
  public var rolesInSector: String
  /// The heading for roles without a field of work.
  public var otherSector: String
  /// The heading of a page's contents.
  public var onThisPage: String
  /// The label of other names.
  public var alsoCalled: String
  /// The label of pay among the key facts.
  public var pay: String
  /// The heading of pay, where the editor gave it no section.
  public var payHeading: String
  /// Under the label of pay, where there is none.
  public var payNotPublished: String
  /// The same where no label says that it is pay.
  public var payNotPublishedLong: String
  /// Where pay stands in the guide's text alone.
  public var payInText: String
  /// Beside figures that count more than this job.
  public var widerGroup: String
  /// The link from the key facts to all figures.
  public var seePay: String
  /// The label of what people usually need.
  public var qualification: String
  /// The label of the field of work.
  public var sector: String
  /// The label of the skills.
  public var skills: String
  /// The label of the day of the last review.
  public var lastReviewed: String
  /// The label of the day of the next review.
  public var nextReview: String
  /// The heading above other roles.
  public var otherRoles: String
  /// The list of whom people work with.
  public var worksWith: String
  /// The list of what they can become.
  public var leadsTo: String
  /// The list of what they were before.
  public var comesFrom: String
  /// The list of what else is like it.
  public var related: String
  /// The label of a source.
  public var source: String
  /// The label above what a wider group is, where figures count more than this job.
  public var aboutFigures: String
  /// The label of who publishes the guide.
  public var publisher: String
  /// The link to a guide as Markdown.
  public var markdownVersion: String
  /// At the end of a guide: how it is printed.
  public var printHint: String
  /// The heading where there is no page.
  public var notFoundTitle: String
  /// What the reader can make of that.
  public var notFoundText: String
  /// The heading where a page was.
  public var movedTitle: String
  /// Before the link to where it is.
  public var movedText: String
}

extension Words {
  /// The words of a language.
  /// - Parameter language: a BCP 47 tag; its first part counts.
  /// - Returns: `nil` where there are none yet.
  public static func of(language: String) -> Words? {
    switch primaryLanguage(of: language) {
    case "en": .english
    case "de": .german
    case "fr": .french
    case "es": .spanish
    case "it": .italian
    case "nl": .dutch
    default: nil
    }
  }
}
