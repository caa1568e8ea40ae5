/// The words of the interface in one language: everything on a page that neither an editor nor a figure wrote.
///
/// A language is one value of this type, in a file of its own. Names in braces stand for what is put in.
public struct Words: Sendable, Hashable {
  /// What stands between a label and what it labels; French puts a space before it.
  public var colon: String
  public var skipToContent: String
  /// Names of parts of the page, for screen readers.
  public var mainNavigation: String
  public var breadcrumb: String
  public var languages: String
  public var letters: String
  /// The first step of the breadcrumbs.
  public var home: String
  /// The list of all roles, and that of all skills.
  public var allRoles: String
  public var allSkills: String
  /// `Roles that need {skill}`, `Roles in {sector}`
  public var rolesWithSkill: String
  public var rolesInSector: String
  /// The heading for roles without a field of work.
  public var otherSector: String
  public var onThisPage: String
  public var alsoCalled: String
  public var pay: String
  public var payHeading: String
  public var payNotPublished: String
  public var payNotPublishedLong: String
  /// Where pay stands in the guide's text alone.
  public var payInText: String
  /// Beside figures that count more than this job.
  public var widerGroup: String
  public var seePay: String
  public var qualification: String
  public var sector: String
  public var skills: String
  public var lastReviewed: String
  public var nextReview: String
  /// The heading above other roles, and the lists under it: whom people work with, what they can become, what they
  /// were before, what else is like it.
  public var otherRoles: String
  public var worksWith: String
  public var leadsTo: String
  public var comesFrom: String
  public var related: String
  public var source: String
  public var aboutFigures: String
  public var publisher: String
  public var notFoundTitle: String
  public var notFoundText: String
  public var movedTitle: String
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
