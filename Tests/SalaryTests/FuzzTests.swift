import Testing

@testable import Salary

@Suite struct FuzzTests {
  /// Scraps of lines in every order: reading must neither trap nor invent amounts that are not there.
  @Test func scrapsInAnyOrder() {
    let scraps = [
      "Senior", "Mid-level", "Band", "€", "$", "kr", "EUR", "GBP", "40,000", "60.000", "85 000", "7", "0",
      "2–5", "years",
      "yrs", "k", "+", "-", " – ", "to", "bis", "à", "a", "year", "per", "month", "gross", "(", ")", ":", ",",
      ".", "/",
      "\t", "\u{A0}", "\u{202F}", "’", "up to", "from", "between", "and", "competitive", "💰", "\u{200F}", "é",
      "p.a.", "Median",
      "1,23,45", "99999999999999999999", ",-", "*", "|", "=",
    ]
    var state: UInt64 = 4711
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let reader = PayReader(defaults: page)
    for _ in 0..<3_000 {
      let line = (0..<(1 + next(12))).map { _ in scraps[next(scraps.count)] + (next(3) == 0 ? "" : " ") }
        .joined()
      let reading = reader.read(list: lines(line), following: lines("Source: \(line)"))
      for figure in figures(reading) {
        #expect(!figure.pay.amounts.isEmpty)
        _ = checkPay([figure])
        _ = SalaryTable.tables(of: [figure], role: "x", wording: wording)
      }
      _ = reader.read(table: lines("", line, "Low"), rows: [lines(line, line, "€1")])
      _ = PayHeading(line)
    }
  }

  let wording = SalaryWording(language: "en-GB")

  @Test(arguments: [
    ("Salary range: €40,000 - €60,000", "40000-60000 EUR year"),
    ("Mid-level — €60,000 to €90,000 / year", "mid 60000-90000 EUR year"),
    ("Senior: €80,000-€100,000/yr", "senior 80000-100000 EUR year"),
    ("Junior: 30.000 - 40.000 EUR/Jahr", "entry 30000-40000 EUR year"),
    ("Senior: 80–100 Tsd. €", "senior 80000-100000 EUR year"),
    ("Junior £30k-£35k", "entry 30000-35000 GBP year"),
    ("Senior: £80k (London), £70k (regions)", "warning [pay-unread]"),
    ("Mid-level: between €60,000 and €90,000 annually, before tax", "mid 60000-90000 EUR year gross"),
    ("Executive: €200,000 or more", "executive 200000- EUR year"),
    ("Graduate – £28k", "entry 28000 GBP year"),
    ("Lead (8+ yrs) — €110,000–€140,000 total compensation", "lead 110000-140000 EUR year total 8-y"),
    ("Entry level salary: €45.000 bruto per jaar", "entry 45000 EUR year gross"),
    ("Mid-level: €60,000 – €90,000 plus bonus", "mid 60000-90000 EUR year (plus bonus)"),
    ("Early career: DKK 40.000 pr. md.", "warning [pay-unread]"),
    ("Junior: 2 400 € nets par mois", "entry 2400 EUR month net"),
    ("Junior (0-2 Jahre): 45.000 € - 55.000 €", "entry 45000-55000 EUR year 0-2y"),
    ("Senior > €100,000", "senior 100000- EUR year"),
    ("Mid: ~€65k", "mid 65000 EUR year"),
    ("Mid: c. €65k", "mid 65000 EUR year"),
    ("Mid: approx. €65k p.a.", "mid 65000 EUR year"),
    ("Entry-level salaries range from €40,000 to €60,000", "entry 40000-60000 EUR year"),
  ])
  func everyday(line: String, expected: String) {
    #expect(brief(PayReader(defaults: page).read(list: lines(line))) == expected)
  }
}
