import Testing

@testable import CareerGuide

/// Which job titles name one gender.
@Suite struct GenderedTitleTests {
  @Test(
    "Titles that do",
    arguments: [
      ("Chairman", "write `chair`"), ("Medical Salesman", "write `salesperson`"),
      ("Saleswoman", "write `salesperson`"),
      ("Foreman, Production", "write `supervisor`"), ("Maintenance Handyman", "write `maintenance worker`"),
      ("Office boy", "write `assistant`, or what the work is"), ("Stewardess", "write `flight attendant`"),
      ("Craftsmen", "write `craftsperson`"), ("Craneman", "write `craneperson`, or what the work is"),
      ("Saleslady", "write `assistant`, or what the work is"),
      ("Kaufmann im Gesundheitswesen", "write `Kaufmann/-frau`, or add (m/w/d)"),
      ("Bankkauffrau", "write `Bankkauffrau/-mann`, or add (m/w/d)"),
      ("Kameramann", "write `Kameramann/-frau`, or add (m/w/d)"),
    ])
  func gendered(_ title: String, _ fix: String) { #expect(GenderedTitle(in: title)?.fix == fix) }

  @Test(
    "Titles that do not",
    arguments: [
      "Data Scientist", "Human Factors Engineer", "Human resources manager", "Women's health nurse",
      "Specimen handler",
      "German translator", "Business analyst", "Chair", "Midwife", "Regimen planner", "Process engineer",
      "Kaufmann/-frau im Gesundheitswesen", "Kaufmann (m/w/d)", "Bankkauffrau/Bankkaufmann",
      "Bankkauffrau und Bankkaufmann",
      "Kaufmännische Leitung", "Kaufleute im Gesundheitswesen", "Management consultant", "Scrum Master",
      "Fitness coach",
      "Kauffrau*mann", "Statistikerin", "Man-machine interface designer", "Freshwater biologist",
      "Talisman designer",
    ])
  func neutral(_ title: String) {
    // A star between the two forms is marked as well.
    #expect(GenderedTitle(in: title) == nil, "\(GenderedTitle(in: title)?.fix ?? "")")
  }
}
