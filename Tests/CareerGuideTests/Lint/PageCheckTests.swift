import Testing

@testable import CareerGuide

/// The checks of a page's dates, headings, sections and links.
@Suite struct PageCheckTests {
  @Test(
    "A review is overdue on the day after it was due",
    arguments: [
      ("2026-11-22", [String]()),
      ("2026-11-23", ["3:11 the next review was due on 2026-11-22, 1 day ago"]),
      ("2027-02-21", ["3:11 the next review was due on 2026-11-22, 2 months ago"]),
      ("2028-01-22", ["3:11 the next review was due on 2026-11-22, 1 year and 2 months ago"]),
    ])
  func overdue(_ today: String, _ expected: [String]) async throws {
    let role = "---\ntitle: X\nreviewed: 2025-11-22\nreview_every: 1 year\n---\nText.\n"
    let found = try await problems(in: ["content/roles/x.md": role], today: today)
      .filter { $0.id.rawValue == "review-overdue" }
    #expect(found.map { String($0.brief.split(separator: " =>")[0]) } == expected)
  }

  @Test(
    "Figures age from the end of the time that they are true for",
    arguments: [("2024", false), ("2024-H1", true), ("2024-11", false), ("2024-10", true), ("2020", true)])
  func payAge(_ asOf: String, _ isOld: Bool) async throws {
    let role =
      "---\ntitle: X\nsalary: { place: EU, currency: EUR, per: year, as_of: \(asOf), source: Us, levels: { mid: { low: 6000 } } }\n---\nText.\n"
    let files = [
      "content/site.yml": "title: G\nsalary: { max_age: 24 months }\n", "content/roles/x.md": role,
    ]
    let found = try await problems(in: files).filter { $0.id.rawValue == "pay-old" }
    #expect(found.isEmpty == !isOld)
  }

  @Test(
    "Days are counted through leap years and back before 1970",
    arguments: [
      (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"), (-1, "1969-12-31"),
      (951_782_400, "2000-02-29"), (1_795_305_600, "2026-11-22"), (4_107_542_400, "2100-03-01"),
    ])
  func days(_ seconds: Int, _ day: String) {
    #expect(CalendarDate(secondsSince1970: seconds)?.iso8601 == day)
  }

  @Test("A day outside the years that dates can have is none", arguments: [Int.max, Int.min, 1 << 40])
  func noDay(_ seconds: Int) { #expect(CalendarDate(secondsSince1970: seconds) == nil) }

  @Test(
    "Headings: doing what each message says is enough",
    arguments: [
      ("## A\n\n### B\n\n## C", [String]()),
      ("## A\n\n#### B", ["###"]),
      ("## A\n\n#### B\n\n#### C\n\n##### D", ["###", "###", "####"]),
      ("### A\n\n## B", ["##"]),
      ("## A\n\n### B\n\n#### C\n\n## D\n\n#### E", ["###"]),
    ])
  func headings(_ text: String, _ expected: [String]) async throws {
    let found = try await said("heading-skip", of: "# X\n\n" + text + "\n")
    #expect(found.map { String($0.split(separator: " ").last ?? "") } == expected)
  }

  @Test(
    "Sections are known in six languages",
    arguments: [
      ["What are the responsibilities?", "Who will you work with?", "Qualifications", "Skills", "Salary"],
      ["Duties", "Your team", "How to become one", "What skills do you need?", "What do they earn?"],
      ["Aufgaben", "Mit wem arbeitest du zusammen?", "Ausbildung", "Kenntnisse", "Gehalt"],
      ["Missions", "Avec qui travaille-t-on ?", "Formation et diplômes", "Compétences", "Salaire"],
      ["¿Qué hace un analista?", "¿Con quién trabaja?", "Estudios", "Habilidades", "Salario"],
      ["Mansioni", "Con chi si lavora?", "Formazione", "Competenze", "Retribuzione"],
      ["Taken", "Met wie werk je samen?", "Opleiding", "Vaardigheden", "Salaris"],
    ])
  func sections(_ headings: [String]) async throws {
    func text(_ headings: some Sequence<String>) -> String {
      "# X\n\n" + headings.map { "## \($0)\n\n- One\n\n" }.joined()
    }
    #expect(try await said("section-missing", of: text(headings)).isEmpty)
    for (index, kind) in SectionKind.allCases.enumerated() {
      let rest = headings.enumerated().filter { $0.offset != index }.map(\.element)
      let message = try await said("section-missing", of: text(rest)).first
      #expect(
        message?.contains("no section on \(kind.subject) =>") == true, "\(headings[index]): \(message ?? "")")
    }
  }

  @Test(
    "A section of few words is thin, unless something else is in it",
    arguments: [
      ("## A\n\nFew words.", ["3:1 this section has only 2 words"]),
      ("## A", ["3:1 nothing stands under this heading"]),
      ("## A\n\n- List", []), ("## A\n\n![A laboratory](https://example.org/x.jpg)", []),
      ("## A\n\n### B\n\nOne two three four five six seven eight nine ten.", []),
      ("## A\n\nOne two three four five.\n\nSix seven eight nine ten.", []),
      (
        "## A\n\n### B\n\nFew words.",
        ["3:1 this section has only 2 words", "5:1 this section has only 2 words"]
      ),
      ("## What is the salary?\n\n- Senior: €85,000 a year\n", []), ("## A\n\n> Words.", []),
    ])
  func thin(_ text: String, _ expected: [String]) async throws {
    let found = try await said("section-thin", of: "# X\n\n" + text + "\n")
    #expect(found.map { String($0.split(separator: " =>")[0]) } == expected)
  }

  @Test(
    "Texts of links that say nothing",
    arguments: [
      "click here", "Here", "Read more »", "**here**", "hier", "mehr erfahren", "en savoir plus", "aquí",
      "clicca qui",
      "lees meer…", "plus d’informations",
    ])
  func vague(_ text: String) async throws {
    let message = try await said("link-text", of: "# X\n\nSee [\(text)](/roles/) now.\n").first
    #expect(message?.hasPrefix("3:5 ") == true)
  }

  @Test(
    "Texts of links that say something",
    arguments: [
      "[All roles](/roles/)", "<https://example.org/>", "[example.org](https://example.org)",
      "[more on pay](/roles/)",
    ])
  func clear(_ link: String) async throws {
    #expect(try await said("link-text", of: "# X\n\nSee \(link).\n").isEmpty)
  }

  @Test("An image in a link speaks for it, and is told once when it does not")
  func imageInLink() async throws {
    let mute = "# X\n\n[![](https://example.org/x.png)](/roles/)\n"
    #expect(try await said("link-text", of: mute).isEmpty)
    #expect(try await said("image-alt", of: mute).count == 1)
    #expect(
      try await said("image-alt", of: "# X\n\n[![A lab](https://example.org/x.png)](/roles/)\n").isEmpty)
  }
}
