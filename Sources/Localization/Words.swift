/// The words of the interface in one language: everything on a page that neither an editor nor a figure wrote.
///
/// A language is one value of this type, in a file of its own. Names in braces stand for what is put in.
public struct Words: Sendable, Hashable {
  /// What stands between a label and what it labels; French puts a space before it.
  public var colon: String
  /// `Skip to main content`
  public var skipToContent: String
  /// Names of parts of the page, for screen readers.
  public var mainNavigation: String
  /// `Breadcrumb`
  public var breadcrumb: String
  /// `Languages`
  public var languages: String
  /// `Letters`
  public var letters: String
  /// The first step of the breadcrumbs.
  public var home: String
  /// The list of all roles, and that of all skills.
  public var allRoles: String
  /// `Skills`
  public var allSkills: String
  /// `Roles that need {skill}`, `Roles in {sector}`
  public var rolesWithSkill: String
  /// `Roles in {sector}`
  public var rolesInSector: String
  /// The heading for roles without a field of work.
  public var otherSector: String
  /// `On this page`
  public var onThisPage: String
  /// `Also called`
  public var alsoCalled: String
  /// `Pay`
  public var pay: String
  /// `What is the pay?`
  public var payHeading: String
  /// `Not published`
  public var payNotPublished: String
  /// `Pay not published`
  public var payNotPublishedLong: String
  /// Where pay stands in the guide's text alone.
  public var payInText: String
  /// Beside figures that count more than this job.
  public var widerGroup: String
  /// `See all figures`
  public var seePay: String
  /// `Usual qualification`
  public var qualification: String
  /// `Sector`
  public var sector: String
  /// `Skills`
  public var skills: String
  /// `Last reviewed`
  public var lastReviewed: String
  /// `Next review due`
  public var nextReview: String
  /// The heading above other roles, and the lists under it: whom people work with, what they can become, what they
  /// were before, what else is like it.
  public var otherRoles: String
  /// `Works with`
  public var worksWith: String
  /// `Can lead to`
  public var leadsTo: String
  /// `Can come from`
  public var comesFrom: String
  /// `See also`
  public var related: String
  /// `Source`
  public var source: String
  /// `What these figures cover`
  public var aboutFigures: String
  /// `Publisher`
  public var publisher: String
  /// `Page not found`
  public var notFoundTitle: String
  /// `There is no page at this address. It may have moved, or the address may be mistyped.`
  public var notFoundText: String
  /// `This page has moved`
  public var movedTitle: String
  /// `It is now here:`
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
