import Foundation
import Testing

/// The files of data of a built site, and the page that they belong to.
@Suite struct SalaryDataTests {
  private static let settings = "title: Guide\nurl: https://careers.example.org/\n"

  /// Figures of every shape, from front matter, from the text and from a spreadsheet.
  private static let paid = [
    "content/site.yml": settings,
    "content/roles/analyst.md": """
    ---
    title: Analyst
    sector: Data
    salary:
      - place: Ireland
        currency: EUR
        per: year
        pay: gross
        kind: base
        as_of: 2026-H1
        source: Our survey, 2026 “edition”
        link: https://example.org/a?b=c&d=e
        covers: All analysts
        note: "Bonuses are left out, says \\"the survey\\"."
        levels:
          entry: { low: 40000, high: 60000, years: 0-2, people: 120 }
          senior: { low: 90000, years: 5+, note: Top open }
          Band 7, upper: { value: 75000.50 }
      - { place: "Bavaria, Germany", currency: EUR, per: hour, read: 2026-10, source: S, figures: [{ value: 14.5 }] }
      - { place: Germany, currency: EUR, per: hour, read: 2026-10, source: S, figures: [{ high: 20 }] }
    ---
    Text.
    """,
    "content/roles/engineer.md": """
    # Engineer

    Builds.

    ## What is the pay?

    - Entry-level: €40,000 – €60,000 a year
    - Senior: €90,000 – €120,000 a year
    """,
    "content/salaries/2026.csv": """
    role,level,group,place,currency,per,p10,p25,median,p75,p90,people,as_of,source
    Engineer,,Industry,France,EUR,month,3000,3400,4100,5000,6000,"1,240",2025,National survey
    Engineer,lead,,France,EUR,month,,4400,5100,,,80,2025,National survey
    Engineer,mid,,Japan,JPY,year,,,6000000,,,,2025-05,National survey
    """,
  ]

  @Test("The spreadsheet can be read as content, and gives the same figures on every page")
  func readBack() throws {
    let first = try Workshop(SalaryDataTests.paid)
    let run = try first.build()
    try #require(run.status == 0, "\(run.messages)")
    let before = try first.files()
    let second = try Workshop([
      "content/site.yml": SalaryDataTests.settings,
      "content/roles/analyst.md": "---\ntitle: Analyst\nsector: Data\n---\nText.\n",
      "content/roles/engineer.md": "# Engineer\n\nBuilds.\n",
    ])
    let table = try #require(before["data/salaries.csv"])
    try second.put(table, at: "content/salaries/x.csv")
    let again = try second.build()
    try #require(again.status == 0, "\(again.messages)")
    let after = try second.files()
    for path in ["data/salaries.csv", "data/salaries.json", "salaries/index.html"] {
      #expect(before[path] == after[path], "\(path)")
    }
    for role in ["analyst", "engineer"] {
      let path = "roles/\(role)/index.html"
      #expect(try sections(before, path) == sections(after, path), "\(path)")
    }
    #expect(csvRows(table).count == 11)
    #expect(table.starts(with: [0xEF, 0xBB, 0xBF]), "Excel takes it for UTF-8")
    #expect(csvRows(table).map(\.last) == ["title"] + csvRows(table).dropFirst().map { $0[0].capitalized })
  }

  @Test("A figure has the shape in which it was stated")
  func shapes() throws {
    let workshop = try Workshop(SalaryDataTests.paid)
    #expect(try workshop.build().status == 0)
    let list = try figuresInJSON(try #require(try workshop.files()["data/salaries.json"]))
    for figure in list {
      let known = Set(figure.keys).intersection([
        "low", "high", "p10", "p25", "median", "p75", "p90", "value",
      ])
      switch figure["shape"] as? String {
      case "range": #expect(known.isSubset(of: ["low", "high"]))
      case "percentiles": #expect(known.isSubset(of: ["p10", "p25", "median", "p75", "p90"]))
      case "value": #expect(known == ["value"])
      case let other: Issue.record("the shape \(other ?? "none")")
      }
    }
    let text = try workshop.text("public/data/salaries.json")
    #expect(text.contains("\"value\":75000.50"), "exact digits, and a number")
    #expect(text.contains("\"years\":{\"from\":5}"))
    #expect(
      text.contains("\"kind\":\"base\",\"shape\":\"range\",\"low\":40000,\"high\":60000,\"people\":120"))
  }

  @Test("The page says what it is, and where the files are")
  func dataset() throws {
    let workshop = try Workshop(SalaryDataTests.paid)
    #expect(try workshop.build().status == 0)
    let files = try workshop.files()
    let html = String(decoding: try #require(files["salaries/index.html"]), as: UTF8.self)
    let texts = try textsInJSON(try #require(BuiltPage(path: "", html: html).data.first))
    for file in ["data/salaries.csv", "data/salaries.json"] {
      #expect(files[file] != nil)
      #expect(texts.contains("https://careers.example.org/\(file)"))
    }
    #expect(texts.contains("2025-01-01/2026-06-30"))
    #expect(
      try workshop.text("public/sitemap.xml").contains("<loc>https://careers.example.org/salaries/</loc>"))
    try workshop.put("title: Guide\n", at: "content/site.yml")
    #expect(try workshop.build().status == 0)
    #expect(!(try workshop.text("public/salaries/index.html")).contains("contentUrl"))
  }

  @Test("A guide without figures has neither the page nor its files, and nothing leads there")
  func noFigures() throws {
    let workshop = try Workshop(["content/roles/analyst.md": "# Analyst\n\nReads data.\n"])
    #expect(try workshop.build().status == 0)
    let files = try workshop.files()
    #expect(files["data/roles.json"] != nil)
    #expect(!files.keys.contains { $0.contains("salaries") })
    #expect(!String(decoding: try #require(files["index.html"]), as: UTF8.self).contains("salaries"))
    try workshop.put("# Analyst\n\nSee [pay](/salaries/).\n", at: "content/roles/analyst.md")
    #expect(try workshop.build().status == 1)
  }

  private func sections(_ files: [String: Data], _ path: String) throws -> [Substring] {
    String(decoding: try #require(files[path]), as: UTF8.self)
      .matches(of: /<section class="salary"(?s:.*?)<\/section>/).map(\.output)
  }
}
