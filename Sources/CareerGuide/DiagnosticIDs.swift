import Diagnostics

extension DiagnosticID {
  /// A file or folder could not be read.
  public static let fileUnreadable = DiagnosticID("file-unreadable")
  /// A file is not text in UTF-8.
  public static let fileEncoding = DiagnosticID("file-encoding")
  /// A file holds nothing.
  public static let fileEmpty = DiagnosticID("file-empty")
  /// A file's name cannot become an address.
  public static let fileName = DiagnosticID("file-name")
  /// A symbolic link stands among the content.
  public static let fileSymlink = DiagnosticID("file-symlink")
  /// A file was not read, because nothing says what it is.
  public static let fileSkipped = DiagnosticID("file-skipped")
  /// A page is kept out of the site for now.
  public static let draftSkipped = DiagnosticID("draft-skipped")
  /// A password stands in the settings.
  public static let publishSecret = DiagnosticID("publish-secret")
  /// A page is kept out of the site until its day.
  public static let publishLater = DiagnosticID("publish-later")
  /// Two pages have one address.
  public static let addressTaken = DiagnosticID("address-taken")
  /// Front matter has no end.
  public static let frontMatterOpen = DiagnosticID("front-matter-open")
  /// YAML cannot be read.
  public static let yamlSyntax = DiagnosticID("yaml-syntax")
  /// A key is not known.
  public static let keyUnknown = DiagnosticID("key-unknown")
  /// A key is given twice.
  public static let keyDuplicate = DiagnosticID("key-duplicate")
  /// A value is not of the kind that its key needs.
  public static let valueType = DiagnosticID("value-type")
  /// A value is not one of those that its key knows.
  public static let valueUnknown = DiagnosticID("value-unknown")
  /// A page has no title.
  public static let titleMissing = DiagnosticID("title-missing")
  /// The front matter and the text give a page different titles.
  public static let titleTwice = DiagnosticID("title-twice")
  /// A heading has a level that does not fit where it stands.
  public static let headingLevel = DiagnosticID("heading-level")
  /// A date is not a date.
  public static let dateInvalid = DiagnosticID("date-invalid")
  /// A currency code is not one of ISO 4217.
  public static let currencyCode = DiagnosticID("currency-code")
  /// Something that figures need is not said.
  public static let salaryIncomplete = DiagnosticID("salary-incomplete")
  /// A figure mixes a range, percentiles and a single value, or has none of them.
  public static let salaryShape = DiagnosticID("salary-shape")
  /// An amount is not written in digits.
  public static let salaryAmount = DiagnosticID("salary-amount")
  /// The body and the front matter give different figures.
  public static let salaryContradiction = DiagnosticID("salary-contradiction")
  /// A place for the salary table was named, but there are no figures or it was named twice.
  public static let salaryMarker = DiagnosticID("salary-marker")
  /// A role is named that the guide does not have.
  public static let roleUnknown = DiagnosticID("role-unknown")
  /// A link leads to nothing.
  public static let linkBroken = DiagnosticID("link-broken")
  /// A link leads to a part of a page that is not there.
  public static let linkAnchor = DiagnosticID("link-anchor")
  /// A link leads out of the content folder.
  public static let linkOutside = DiagnosticID("link-outside")
  /// The name of the host is no such name, or not that of the site's address.
  public static let hostingCNAME = DiagnosticID("hosting-cname")
  /// The interface has no words in the site's language.
  public static let languageWords = DiagnosticID("language-words")
  /// The settings file is missing.
  public static let settingsMissing = DiagnosticID("settings-missing")
  /// The guide has no content.
  public static let contentMissing = DiagnosticID("content-missing")
}
