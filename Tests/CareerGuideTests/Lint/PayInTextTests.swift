import Testing

@testable import CareerGuide

/// Which amounts in a text are pay written by hand.
@Suite struct PayInTextTests {
  private func found(_ text: String) async throws -> [String] {
    let role = """
      ---
      title: Analyst
      salary:
        - { place: Europe, currency: EUR, per: year, as_of: 2026, source: Us, levels: { mid: { low: 60000, high: 85000 } } }
        - { place: United Kingdom, currency: GBP, per: year, as_of: 2026, source: Us, figures: [ { group: All, median: 52500 } ] }
      ---

      """
    let messages = try await said("pay-in-text", of: role + text)
    return messages.map { String($0.split(separator: "`")[1]) }
  }

  @Test(
    "Amounts that are told",
    arguments: [
      ("You may get €60,000.", "€60,000"), ("Start with €60k, then grow.", "€60k"),
      ("Man fängt mit 60.000 € an.", "60.000 €"), ("About EUR 60 000 at first.", "EUR 60 000"),
      ("From 60 000 euros.", "60 000 euros"), ("It is €60,000–85,000 then.", "€60,000–85,000"),
      ("It is €60-85k then.", "€60-85k"), ("Up to 60 k EUR there.", "60 k EUR"),
      ("It is EUR\u{A0}60.000 there.", "EUR\u{A0}60.000"), ("It is **EUR** 60'000 there.", "EUR** 60'000"),
      ("It is 60\u{202F}000 euros there.", "60\u{202F}000 euros"),
      ("Um die 60 Tsd Euro sind es.", "60 Tsd Euro"), ("A salary of 60,000 is usual.", "60,000"),
      ("You can earn 60k.", "60k"), ("The median is £52,500 here.", "£52,500"),
      ("Salaries reach €95,000 for some.", "€95,000"), ("Das Gehalt liegt bei 70.000 Euro.", "70.000 Euro"),
      ("They earn €5,500 a month.", "€5,500"), ("- Pay grows\n- Up to **€85,000**", "€85,000"),
      ("| Level | Amount |\n| --- | --- |\n| Mid | €60,000 |", "€60,000"),
      (
        "The work is hard and the days are long, and still many of those who begin stay\nfor years. They earn\nabout €61,000.",
        "€61,000"
      ),
      ("Le salaire est de 62 000 € par an.", "62 000 €"),
      ("In Switzerland the salary is CHF 90,000.", "CHF 90,000"),
    ])
  func told(_ text: String, _ amount: String) async throws { #expect(try await found(text) == [amount]) }

  @Test(
    "Amounts that are not",
    arguments: [
      "Plan a £2m study.", "Look after a budget of €60,000.", "Runs on 60,000 records.",
      "Work on 60,000 patients.",
      "You earn trust in 3 years.", "Earn a degree in 2026.", "The fee is £300.",
      "A grant of €250,000 helps.",
      "See IEC 62304 and ISO 13485.", "Salaries in a company with €60m of sales differ.",
      "```\nsalary = 60000 €\n```", "Models with 85k parameters.", "About 85000 people work here.",
      "A salary depends on 3 things.", "Call 60000 for help.", "In 2026 salaries rose by 4 %.",
      "Travel costs of €60,000 a year.",
    ])
  func untold(_ text: String) async throws { #expect(try await found(text) == []) }

  @Test("Under a heading on pay every amount speaks of pay")
  func underHeading() async throws {
    #expect(
      try await found("## What is the pay?\n\nMost begin at €58,000.\n\n## Skills\n\nUse €58,000.") == [
        "€58,000"
      ])
  }

  @Test("A list that is read as pay is a figure and not prose; a guide without figures has nothing to repeat")
  func readAsPay() async throws {
    let list = "# X\n\n## What is the average salary in Ireland?\n\n- Senior: €85,000 a year\n"
    #expect(try await said("pay-in-text", of: list).isEmpty)
    #expect(try await said("pay-in-text", of: "# X\n\nYou earn €85,000.\n").isEmpty)
  }

  @Test("The message names the figure and where it is")
  func message() async throws {
    let role = """
      ---
      title: Analyst
      salary: { place: Europe, currency: EUR, per: year, as_of: 2026, source: Us, levels: { mid: { low: 60000, high: 85000 } } }
      ---
      Grüße: you earn €60k.
      """
    let found = try await problems(in: ["content/roles/x.md": role]).filter {
      $0.id.rawValue == "pay-in-text"
    }
    #expect(found.map { $0.place?.excerpt?.marked } == ["€60k"])
    #expect(found.first?.notes.first?.message == "the figure is here: mid level, low 60,000 EUR")
    #expect(found.first?.notes.first?.place?.line == 3)
  }
}
