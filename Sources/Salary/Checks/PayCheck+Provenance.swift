import Diagnostics

extension PayCheck {
  /// Figures that readers cannot check, since nobody says where they come from or when they were true. Told once for
  /// figures that share what they say.
  static func provenance(_ figures: [Figure]) -> [Diagnostic] {
    var seen: Set<PayContext> = []
    return figures.firstInContext.filter { seen.insert($0.context).inserted }.compactMap { figure in
      let hasDate = figure.context.asOf != nil || figure.context.read != nil
      switch (figure.context.source != nil, hasDate) {
      case (true, true): return nil
      case (true, false):
        return Diagnostic(
          .warning, .salaryDate, "these figures have no date, so readers cannot tell how old they are",
          at: figure.span?.place,
          fix: "add `as_of: 2026`, or `read:` with the month in which you read a source without a date")
      case (false, let hasDate):
        let missing = hasDate ? "no source" : "neither a source nor a date"
        return Diagnostic(
          .warning, .salarySource, "these figures have \(missing), so readers cannot check them",
          at: figure.span?.place,
          fix: "add `source:`\(hasDate ? "" : " and `as_of:`") to the front matter, or a line "
            + "`Source: who, \(hasDate ? "what" : "2026")` below the list")
      }
    }
  }
}
