import Diagnostics
import Testing

@testable import Salary

@Suite struct ListTests {
  let reader = PayReader(defaults: page)

  @Test func readsBackWithWhatItBorrowed() {
    let reading = reader.read(
      list: lines("Entry-level: 40,000 – 60,000", "Senior (5+ years): €90,000+ gross"))
    #expect(
      notes(reading) == [
        "read as pay: Entry-level 40,000 to 60,000 EUR a year, gross "
          + "(currency and period from the front matter or the settings; gross or net from the list)",
        "read as pay: Senior (5 or more years) from 90,000 EUR a year, gross "
          + "(period from the front matter or the settings)",
      ])
  }

  @Test func readBackOfACompleteLine() throws {
    let reading = PayReader(defaults: PayDefaults()).read(
      list: lines("Entry-level: EUR 40,000 to 60,000 a year"))
    #expect(notes(reading) == ["read as pay: Entry-level 40,000 to 60,000 EUR a year"])
    guard case .pay(_, let notes) = reading else { return }
    let note = try #require(notes.first)
    #expect(note.severity == .note)
    #expect(note.id == .payRead)
    #expect(note.place?.line == 1)
    #expect(note.place?.column == 3)
  }

  @Test func allOrNothing() throws {
    let reading = reader.read(
      list: lines("Entry-level: €40,000 – €60,000", "Mid-level: competitive", "Senior: €90,000 – €120,000"))
    let problem = try #require(problems(reading).first)
    #expect(problems(reading).count == 1)
    #expect(problem.severity == .warning)
    #expect(
      problem.message
        == "`Mid-level: competitive` names a level but no amount; the whole list is left as it is")
    #expect(problem.place?.line == 2)
  }

  @Test func refusalSaysWhichWord() {
    let reading = reader.read(list: lines("Senior: €80,000 and a company car", "Lead: €85,0000"))
    #expect(
      problems(reading).map(\.message) == [
        "`company` in `Senior: €80,000 and a company car` was not understood as pay; the whole list is left as it is",
        "`85,0000` is not a number; the whole list is left as it is",
      ])
  }

  @Test func ambiguousDollar() throws {
    let problem = try #require(problems(reader.read(list: lines("Senior: $180,000 - $220,000"))).first)
    #expect(problem.severity == .error)
    #expect(
      problem.message == "`$` stands for several currencies (USD, CAD, AUD, NZD and others)")
    #expect(
      problem.fix
        == "write the code, such as USD, or set `currency: USD` under `salary:` in the front matter")
    let canada = PayReader(defaults: PayDefaults(currency: currency("CAD"), period: .year))
    #expect(brief(canada.read(list: lines("Senior: $180,000"))) == "senior 180000 CAD year")
  }

  @Test func proseIsNoPay() {
    let prose = lines(
      "Salaries differ from country to country.",
      "Ask for the range before the interview, and for the bonus.",
      "Big companies pay about €5,000 more than small ones.")
    #expect(brief(reader.read(list: prose)) == "not pay")
    #expect(brief(reader.read(list: [])) == "not pay")
    #expect(brief(reader.read(list: lines("Berlin", "Munich"))) == "not pay")
  }

  @Test func firstLineSpeaksForTheList() {
    let reader = PayReader(defaults: PayDefaults())
    #expect(
      brief(reader.read(list: lines("Junior: €3,000 – 3,500 a month gross", "Senior: 4,500 – 5,500")))
        == "entry 3000-3500 EUR month gross; senior 4500-5500 EUR month gross")
    #expect(
      brief(self.reader.read(list: lines("Senior: €90,000", "Day rate, senior: £600–£750 per day")))
        == "senior 90000 EUR year; senior 600-750 GBP day")
  }

  @Test func withoutPeriodOrCurrency() {
    let reader = PayReader(defaults: PayDefaults())
    #expect(
      problems(reader.read(list: lines("Senior: €90,000"))).map(\.message) == [
        "`Senior: €90,000` does not say for what time; the whole list is left as it is"
      ])
    #expect(
      problems(reader.read(list: lines("Senior: 90,000 a year"))).map(\.message) == [
        "`Senior: 90,000 a year` has no currency; the whole list is left as it is"
      ])
  }

  @Test func percentilesAreOneStatement() {
    let reading = reader.read(
      list: lines("Lower quartile: €52,000", "Median: €58,000", "Upper quartile: €64,000"))
    #expect(brief(reading) == "p25 52000 median 58000 p75 64000 EUR year")
  }

  @Test func spansPointAtTheNumbers() throws {
    let reading = reader.read(list: lines("Entry-level: EUR\u{A0}40\u{202F}000 – 60\u{202F}000"))
    let figure = try #require(figures(reading).first)
    #expect(figure.span(of: .low)?.place.excerpt?.marked == "40\u{202F}000")
    #expect(figure.span(of: .high)?.place.excerpt?.marked == "60\u{202F}000")
  }

  @Test func paragraphBelow() throws {
    let below = lines(
      "Source: our placements, first half of 2026. Gross per year. Bonuses come on top.", "More on this page."
    )
    let reading = PayReader(defaults: PayDefaults(place: "Europe")).read(
      list: lines("Senior: €90,000 – €120,000"), following: below)
    let context = try #require(figures(reading).first).context
    #expect(context.source == PaySource(title: "our placements"))
    #expect(context.asOf == AsOf("2026-H1"))
    #expect(context.tax == .gross)
    #expect(context.period == .year)
    #expect(context.note == "Bonuses come on top.")
    #expect(PayReader.consumed(of: below) == 1)
    #expect(PayReader.consumed(of: lines("More on this page.")) == 0)
    #expect(
      notes(reading) == [
        "read as pay: Senior 90,000 to 120,000 EUR a year, gross (period and gross or net from the paragraph below)"
      ])
  }

  @Test func linkOfTheSourceComesFromTheFile() {
    let text = "Source: [Panda](https://www.panda-int.com/ml), May 2026."
    let file = SourceFile(path: "x.md", bytes: Array(text.utf8))
    let below = PayLine(
      text: "Source: Panda, May 2026.", span: SourceSpan(file: file, range: 0..<text.utf8.count))
    let reading = reader.read(list: lines("Senior: €90,000"), following: [below])
    #expect(
      figures(reading).first?.context.source
        == PaySource(title: "Panda", link: "https://www.panda-int.com/ml"))
    #expect(figures(reading).first?.context.asOf == AsOf("2026-05"))
  }

  @Test(arguments: [
    ("Quelle: Entgeltatlas, Mai 2025, brutto im Monat", "Entgeltatlas", "2025-05"),
    ("Bron: CBS (2. Quartal 2025)", "CBS", "2025-Q2"),
    ("Fuente : INE, primer semestre de 2024.", "INE", "2024-H1"),
    ("Source: Hays Inc. survey, 2026", "Hays Inc. survey", "2026"),
  ])
  func sources(text: String, title: String, date: String) {
    let paragraph = PayParagraph(lines(text))
    #expect(paragraph.source?.title == title)
    #expect(paragraph.asOf?.iso8601 == date)
  }
}
