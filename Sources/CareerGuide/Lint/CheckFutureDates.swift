import Diagnostics
import Salary

/// Days that have not come yet, of reviews that are over and of figures that were published: mostly a slip in the year,
/// which would keep a page from ever being old.
func checkFutureReview(_ page: LintPage, today: CalendarDate?) -> [Diagnostic] {
  guard let today, let reviewed = page.reviewed, reviewed > today else { return [] }
  return [
    Diagnostic(
      .warning, .dateFuture, "`reviewed` is \(reviewed.iso8601), and today is \(today.iso8601)",
      at: page.spans.reviewed?.place ?? page.start, fix: "write the day of the last whole review")
  ]
}

/// Figures of a time that has not begun; told once for all that share a date and a source.
func checkFuturePay(_ role: RoleGuide, today: CalendarDate?) -> [Diagnostic] {
  guard let today, !role.inheritsFigures else { return [] }
  var seen: Set<PayContext> = []
  return role.figures.firstInContext.compactMap { figure in
    // The time first: to look for a whole context takes far longer.
    guard let time = figure.context.asOf ?? figure.context.read, let day = CalendarDate(time.firstDay),
      day > today, seen.insert(figure.context).inserted
    else { return nil }
    return Diagnostic(
      .warning, .dateFuture,
      "these figures are of \(time.iso8601), which has not begun: today is \(today.iso8601)",
      at: figure.span?.place ?? role.spans.start(of: role.file),
      fix: "correct `\(figure.context.asOf == nil ? "read" : "as_of")`")
  }
}
