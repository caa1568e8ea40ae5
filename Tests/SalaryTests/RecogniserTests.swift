import Diagnostics
import Testing

@testable import Salary

/// The lines of the field research, each with what it must be read as.
@Suite struct RecogniserTests {
  @Test(arguments: [
    ("Entry-level: EUR 40,000 – 60,000", "entry 40000-60000 EUR year"),
    ("**Mid-level:** €60.000–€85.000 per year", "mid 60000-85000 EUR year"),
    ("Senior: 85 000 € – 120 000 € gross", "senior 85000-120000 EUR year gross"),
    ("Senior: €85k-120k", "senior 85000-120000 EUR year"),
    ("Junior (0–2 years): £45-60k pa", "entry 45000-60000 GBP year 0-2y"),
    ("Mid-level (2-5 yrs): CHF 110’000 – 130’000", "mid 110000-130000 CHF year 2-5y"),
    ("Senior (5+ years): 120,000 EUR+", "senior 120000- EUR year 5-y"),
    ("Entry level – €3,200 to €3,900 per month, gross", "entry 3200-3900 EUR month gross"),
    ("Lead: up to €140K", "lead -140000 EUR year"),
    ("Senior: from SEK 720 000 a year", "senior 720000- SEK year"),
    ("Medior: €4.500 - €6.000 bruto per maand", "mid 4500-6000 EUR month gross"),
    ("Berufseinsteiger: 48.000 bis 56.000 Euro brutto pro Jahr", "entry 48000-56000 EUR year gross"),
    ("Junior: 38 000 à 45 000 € brut par an", "entry 38000-45000 EUR year gross"),
    ("Senior: 5 to 8 years, €85,000 to €120,000", "senior 85000-120000 EUR year 5-8y"),
    ("Entry-level: EUR\u{A0}40\u{202F}000 – 60\u{202F}000", "entry 40000-60000 EUR year"),
    // The prototype knew no level above lead; ours does, and the label names it.
    ("Principal / Staff: €130k – €160k base", "principal 130000-160000 EUR year base"),
    ("Mid-level: around €70,000", "mid 70000 EUR year"),
    ("Day rate, senior: £600–£750 per day", "senior 600-750 GBP day"),
    ("Senior: $180,000 - $220,000", "error [pay-ambiguous]"),
    ("Mid: 650 kr – 800 kr per hour", "error [pay-ambiguous]"),
    ("Entry-level: EUR 40,000 – GBP 50,000", "error [salary-currencies]"),
    ("Entry-level: competitive", "warning [pay-unread]"),
    ("Mid-level: 2 to 5 years", "warning [pay-unread]"),
    ("Machine learning: 40,000 models", "not pay"),
    ("Salaries start at about €45,000.", "not pay"),
    ("Mid-level: €60,000 – €90,000 annually", "mid 60000-90000 EUR year"),
  ])
  func research(line: String, expected: String) {
    #expect(brief(PayReader(defaults: page).read(list: lines(line))) == expected)
  }

