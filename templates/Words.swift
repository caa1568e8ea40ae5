import HTML

/// The words of the interface: everything on a page that neither an editor nor a figure wrote.
public struct Words: Sendable {
  /// English, the only language whose words are here.
  public static let english = Words()

  let skipToContent = "Skip to main content"
  let mainNavigation = "Main"
  let breadcrumb = "Breadcrumb"
  /// The list of all roles.
  public let allRoles = "All roles"
  /// The first step of the breadcrumbs.
  public let home = "Home"
  let onThisPage = "On this page"
  let alsoCalled = "Also called"
  let pay = "Pay"
  let payHeading = "What is the pay?"
  let payNotPublished = "Not published"
  let payNotPublishedLong = "Pay not published"
  let payInText = "See the guide"
  let widerGroup = "wider group"
  let seePay = "See all figures"
  let qualification = "Usual qualification"
  let sector = "Sector"
  let skills = "Skills"
  let lastReviewed = "Last reviewed"
  let nextReview = "Next review due"
  let otherRoles = "Related roles"
  let worksWith = "Works with"
  let leadsTo = "Can lead to"
  let related = "See also"
  let source = "Source"
  let aboutFigures = "What these figures cover"
  let publisher = "Publisher"
  let letters = "Letters"
  let notFoundTitle = "Page not found"
  let notFoundText =
    "There is no page at this address. It may have moved, or the address may be mistyped."
  let movedTitle = "This page has moved"
  let movedText = "It is now here:"
  /// The heading for roles without a field of work.
  public let otherSector = "Other roles"
}

extension Words {
  /// The entry in a role's contents for pay, where the editor gave it no section.
  public var paySection: Link { Link(title: payHeading, address: Address(literal: "#page_pay")) }
  /// The entry in a role's contents for other roles.
  public var nearbySection: Link { Link(title: otherRoles, address: Address(literal: "#page_nearby")) }
}
