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
  /// The link to the search, and its button.
  public var search: String
  /// The label of the field to search with.
  public var searchLabel: String
  /// How much was found: one thing.
  public var searchResult: String
  /// How much was found: `{count} results`.
  public var searchResults: String
  /// How much is shown where more was found: `The best {shown} of {count} results`.
  public var searchBest: String
  /// Where nothing was found; a link to the list from A to Z follows.
  public var searchNothing: String
  /// Where the search cannot work; a link to the list from A to Z follows.
  public var searchUnavailable: String
  /// The list of everything from A to Z.
  public var aToZ: String
  /// What stands in that list.
  public var aToZSummary: String
  /// Beside another title of a role, in that list: `see {title}`.
  public var seeTitle: String
  /// The label of one skill.
  public var skill: String
  /// The label of a section of a page.
  public var section: String
  /// The first step of the breadcrumbs.
  public var home: String
  /// The list of all roles.
  public var allRoles: String
  /// What that page holds, for search engines.
  public var allRolesText: String
  /// The list of all skills.
  public var allSkills: String
  /// What that page holds, for search engines.
  public var allSkillsText: String
  /// The heading of a skill's page: `Roles that need {skill}`.
  public var rolesWithSkill: String
  /// The heading of a sector's page: `Roles in {sector}`.
  public var rolesInSector: String
  /// The heading above all fields of work.
  public var sectors: String
  /// The heading above roles that an editor chose for the home page.
  public var featuredRoles: String
  /// The heading above the roles that were reviewed last.
  public var recentlyReviewed: String
  /// The heading above the newest figures of pay.
  public var newestPay: String
  /// How many roles a field of work has: one.
  public var roleCount: String
  /// How many roles a field of work has: `{count} roles`.
  public var rolesCount: String
  /// The link to all roles of a field of work: `All {count} roles`.
  public var allRolesCount: String
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
  /// The page from which all comparisons can be reached.
  public var compareRoles: String
  /// The list of roles that one can be compared with.
  public var compareWith: String
  /// The heading of a comparison: `{first} and {second} compared`.
  public var comparison: String
  /// What a comparison shows.
  public var comparisonSummary: String
  /// The label of what a role is, in a comparison.
  public var whatItIs: String
  /// Beside the pay of two roles that has too little in common.
  public var payNotComparable: String
  /// Where a source counts both roles of a comparison as one group: `{places}: …`.
  public var payOfOneGroup: String
  /// The skills that both roles of a comparison name.
  public var skillsShared: String
  /// The skills that one role of a comparison names and the other does not.
  public var skillsOwn: String
  /// Whom people in both roles of a comparison work with.
  public var worksWithBoth: String
  /// Where a comparison has nothing to list.
  public var noneNamed: String
  /// The heading above what someone needs who goes from one role to another.
  public var whatChanges: String
  /// The heading of the way from one role to another: `From {first} to {second}`.
  public var fromTo: String
  /// The label of the skills that someone needs who goes to another role.
  public var skillsToAdd: String
  /// Instead of those skills, where there are none.
  public var noSkillsToAdd: String
  /// What is so in the new role and what was so in the old one: `{new} instead of {old}`.
  public var insteadOf: String
  /// The label of the way from one role to another.
  public var route: String
  /// Where one role of a comparison leads to the other.
  public var routeDirect: String
  /// Before the roles between the two of a comparison.
  public var routeThrough: String
  /// Where no way between the roles of a comparison is known.
  public var routeOpen: String
  /// On the page of comparisons, where there are too many for one page.
  public var chooseFirstRole: String
  /// The label of the first choice on the page of comparisons.
  public var firstRole: String
  /// The label of the second choice.
  public var secondRole: String
  /// The entry of a choice before one is made.
  public var chooseRole: String
  /// The button that leads to a comparison.
  public var showComparison: String
  /// Above the role itself, on the map of what leads to it and where it leads.
  public var thisRole: String
  /// Above the roles that the next steps lead to.
  public var leadsFurther: String
  /// The label of a source.
  public var source: String
  /// The label above what a wider group is, where figures count more than this job.
  public var aboutFigures: String
  /// The page of all figures, in menus and as its heading.
  public var salaries: String
  /// What that page holds.
  public var salariesText: String
  /// What it says in place of that, where there are too many for one page.
  public var tooManyFigures: String
  /// The link from a role's pay to all figures.
  public var allFigures: String
  /// The link to all figures as a file: `Download all figures as {format}`.
  public var downloadAs: String
  /// Beside such links to the files of another language: what they hold.
  public var filesOfWholeGuide: String
  /// The heading of figures that are percentiles: `{pay}, percentiles`.
  public var percentiles: String
  /// The column and the label of a role.
  public var role: String
  /// The column of whom a figure is for.
  public var levelOrGroup: String
  /// The label of the level.
  public var level: String
  /// The column and the label of the place.
  public var place: String
  /// The column of when a figure is true.
  public var asOf: String
  /// The label of the field for words that figures are found by.
  public var findFigures: String
  /// The choice of figures of every field of work.
  public var anySector: String
  /// The choice of figures of every level.
  public var anyLevel: String
  /// The choice of figures of every place.
  public var anyPlace: String
  /// How many figures are shown: `{shown} of {all} figures`.
  public var figuresShown: String
  /// The same with their order: `{figures}, sorted by {order}`.
  public var figuresSorted: String
  /// In its place where there are none, with what to do.
  public var noFigures: String
  /// The same where only words were looked for: `No figure fits “{words}”.`
  public var noFiguresFor: String
  /// The label of the list of orders.
  public var sortBy: String
  /// An order of amounts.
  public var highestFirst: String
  /// The other order of amounts, and that of levels.
  public var lowestFirst: String
  /// An order of dates.
  public var newestFirst: String
  /// The other order of dates.
  public var oldestFirst: String
  /// An order of texts, shorter than the name of a page.
  public var fromAToZ: String
  /// The other order of texts.
  public var fromZToA: String
  /// The button that shows all figures again.
  public var clearFilters: String
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
