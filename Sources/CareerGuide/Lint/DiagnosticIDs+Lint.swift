import Diagnostics

extension DiagnosticID {
  /// The settings name a check that does not exist.
  static let checkUnknown = DiagnosticID("check-unknown")
  /// The settings change what cannot be changed.
  static let checkFixed = DiagnosticID("check-fixed")
}
