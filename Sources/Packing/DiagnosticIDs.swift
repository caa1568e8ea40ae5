import Diagnostics

extension DiagnosticID {
  /// A program that makes files smaller is missing.
  public static let packingProgram = DiagnosticID("hosting-compress-program")
  /// Files could not be made smaller.
  public static let packingFailed = DiagnosticID("hosting-compress-failed")
}

extension Diagnostic {
  static func missing(_ packer: Packer, at place: Place?) -> Diagnostic {
    Diagnostic(
      .error, .packingProgram,
      "`\(packer.ending)` files are made by the program \(packer.program), which is not installed", at: place,
      fix:
        "install it (apt-get install \(packer.program) on Debian and Ubuntu, brew install \(packer.program) on macOS), or delete `\(packer.ending)` here"
    )
  }

  static func failed(_ packer: Packer, _ reason: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      .error, .packingFailed, "the program \(packer.program) could not make files smaller: \(reason)",
      at: place, fix: "see that `\(packer.program) --version` works, or delete `\(packer.ending)` here")
  }
}
