import Foundation
import Testing

/// Table, chart, sentence and JSON-LD of the example guide say the same numbers.
@Suite struct SalaryPromiseTests {
  /// A page's pay: a section for each table, and the amounts of its JSON-LD.
  private struct Pay {
    let path: String
    let sections: [Element]
    let inData: [String]
  }

  private func pays() throws -> [Pay] {
    try ExampleSite.pages().map { page in
      let keys = /"(?:minValue|maxValue|value|median|percentile[0-9]+)":([0-9.]+)/
      return Pay(
        path: page.path, sections: page.root.all("section").filter { $0.has(class: "salary") },
        inData: page.data.flatMap { $0.matches(of: keys).map { String($0.output.1) } })
    }
  }

  @Test("The example guide has pay to compare")
  func thereIsPay() throws {
    #expect(try pays().flatMap(\.sections).flatMap { amounts(of: $0) }.count > 100)
  }

  @Test(
    "Every amount of a table stands in the JSON-LD, all but the quartiles on its chart, and a sentence sums it up"
  )
  func tableIsRepeated() throws {
    for pay in try pays() {
      for section in pay.sections {
        let chart = numbers(in: section.all("svg").map(\.text))
        #expect(sentences(of: section).count == 1, "\(pay.path): no sentence")
        #expect(
          section.all("svg").allSatisfy {
            $0["aria-describedby"] == section.all("p").first { $0.has(class: "salary-sentence") }?["id"]
          },
          "\(pay.path): the sentence does not describe the chart")
        for amount in amounts(
          of: section, without: ["Lower quartile", "Upper quartile", "Unteres Quartil", "Oberes Quartil"])
        {
          #expect(chart.contains(amount), "\(pay.path): \(amount) is not in the chart")
        }
        for amount in amounts(of: section) {
          #expect(pay.inData.contains(amount), "\(pay.path): \(amount) is not in the JSON-LD")
        }
      }
    }
  }

  @Test("The quartiles of a table are drawn where its chart's scale has them")
  func quartilesAreDrawn() throws {
    var count = 0
    for pay in try pays() {
      for section in pay.sections {
        let bars = section.all("rect").filter { $0.has(class: "middle") }
        let label = section.all("text").last { $0.has(class: "axis") && $0["x"] != nil }
        guard !bars.isEmpty else { continue }
        let amount = try #require(numbers(in: [label?.text ?? ""]).first.flatMap { Double($0) })
        let maximum = amount / (try #require(percent(label?["x"]))) * 100
        let drawn = try bars.flatMap { bar in
          let (start, width) = (try #require(percent(bar["x"])), try #require(percent(bar["width"])))
          return [start, start + width].map { $0 / 100 * maximum }
        }
        let others: Set = ["10th percentile", "Median", "90th percentile", "10. Perzentil", "90. Perzentil"]
        let wanted = amounts(of: section, without: others).compactMap(Double.init)
        #expect(drawn.count == wanted.count, "\(pay.path)")
        // A place is written with two decimals of a per cent; a width is the difference of two.
        for (one, other) in zip(drawn, wanted) {
          #expect(abs(one - other) <= maximum * 0.0002, "\(pay.path): \(other)")
        }
        count += drawn.count
      }
    }
    #expect(count > 100)
  }

  private func percent(_ text: String?) -> Double? { text.flatMap { Double($0.dropLast()) } }

  @Test("No sentence names an amount that its table does not have")
  func wordsAreTheTables() throws {
    for pay in try pays() {
      for section in pay.sections {
        let known = amounts(of: section)
        let texts = sentences(of: section)
        // With the sign of its currency: years and numbers of people stand there too.
        let amounts = /[€£$]\s?([0-9][0-9,.]*[0-9])|([0-9][0-9,.]*[0-9])\s?[€£$]/
        for match in texts.joined(separator: " ").matches(of: amounts) {
          let amount = numbers(in: [String(match.output.1 ?? match.output.2 ?? "")])[0]
          #expect(known.contains(amount), "\(pay.path): \(amount) is not in the table")
        }
      }
    }
  }

  @Test("The JSON-LD has every amount of the tables as often as they do, and no other")
  func dataIsTheTables() throws {
    for pay in try pays() {
      #expect(pay.inData.sorted() == pay.sections.flatMap { amounts(of: $0) }.sorted(), "\(pay.path)")
    }
  }

  @Test("Pay from a list, from a table and from the front matter is shown alike, byte for byte")
  func threeSources() throws {
    func section(_ name: String) throws -> Substring {
      let site = SiteCase(name: name)
      let page = String(
        decoding: try #require(try site.build().output["roles/analyst/index.html"]), as: UTF8.self)
      let start = try #require(page.firstRange(of: "<section class=\"salary\""), "\(name) shows no pay")
      let end = try #require(page[start.lowerBound...].firstRange(of: "</section>"))
      return page[start.lowerBound..<end.upperBound]
    }
    let front = try section("pay-from-front-matter")
    #expect(try section("pay-from-bullet-list") == front)
    #expect(try section("pay-from-table") == front)
  }

  private func sentences(of section: Element) -> [String] {
    section.all("p").filter { $0.has(class: "salary-sentence") }.map(\.text)
  }

  /// The amounts in the cells of a section's table: all numbers there but those of people.
  /// - Parameter without: columns to leave out.
  private func amounts(of section: Element, without: Set<String> = []) -> [String] {
    section.all("table").flatMap { table in
      let columns = (table.all("thead").first?.all("th") ?? []).map(\.text)
      return table.all("tbody").flatMap { $0.all("tr") }.flatMap { row in
        zip(columns, row.elements).dropFirst().filter {
          !without.union(["People", "Personen"]).contains($0.0)
        }
        .flatMap { numbers(in: [$0.1.text]) }
      }
    }
  }

  /// The numbers in texts of the example guide's languages as digits: `€40,000` and `40.000 €` are `40000`.
  private func numbers(in texts: [String]) -> [String] {
    texts.flatMap { text in
      text.matches(of: /[0-9]+(?:[,.][0-9]{3})*(?:[,.][0-9]{1,2}(?![0-9]))?/).map { match in
        String(match.output).replacing(/[,.](?=[0-9]{3})/, with: "").replacing(",", with: ".")
      }
    }
  }
}
