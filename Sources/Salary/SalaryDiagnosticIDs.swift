import Diagnostics

extension DiagnosticID {
  /// A list or table was read as pay; the message reads it back.
  public static let payRead = DiagnosticID("pay-read")
  /// A list or table that looks like pay could not be read in full and was left alone.
  public static let payUnread = DiagnosticID("pay-unread")
  /// A currency sign stands for several currencies.
  public static let payAmbiguous = DiagnosticID("pay-ambiguous")
  /// Amounts that should rise do not.
  public static let salaryOrder = DiagnosticID("salary-order")
  /// An amount is zero.
  public static let salaryZero = DiagnosticID("salary-zero")
  /// Two figures speak of the same people.
  public static let salaryDuplicate = DiagnosticID("salary-duplicate")
  /// A level earns less than the one below it.
  public static let salaryLevels = DiagnosticID("salary-levels")
  /// An amount that is hard to believe.
  public static let salaryPlausible = DiagnosticID("salary-plausible")
  /// One figure has amounts in two currencies.
  public static let salaryCurrencies = DiagnosticID("salary-currencies")
  /// Currencies, or gross and net, are mixed.
  public static let salaryMixed = DiagnosticID("salary-mixed")
  /// Figures name no source.
  public static let salarySource = DiagnosticID("salary-source")
  /// Figures have no date.
  public static let salaryDate = DiagnosticID("salary-date")
}
