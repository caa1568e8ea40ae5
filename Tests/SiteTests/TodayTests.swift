import Foundation
import Testing

/// The day from which ages are counted: where it comes from, and what depends on it.
@Suite struct TodayTests {
  private func guide() throws -> Workshop {
    try Workshop([
      "content/site.yml": "title: Guide\nchecks: { review-overdue: warning }\n",
      "content/roles/analyst.md":
        "---\ntitle: Analyst\nreviewed: 2026-01-31\nreview_every: 1 month\n---\nReads data.\n",
    ])
  }

  private func isOverdue(_ arguments: [String], _ environment: [String: String]) throws -> Bool {
    let run = try guide().build(arguments, environment: environment)
    #expect(run.status == 0)
    return run.standardError.contains("[review-overdue]")
  }

  @Test("An argument goes before the environment, and the environment before the clock")
  func order() throws {
    // 1 March 2026, and the second before.
    #expect(try isOverdue([], ["SOURCE_DATE_EPOCH": "1772323200"]))
    #expect(try !isOverdue([], ["SOURCE_DATE_EPOCH": "1772323199"]))
    #expect(try isOverdue(["--today", "2026-03-01"], ["SOURCE_DATE_EPOCH": "1772323199"]))
    #expect(try !isOverdue(["--today", "2026-02-28"], ["SOURCE_DATE_EPOCH": "1772323200"]))
    // The clock is past 2026, or the machine has none.
    #expect(
      try isOverdue([], ["SOURCE_DATE_EPOCH": ""]) == (Date() >= Date(timeIntervalSince1970: 1_772_323_200)))
  }

  @Test("An environment that names no day is told", arguments: ["today", "2026-11-22", "99999999999999"])
  func wrongEnvironment(_ value: String) throws {
    let run = try guide().build(environment: ["SOURCE_DATE_EPOCH": value])
    #expect(run.status == 64)
    #expect(run.standardError.contains("SOURCE_DATE_EPOCH should be a number of seconds since 1970"))
  }

  @Test("No page depends on the day")
  func pages() throws {
    let guide = try guide()
    _ = try guide.build(["--today", "2026-02-01"])
    let run = try guide.build(["--today", "2036-02-01"])
    #expect(run.standardOutput.contains(": 0 files written"))
    #expect(run.standardError.contains("9 years and 11 months ago"))
  }
}
