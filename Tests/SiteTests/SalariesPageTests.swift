import Foundation
import Testing

/// The page of all figures and the files of data say what the roles' pages say, and nothing else.
@Suite struct SalariesPageTests {
  /// A figure as a reader sees it: where its table stands, and its amounts in words.
  private typealias Seen = [String]

  @Test("Every figure of the roles' pages stands on the page of all figures, once and in the same words")
  func figuresOfThePages() throws {
    for prefix in ["", "de/"] {
      let pages = try ExampleSite.pages().filter { ($0.path.hasPrefix("de/") ? "de/" : "") == prefix }
      let page = try #require(pages.first { $0.path == prefix + "salaries/index.html" })
      let onRoles = pages.flatMap(figures)
      #expect(onRoles.count > 20)
      #expect(rows(of: page).map { seen($0, on: page) }.sorted(by: before) == onRoles.sorted(by: before))
    }
  }

  @Test("The exact amounts that a table is sorted by are those of its words")
  func sortValues() throws {
    let page = try #require(try ExampleSite.pages().first { $0.path == "salaries/index.html" })
    let cells = rows(of: page).flatMap { $0.all("td") }.filter { $0.has(class: "pay") }
    #expect(cells.count > 100)
    for cell in cells {
      let digits = cell.text.matches(of: /[0-9][0-9,.]*/).map { $0.output.replacing(",", with: "") }
      #expect(cell["data-value"] == digits.joined(separator: " "), "\(cell.text)")
    }
  }

  @Test("No column mixes currencies, times, or percentiles with ranges")
  func oneUnit() throws {
    let page = try #require(try ExampleSite.pages().first { $0.path == "salaries/index.html" })
    let signs = ["USD": "US$", "EUR": "€", "GBP": "£"]
    for section in page.root.all("section") where section.has(class: "figure-group") {
      let heading = try #require(section.all("h2").first).text
      let sign = try #require(signs.first { heading.contains($0.key) }?.value)
      for cell in section.all("td") where cell.has(class: "pay") && !cell.text.contains("not published") {
        #expect(cell.text.contains(sign), "\(heading): \(cell.text)")
      }
    }
  }

  @Test("The spreadsheet and the list hold the same figures, and the JSON-LD of the roles the same amounts")
  func files() throws {
    let files = try ExampleSite.files.get()
    let table = csvRows(try #require(files["data/salaries.csv"]))
    let list = try figuresInJSON(try #require(files["data/salaries.json"]))
    #expect(table.count - 1 == list.count)
    for (row, figure) in zip(table.dropFirst(), list) {
      for (name, cell) in zip(table[0], row) where name != "years" {
        #expect(cell == figure[name].map { "\($0)" } ?? "", "\(name) of \(row)")
      }
    }
    let names = ["low", "high", "p10", "p25", "median", "p75", "p90", "value"]
    let amounts = list.flatMap { figure in names.compactMap { figure[$0].map { "\($0)" } } }
    let keys = /"(?:minValue|maxValue|value|median|percentile[0-9]+)":([0-9.]+)/
    let inPages = try ExampleSite.pages().filter { $0.path.hasPrefix("roles/") }.flatMap(\.data)
      .flatMap { $0.matches(of: keys).map { String($0.output.1) } }
    #expect(amounts.sorted() == inPages.sorted())
  }

  @Test("Every page that the files name is there")
  func pagesOfTheFiles() throws {
    let files = try ExampleSite.files.get()
    let roles = try objects("roles", in: try #require(files["data/roles.json"]))
    let figures = try figuresInJSON(try #require(files["data/salaries.json"]))
    #expect(!roles.isEmpty)
    for page in (roles + figures).compactMap({ $0["page"] as? String }) {
      let target = PageLink(page).target(from: "index.html")
      let data = try #require(files[target.path], "\(page)")
      guard let id = target.fragment else { continue }
      #expect(
        BuiltPage(path: target.path, html: String(decoding: data, as: UTF8.self)).ids.contains(id), "\(page)")
    }
    let named = Set(figures.compactMap { $0["role"] as? String })
    #expect(named.isSubset(of: roles.compactMap { $0["role"] as? String }))
  }

  // MARK: Reading the figures of a page

  /// The figures in a role page's tables.
  private func figures(_ page: BuiltPage) -> [Seen] {
    page.root.all("section").filter { $0.has(class: "salary") }.flatMap { section in
      let id = section["aria-labelledby"] ?? ""
      let columns = (section.all("thead").first?.all("th") ?? []).map(\.text)
      return section.all("tbody").flatMap { $0.all("tr") }.map { row in
        let amounts = zip(columns, row.elements).dropFirst()
          .filter { !["People", "Personen"].contains($0.0) }.map(\.1.text)
        return ["\(page.path)#\(id)"] + amounts.filter(isKnown)
      }
    }
  }

  private func rows(of page: BuiltPage) -> [Element] { page.root.all("tbody").flatMap { $0.all("tr") } }

  private func seen(_ row: Element, on page: BuiltPage) -> Seen {
    let target = PageLink(row.all("a").first?["href"] ?? "").target(from: page.path)
    return ["\(target.path)#\(target.fragment ?? "")"]
      + row.all("td").filter { $0.has(class: "pay") }.map(\.text).filter(isKnown)
  }

  private func isKnown(_ text: String) -> Bool { text.contains(where: \.isNumber) }
  private func before(_ left: Seen, _ right: Seen) -> Bool { left.lexicographicallyPrecedes(right) }
}

/// The rows of a spreadsheet as RFC 4180 has them, read by a few lines that know nothing of the program's.
func csvRows(_ data: Data) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var rest = String(decoding: data, as: UTF8.self)[...]
  if rest.first == "\u{FEFF}" { rest.removeFirst() }
  while !rest.isEmpty {
    if let cell = rest.prefixMatch(of: /"((?:[^"]|"")*)"/) {
      row.append(String(cell.output.1).replacing("\"\"", with: "\""))
      rest = rest[cell.range.upperBound...]
    } else {
      let cell = rest.prefix { $0 != "," && $0 != "\r\n" }
      row.append(String(cell))
      rest = rest[cell.endIndex...]
    }
    if rest.popFirst() == "\r\n" {
      rows.append(row)
      row = []
    }
  }
  return rows
}

/// The figures of `data/salaries.json`.
func figuresInJSON(_ data: Data) throws -> [[String: Any]] { try objects("figures", in: data) }

/// A list of objects in a file of data.
private func objects(_ name: String, in data: Data) throws -> [[String: Any]] {
  let file = try JSONSerialization.jsonObject(with: data) as? [String: Any]
  return file?[name] as? [[String: Any]] ?? []
}
