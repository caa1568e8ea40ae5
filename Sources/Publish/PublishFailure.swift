import Diagnostics

/// Why something could not be published, compared or proved.
public struct PublishFailure: Error, Sendable {
  /// The same for the person who asked for it.
  public let diagnostic: Diagnostic

  /// - Parameter diagnostic: the same for the person who asked for it.
  public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  init(_ id: DiagnosticID, _ message: String, at place: Place? = nil, notes: [String] = [], fix: String) {
    diagnostic = Diagnostic(
      .error, id, message, at: place, notes: notes.map { Diagnostic.Note($0) }, fix: fix)
  }
}

extension DiagnosticID {
  /// A program that publishes is not installed.
  static let publishProgram = DiagnosticID("publish-program")
  /// What is to be published to holds something else.
  static let publishForeign = DiagnosticID("publish-foreign")
  /// A program that publishes did not succeed.
  static let publishFailed = DiagnosticID("publish-failed")
  /// A build is not what its list says.
  static let buildDiffers = DiagnosticID("build-differs")
  /// There is no build where one was looked for.
  static let buildMissing = DiagnosticID("build-missing")
  /// A page is gone that readers may have a link to.
  static let pageGone = DiagnosticID("page-gone")
  /// What was published is not to be seen yet.
  static let publishUnseen = DiagnosticID("publish-unseen")
}
