import Diagnostics

extension DiagnosticID {
  /// Two places are probably one and the same, written in two ways.
  static let placeSimilar = DiagnosticID("place-similar")
  /// A role is named by its title alone, though the guide has it.
  static let roleUnlinked = DiagnosticID("role-unlinked")
  /// A day that has not come yet is given for something that has happened.
  static let dateFuture = DiagnosticID("date-future")
  /// The settings name a check that does not exist.
  static let checkUnknown = DiagnosticID("check-unknown")
  /// The settings change what cannot be changed.
  static let checkFixed = DiagnosticID("check-fixed")
  /// A page should have been reviewed.
  static let reviewOverdue = DiagnosticID("review-overdue")
  /// A guide says nothing about its last review.
  static let reviewMissing = DiagnosticID("review-missing")
  /// Figures are older than the settings allow.
  static let payOld = DiagnosticID("pay-old")
  /// Pay is written by hand in the text of a guide that has figures.
  static let payInText = DiagnosticID("pay-in-text")
  /// A guide has no summary.
  static let summaryMissing = DiagnosticID("summary-missing")
  /// A guide lacks sections that readers look for.
  static let sectionMissing = DiagnosticID("section-missing")
  /// A section says next to nothing.
  static let sectionThin = DiagnosticID("section-thin")
  /// A heading skips a level.
  static let headingSkip = DiagnosticID("heading-skip")
  /// An image has no text alternative.
  static let imageAlt = DiagnosticID("image-alt")
  /// An image is larger than a page should ask its readers to fetch.
  static let imageHeavy = DiagnosticID("image-heavy")
  /// A file that stands as an image is none, or does not say how large it is.
  static let imageUnreadable = DiagnosticID("image-unreadable")
  /// An image is fetched from another site.
  static let imageRemote = DiagnosticID("image-remote")
  /// Text would be hard to read in the colours of the settings.
  static let themeContrast = DiagnosticID("theme-contrast")
  /// A colour of the settings is written in a way that cannot be checked.
  static let themeUnchecked = DiagnosticID("theme-unchecked")
  /// The editor's stylesheet fetches something from another site.
  static let themeRemote = DiagnosticID("theme-remote")
  /// Pictures for social media are asked for, and nothing says where the site will be.
  static let socialCardsAddress = DiagnosticID("social-cards-address")
  /// The words of a link do not say where it leads.
  static let linkText = DiagnosticID("link-text")
  /// Two skills have nearly the same name.
  static let skillSimilar = DiagnosticID("skill-similar")
  /// Two fields of work have nearly the same name.
  static let sectorSimilar = DiagnosticID("sector-similar")
  /// A skill has no file.
  static let skillUnknown = DiagnosticID("skill-unknown")
  /// Nothing in the guide leads to a role.
  static let roleOrphan = DiagnosticID("role-orphan")
  /// A role names itself, or another one twice.
  static let roleSelf = DiagnosticID("role-self")
  /// A title names one gender only.
  static let titleGendered = DiagnosticID("title-gendered")
}
