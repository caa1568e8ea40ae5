import Foundation
import Testing

/// The JSON-LD of every page says nothing that schema.org does not know, and says of pay what it is.
@Suite struct StructuredDataTests {
  private static let url = "https://careers.example.org/"

  /// A page's JSON-LD.
  private struct Script {
    let page: String
    let text: String
  }

  /// The JSON-LD of every page of a site.
  private func scripts(_ workshop: Workshop) throws -> [Script] {
    try workshop.files().filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }.flatMap {
      path, bytes in
      // No `<` can stand in it, as other tests show; to read the pages strictly would take much longer.
      String(decoding: bytes, as: UTF8.self).components(separatedBy: "<script type=\"application/ld+json\">")
        .dropFirst().compactMap { $0.components(separatedBy: "</script>").first }
        .map { Script(page: path, text: $0) }
    }
  }

  /// What is wrong with them, each with its page.
  private func problems(_ scripts: [Script]) throws -> [String] {
    let vocabulary = try SchemaOrg.shared.get()
    return scripts.flatMap { script in
      StructuredData(script.text, vocabulary).problems.map { "\(script.page): \($0)" }
    }
  }

  @Test("The vocabulary is there: all of release 30.0")
  func vocabulary() throws {
    let vocabulary = try SchemaOrg.shared.get()
    #expect(vocabulary.count == (1474, 1529))
    #expect(vocabulary.lineage("MonetaryAmount").contains("Thing"))
    #expect(vocabulary.problem(ofType: "UserComments") != nil, "it is superseded")
  }

  @Test("The example site, with and without an address of its own", arguments: [["--url", url], []])
  func example(_ arguments: [String]) throws {
    let workshop = try Workshop(copyOf: Repository.content)
    #expect(try workshop.build(arguments).status == 0)
    let scripts = try scripts(workshop)
    #expect(try problems(scripts) == [])
    let kinds = types(scripts)
    for (type, count) in [
      ("WebPage", 100), ("Occupation", 18), ("WebSite", 2), ("Dataset", 2), ("MonetaryAmount", 15),
      ("MonetaryAmountDistribution", 15),
    ] {
      #expect(kinds[type, default: 0] >= count, "\(type)")
    }
    #expect((kinds["BreadcrumbList"] != nil) == !arguments.isEmpty, "they need addresses")
  }

  @Test("A site with figures of every shape, period and kind, in several languages")
  func everyShape() throws {
    let workshop = try Workshop(StructuredDataTests.guide)
    let run = try workshop.build()
    try #require(run.status == 0, "\(run.messages)")
    let scripts = try scripts(workshop)
    #expect(try problems(scripts) == [])
    let kinds = types(scripts)
    for type in ["CategoryCode", "Organization", "DataDownload", "Place", "AdministrativeArea", "ListItem"] {
      #expect(kinds[type] != nil, "\(type)")
    }
  }

  @Test(
    "A range is never given as percentiles, nor are percentiles as a range: each figure has its own shape and amounts"
  )
  func shapes() throws {
    let workshop = try Workshop(StructuredDataTests.guide)
    #expect(try workshop.build().status == 0)
    let data = try JSONValue(workshop.text("public/data/salaries.json"))
    let figures = data.members?["figures"]?.values.compactMap(\.members) ?? []
    var shown: [String: Int] = [:]
    for script in try scripts(workshop) where script.page.hasPrefix("roles/") {
      for node in try JSONValue(script.text).objects {
        for salary in node["estimatedSalary"]?.values.compactMap(\.members) ?? [] {
          shown["\(script.page) \(amounts(salary))", default: 0] += 1
        }
      }
    }
    var stated: [String: Int] = [:]
    for figure in figures {
      let page = (figure["page"]?.text ?? "").prefix { $0 != "#" }
      stated["\(page)index.html \(amounts(figure))", default: 0] += 1
    }
    #expect(shown == stated)
    #expect(Set(figures.compactMap { $0["shape"]?.text }) == ["range", "percentiles", "value"])
  }

  /// The amounts of a figure with their names, alike for JSON-LD and for the file of data.
  private func amounts(_ figure: [String: JSONValue]) -> String {
    let inner = figure["value"]?.members ?? [:]
    let names = [
      ("minValue", "low"), ("maxValue", "high"), ("value", "value"), ("percentile10", "p10"),
      ("percentile25", "p25"),
      ("median", "median"), ("percentile75", "p75"), ("percentile90", "p90"),
    ]
    let all = names.compactMap { name, key in
      (figure[key]?.number ?? figure[name]?.number ?? inner[name]?.number).map { "\(key) \($0)" }
    }
    return "\(figure["currency"]?.text ?? "") \(all.joined(separator: ", "))"
  }

  private func types(_ scripts: [Script]) -> [String: Int] {
    let nodes = scripts.compactMap { try? JSONValue($0.text) }.flatMap(\.objects)
    return Dictionary(
      nodes.flatMap { $0["@type"]?.values.compactMap(\.text) ?? [] }.map { ($0, 1) }, uniquingKeysWith: +)
  }

  private static let guide: [String: String] = [
    "content/site.yml": """
    title: Guide
    url: \(url)
    description: What jobs pay.
    publisher: { name: Example Recruiters, link: "https://example.org" }
    languages: { de: { title: Ratgeber, terms: { Ireland: Irland } }, fr: { title: Guide des métiers } }

    """,
    "content/roles/analyst.md": """
    ---
    title: Analyst
    summary: Reads "data" & <numbers>.
    sector: Data
    skills: [Python, Statistics]
    also_called: [Data analyst]
    qualification: Degree
    codes: { onet: 15-2051.00, isco: 2511, esco: "http://data.europa.eu/esco/occupation/258e46f9" }
    reviewed: 2026-02-01
    works_with: [engineer]
    salary:
      place: Europe
      currency: EUR
      per: year
      kind: base
      pay: gross
      as_of: 2026-H1
      source: Us
      levels:
        entry: { high: 36000 }
        mid: { low: 36000, high: 45000 }
        senior: { low: 45000.50 }
    ---
    Text.

    """,
    "content/roles/analyst.de.md": "---\ntitle: Analystin/Analyst\n---\nText.\n",
    "content/roles/analyst.fr.md": "---\ntitle: Analyste\n---\nTexte.\n",
    "content/roles/engineer.md":
      "# Engineer\n\n## What is the pay in Ireland?\n\n- Mid-level: €400 to €500 a day\n\nSource: us, 2025.\n",
    "content/roles/without.md": "# Without pay\n\nText.\n",
    "content/pages/about.md": "# About\n\nText.\n",
    "content/skills/python.md": "---\ntitle: Python\nreviewed: 2026-01-31\n---\nA language.\n",
    "content/salaries/all.csv": """
    role,group,place,currency,per,as_of,source,covers,p10,p25,median,p75,p90,value,low,high
    analyst,All,United States,USD,year,2025-05,BLS,All analysts,50000,60000,70000,80000,90000,,,
    analyst,Some,United States,USD,hour,2025-Q2,BLS,,,,35.55,,,,,
    analyst,One,Japan,JPY,month,2024,Survey,,,,,,,400000,,
    engineer,Weekly,Ireland,EUR,week,2025,Survey,,,,,,,,900,1100

    """,
  ]
}
