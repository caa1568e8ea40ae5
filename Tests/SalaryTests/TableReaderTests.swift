import Diagnostics
import Testing

@testable import Salary

@Suite struct TableReaderTests {
  let reader = PayReader(defaults: page)

  func read(_ header: [String], _ rows: [[String]]) -> PayReading {
    reader.read(table: lines(header), rows: rows.map { lines($0) })
  }

  @Test func lowAndHigh() {
    let reading = read(
      ["Level", "Low (EUR)", "High (EUR)"],
      [["Entry", "40,000", "60,000"], ["Senior (5+ years)", "90,000", ""]])
    #expect(brief(reading) == "entry 40000-60000 EUR year; senior 90000- EUR year 5-y")
    #expect(
      notes(reading).first
        == "read as pay: Entry-level 40,000 to 60,000 EUR a year (period from the front matter or the settings)"
    )
  }

  @Test func wholeRanges() {
    #expect(
      brief(
        read(
          ["", "Gehalt pro Monat (brutto)"],
          [["Berufseinsteiger", "4.000 – 5.000 €"], ["Senior", "ab 6.500 €"]]))
        == "entry 4000-5000 EUR month gross; senior 6500- EUR month gross")
  }

  @Test func percentiles() {
    let reading = read(
      ["Industry", "n", "Lower quartile", "Median", "P75"],
      [["Pharma", "1,200", "€52,000", "€58,000", "€64,000"], ["MedTech", "–", "€50,000", "€55,000", "n/a"]])
    #expect(
      brief(reading)
        == "[Pharma] p25 52000 median 58000 p75 64000 EUR year n1200; [MedTech] p25 50000 median 55000 EUR year"
    )
  }

  @Test func yearsPlaceAndNote() throws {
    let reading = read(
      ["Level", "Experience", "Country", "Salary", "Note"],
      [["Mid", "2–5", "Ireland", "€60k–€90k", "Dublin more"]])
    #expect(brief(reading) == "mid 60000-90000 EUR year 2-5y (Dublin more)")
    #expect(figures(reading).first?.context.place == "Ireland")
  }

  @Test(arguments: [
    (
      ["Level", "Low", "Median"], ["Mid", "€1", "€2"],
      "a range and percentiles are not the same and cannot share a table"
    ),
    (
      ["Level", "Salary", "Colour"], ["Mid", "€60,000", "red"],
      "the column `Colour` means nothing in a pay table"
    ),
    (["Level", "Low (EUR)", "High"], ["Mid", "", "–"], "the row `Mid` has no amount"),
    (["Level", "Low", "High"], ["Mid", "€60k–€70k", "€80k"], "`€60k–€70k` is not one amount"),
    (["Level", "Salary", "People"], ["Mid", "€60,000", "many"], "`many` is not a number of people"),
    (["Level", "From", "Low"], ["Mid", "€60,000", "€60,000"], "two columns mean the same"),
  ])
  func refused(header: [String], row: [String], message: String) {
    #expect(
      problems(read(header, [row])).map(\.message) == [message + "; the whole table is left as it is"])
  }

  @Test func otherTables() {
    #expect(brief(read(["Tool", "Use"], [["Python", "models"]])) == "not pay")
    #expect(brief(read(["Model", "From", "To"], [["A", "1", "2"]])) == "not pay")
    #expect(brief(read(["Level", "Duties"], [["Senior", "leads"]])) == "not pay")
    #expect(
      brief(read(["Level", "From", "To"], [["Junior", "0", "2"], ["Senior", "5", "10"]])) == "not pay")
    #expect(brief(reader.read(table: [], rows: [])) == "not pay")
  }
}