  @Test(arguments: [
    ("Senior: €120,000 – €85,000", "salary-order", "senior level: low 120,000 is above high 85,000"),
    (
      "Entry-level: 40–60", "salary-plausible",
      "entry level: 40 a year is very little; were thousands left out?"
    ),
  ])
  func readButWrong(line: String, id: String, message: String) throws {
    let problems = checkPay(figures(PayReader(defaults: page).read(list: lines(line))))
      .filter { $0.id != .salarySource }
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.id.rawValue == id)
    #expect(problem.message == message)
  }

  @Test func crownsOfThePage() {
    let reader = PayReader(defaults: PayDefaults(currency: currency("SEK"), period: .year))
    #expect(
      brief(reader.read(list: lines("Mid: 650 kr – 800 kr per hour"))) == "mid 650-800 SEK hour")
  }

  @Test(arguments: [
    // Spaces, marks and signs
    ("Senior:\t€80,000\tto\t€100,000", "senior 80000-100000 EUR year"),
    ("Senior\t€80,000 - €100,000", "senior 80000-100000 EUR year"),
    ("\u{200F}Senior:\u{200E} €80,000 – €100,000", "senior 80000-100000 EUR year"),
    ("Senior: €\u{2009}80\u{2009}000 — 100\u{2009}000", "senior 80000-100000 EUR year"),
    ("Senior: €€80,000 – €€100,000", "senior 80000-100000 EUR year"),
    ("Senior: 80.000,- – 100.000,- €", "senior 80000-100000 EUR year"),
    ("Senior: 80'000.– bis 100'000.– Fr.", "senior 80000-100000 CHF year"),
    ("Senior: 80.000,00 € – 100.000,00 €", "senior 80000-100000 EUR year"),
    ("Senior: EUR80,000-100,000", "senior 80000-100000 EUR year"),
    ("Senior: US$180,000 - US$220,000", "senior 180000-220000 USD year"),
    ("Senior: $180,000 - $220,000 USD", "senior 180000-220000 USD year"),
    ("Senior: 45 k€ à 60 k€ brut annuel", "senior 45000-60000 EUR year gross"),
    ("Senior: €62.5k–€70k", "senior 62500-70000 EUR year"),
    ("Consultant: £14.50 an hour", "[Consultant] 14.50 GBP hour"),
    ("Senior: 15 000 zł do", "warning [pay-unread]"),
    ("Senior: 15 000 – 20 000 zł a month", "senior 15000-20000 PLN month"),
    ("Senior – 90.000 € p.a. brutto", "senior 90000 EUR year gross"),
    ("Senior: JPY 8,000,000 – 12,000,000", "senior 8000000-12000000 JPY year"),
    // Languages
    ("Absolventen: ab 48.000 € im Jahr", "entry 48000- EUR year"),
    (
      "Erfahrene (über 5 Jahre Berufserfahrung): zwischen 70.000 und 90.000 Euro",
      "senior 70000-90000 EUR year 5-y"
    ),
    ("Débutant : de 38 000 € à 45 000 € bruts par an", "entry 38000-45000 EUR year gross"),
    ("Confirmé (3 à 5 ans d’expérience) : 50 000 € - 60 000 €", "mid 50000-60000 EUR year 3-5y"),
    ("Júnior: entre 24.000 € y 30.000 € brutos anuales", "entry 24000-30000 EUR year gross"),
    ("Sénior: hasta 60.000 euros al año", "senior -60000 EUR year"),
    ("Neolaureato: da 26.000 a 30.000 euro lordi all’anno", "entry 26000-30000 EUR year gross"),
    ("Starter: van € 2.800 tot € 3.400 bruto per maand", "entry 2800-3400 EUR month gross"),
    ("Teamleiter: mindestens 95.000 €", "lead 95000- EUR year"),
    // Labels
    ("Senior data scientist: €80k–€100k", "senior [Senior data scientist] 80000-100000 EUR year"),
    ("Senior .NET developer: €80k–€100k", "senior [Senior .NET developer] 80000-100000 EUR year"),
    ("Band 7: £43,742 to £50,056", "[Band 7] 43742-50056 GBP year"),
    ("Band 7 – £43,742 to £50,056", "[Band 7] 43742-50056 GBP year"),
    ("Lead / Principal: €100,000+", "[Lead / Principal] 100000- EUR year"),
    ("€40,000 to €60,000 a year", "40000-60000 EUR year"),
    ("Average salary: €70,000", "70000 EUR year"),
    ("2 to 5 years: €50,000 to €60,000", "50000-60000 EUR year 2-5y"),
    ("Senior: €80,000 – €100,000 (Munich)", "senior 80000-100000 EUR year (Munich)"),
    ("€80,000 (senior)", "senior 80000 EUR year"),
    ("Head of Data: €150,000", "executive [Head of Data] 150000 EUR year"),
    ("Senior 80.000 – 100.000 EUR", "senior 80000-100000 EUR year"),
    ("Net salary, junior: €2,100 a month", "entry 2100 EUR month net"),
  ])
  func more(line: String, expected: String) {
    #expect(brief(PayReader(defaults: page).read(list: lines(line))) == expected)
  }

  @Test(arguments: [
    ("Senior: €85,0000", "warning [pay-unread]"),
    ("Senior: €1,23,45", "warning [pay-unread]"),
    ("Senior: -€5,000", "warning [pay-unread]"),
    ("Senior: €99999999999999999999999999", "warning [pay-unread]"),
    ("Senior: €40,000, €60,000", "warning [pay-unread]"),
    ("Senior: €40,000 – €60,000+", "warning [pay-unread]"),
    ("Senior: up to €40,000 – €60,000", "warning [pay-unread]"),
    ("Senior: 💰💰💰", "warning [pay-unread]"),
    ("Senior: €80,000 💰", "warning [pay-unread]"),
    ("Senior: €80,000 GBP", "error [salary-currencies]"),
    ("Maximum: €80,000", "warning [pay-unread]"),
    ("Senior: ٤٠٠٠٠ €", "warning [pay-unread]"),
    ("Senior: KWD 14.500", "error [pay-ambiguous]"),
    ("Senior: ¥8,000,000", "error [pay-ambiguous]"),
    ("Senior: €80,000 and a company car", "warning [pay-unread]"),
    ("Training budget: €500 a year", "not pay"),
    ("Locations: Berlin, 3 days a week", "not pay"),
    ("ALL 40,000 of them", "warning [pay-unread]"),
    ("Weeks of holiday: 25", "not pay"),
    ("", "not pay"),
    (":::---+++", "not pay"),
    ("€", "not pay"),
    ("Read more in our 2026 report", "not pay"),
  ])
  func hostile(line: String, expected: String) {
    #expect(brief(PayReader(defaults: page).read(list: lines(line))) == expected)
  }

  @Test func longLinesAreProse() {
    let long = String(repeating: "Senior: €80,000 – €100,000 ", count: 4000)
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(brief(PayReader(defaults: page).read(list: lines(long))) == "not pay")
    }
    #expect(time < .milliseconds(50))
    let digits = "Senior: €" + String(repeating: "1", count: 100_000)
    #expect(clock.measure { _ = PayReader(defaults: page).read(list: lines(digits)) } < .milliseconds(50))
  }
}
