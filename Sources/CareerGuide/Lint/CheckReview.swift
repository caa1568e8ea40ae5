import Diagnostics

/// Whether a page's review is due, and whether a role says when it was reviewed at all.
func checkReview(_ page: LintPage, today: CalendarDate?) -> [Diagnostic] {
  if page.reviewed == nil, page.role != nil {
    return [
      Diagnostic(
        .note, .reviewMissing,
        "this guide does not say when it was last reviewed, so readers cannot tell its age",
        at: page.start,
        fix:
          "add `reviewed:` with the day of the last whole review, such as \(today?.iso8601 ?? "2026-11-01")")
    ]
  }
  guard let today, let due = page.nextReview, due < today else { return [] }
  return [
    Diagnostic(
      .note, .reviewOverdue, "the next review was due on \(due.iso8601), \(due.age(on: today)) ago",
      at: page.spans.reviewed?.place ?? page.start,
      fix: "read the whole page, correct what has changed, and write `reviewed: \(today.iso8601)`")
  ]
}
