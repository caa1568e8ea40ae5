import Diagnostics

extension DiagnosticID {
  /// The program that draws pictures for social media is missing.
  public static let socialCardsProgram = DiagnosticID("social-cards-program")
  /// A picture for social media could not be drawn.
  public static let socialCardsDrawing = DiagnosticID("social-cards-drawing")
}

extension Diagnostic {
  static func missing(at place: Place?) -> Diagnostic {
    Diagnostic(
      .error, .socialCardsProgram,
      "pictures for social media are drawn by the program rsvg-convert, which is not installed", at: place,
      fix:
        "install it (apt-get install librsvg2-bin on Debian and Ubuntu, brew install librsvg on macOS), or delete this line"
    )
  }

  static func failed(_ origin: String, _ reason: String, at place: Place?) -> Diagnostic {
    Diagnostic(
      .error, .socialCardsDrawing,
      "the picture of \(origin) for social media could not be drawn by rsvg-convert: \(reason)", at: place,
      fix: "see that `rsvg-convert --version` works, or delete this line")
  }
}
