import Diagnostics
import Testing

@testable import CareerGuide

/// How much a message matters is the guide's own choice, where anything can be built at all.
@Suite struct CheckLevelTests {
  private let role = """
    ---
    title: Analyst
    salary: { place: Ireland, currency: EUR, per: year, as_of: 2026, source: Us, levels: { mid: { low: 90000, high: 60000 } } }
    ---
    ![](https://example.org/lab.jpg)
    """

  private func severities(_ checks: String) async throws -> [String: Severity] {
    let found = try await problems(in: [
      "content/site.yml": "title: Guide\nchecks: { \(checks) }\n", "content/roles/x.md": role,
    ])
    return Dictionary(found.map { ($0.id.rawValue, $0.severity) }) { first, _ in first }
  }

  @Test("Without a word it is as the catalogue says")
  func usual() async throws {
    let found = try await severities("")
    #expect(found["salary-order"] == .error)
    #expect(found["image-alt"] == .warning)
    #expect(found["review-missing"] == .note)
  }

  @Test("Each level can be given to each check, and off leaves it out")
  func changed() async throws {
    let found = try await severities("salary-order: warning, image-alt: error, review-missing: off")
    #expect(found["salary-order"] == .warning)
    #expect(found["image-alt"] == .error)
    #expect(found["review-missing"] == nil)
  }

  @Test("A guide with a lowered mistake is built, and one with a raised mistake is not")
  func builds() async throws {
    let source = [
      "content/site.yml": "title: Guide\nchecks: { salary-order: note }\n", "content/roles/x.md": role,
    ]
    #expect(try await !problems(in: source).hasErrors)
    #expect(try await problems(in: ["content/roles/x.md": "# X\n\n[here](/roles/)\n"]).hasErrors == false)
    #expect(
      try await problems(in: [
        "content/site.yml": "checks: { link-text: error }", "content/roles/x.md": "# X\n\n[here](/roles/)\n",
      ]).hasErrors)
  }

  @Test(
    "What cannot be meant is an error with a way out",
    arguments: [
      ("link-texts: off", "1:11 there is no check `link-texts` => did you mean `link-text`?"),
      (
        "everything: off",
        "1:11 there is no check `everything` => write what stands in square brackets at the end of a message"
      ),
      (
        "link-text: of",
        "1:22 `link-text` is one of error, warning, note, off, and this is `of` => did you mean `off`?"
      ),
      (
        "check-fixed: off",
        "1:11 how much `check-fixed` matters cannot be changed: nothing sensible can be built while there is one => delete this line"
      ),
    ])
  func refused(_ checks: String, _ message: String) {
    let problems = readSettings("checks: { \(checks) }").problems
    #expect(problems.map(\.brief) == [message])
  }

  @Test("A check that is told on request is silent until then")
  func onRequest() {
    #expect(!CheckLevels().isOn(.skillUnknown))
    #expect(CheckLevels(["skill-unknown": .told(.note)]).isOn(.skillUnknown))
    #expect(CheckLevels().isOn(.linkText))
    #expect(!CheckLevels(["link-text": .off]).isOn(.linkText))
  }
}
