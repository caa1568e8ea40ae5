import Diagnostics

/// Why nothing new was written.
public struct StarterFailure: Error, Sendable {
  /// What is wrong, for a person.
  public let diagnostic: Diagnostic
  /// What the program should exit with.
  public let exitStatus: Int32

  /// What was asked for makes no sense: `EX_USAGE` of sysexits.h, as for any wrong argument.
  static let argumentStatus: Int32 = 64
  /// The guide is not as it has to be.
  static let contentStatus: Int32 = 1
  /// Something is in the way, or the system refuses: `EX_IOERR`.
  static let fileSystemStatus: Int32 = 74

  init(
    _ status: Int32, _ id: DiagnosticID, _ message: String, at place: Place?, notes: [String] = [],
    fix: String?
  ) {
    diagnostic = Diagnostic(.error, id, message, at: place, notes: notes.map { .init($0) }, fix: fix)
    exitStatus = status
  }

  /// The system refused something.
  init(system reason: String, at path: String) {
    self.init(
      StarterFailure.fileSystemStatus, .starterUnwritable, "this could not be written: \(reason)",
      at: Place(path: path),
      fix: "see that the folder can be written to and the disk has room, then try again")
  }
}

extension DiagnosticID {
  /// A name that no file and no address can be made of.
  static let starterName = DiagnosticID("starter-name")
  /// A file or folder stands where a new one was to be made.
  static let starterExists = DiagnosticID("starter-exists")
  /// There is no guide, or no original page, where one is needed.
  static let starterMissing = DiagnosticID("starter-missing")
  /// The system does not let a new file be written.
  static let starterUnwritable = DiagnosticID("starter-unwritable")
}
