import Diagnostics
import Salary

/// Figures that are older than the settings allow; told once for all that share a date and a source.
func checkPayAge(_ role: RoleGuide, limit: ReviewInterval?, today: CalendarDate?) -> [Diagnostic] {
  // A translation has the figures of its original, where their age is told.
  guard let limit, let today, !role.inheritsFigures else { return [] }
  var seen: Set<PayContext> = []
  return role.figures.compactMap { figure in
    guard let time = figure.context.asOf ?? figure.context.read, let day = CalendarDate(time.latestDay),
      day.adding(months: limit.months) < today, seen.insert(figure.context).inserted
    else { return nil }
    let read = figure.context.asOf == nil ? "were read in" : "are of"
    return Diagnostic(
      .warning, .payOld,
      "these figures \(read) \(time.iso8601) and so \(day.age(on: today)) old; the settings allow "
        + counted(limit.months, "month"),
      at: figure.span?.place ?? role.spans.start(of: role.file),
      fix: "look for newer figures and give their `as_of`, or delete these")
  }
}
