import Testing

@testable import Salary

/// What stands apart from tables: places, times, years, kinds of pay.
@Suite struct LanguageWordingTests {
  @Test(arguments: [
    ("en", "Netherlands", "in the Netherlands"), ("en", "Germany", "in Germany"),
    ("de", "Niederlande", "in den Niederlanden"), ("de", "Deutschland", "in Deutschland"),
    ("de", "Schweiz", "in der Schweiz"), ("de", "Vereinigtes Königreich", "im Vereinigten Königreich"),
    ("de", "Bayern", "in Bayern"), ("de", "USA", "in den USA"),
    ("fr", "France", "en France"), ("fr", "Pays-Bas", "aux Pays-Bas"), ("fr", "Portugal", "au Portugal"),
    ("fr", "Paris", "à Paris"), ("fr", "Union européenne", "dans l’Union européenne"),
    // A place that nobody listed may be a town, a region or a country, which French and Italian tell apart.
    ("fr", "Mulhouse", "(Mulhouse)"), ("it", "Rho", "(Rho)"),
    ("es", "Alemania", "en Alemania"), ("es", "Reino Unido", "en el Reino Unido"),
    ("it", "Germania", "in Germania"), ("it", "Milano", "a Milano"),
    ("it", "Stati Uniti", "negli Stati Uniti"),
    ("nl", "Duitsland", "in Duitsland"), ("nl", "Verenigde Staten", "in de Verenigde Staten"),
  ])
  func places(_ language: String, _ place: String, _ phrase: String) {
    #expect(SalaryWording(language: language).inPlace(place) == phrase)
  }

  @Test(arguments: [
    ("en", ["2026", "May 2025", "first half of 2026", "third quarter of 2026"]),
    ("de", ["2026", "Mai 2025", "1. Halbjahr 2026", "3. Quartal 2026"]),
    ("fr", ["2026", "mai 2025", "1er semestre 2026", "3e trimestre 2026"]),
    ("es", ["2026", "mayo de 2025", "primer semestre de 2026", "tercer trimestre de 2026"]),
    ("it", ["2026", "maggio 2025", "primo semestre 2026", "terzo trimestre 2026"]),
    ("nl", ["2026", "mei 2025", "eerste halfjaar van 2026", "derde kwartaal van 2026"]),
  ])
  func times(_ language: String, _ texts: [String]) {
    #expect(asOfs.map(SalaryWording(language: language).date) == texts)
  }

  /// After "read", where languages want a word before the time that depends on how long it is.
  @Test(arguments: [
    ("en", ["in 2026", "in May 2025", "in first half of 2026", "in third quarter of 2026"]),
    ("de", ["im Jahr 2026", "im Mai 2025", "im 1. Halbjahr 2026", "im 3. Quartal 2026"]),
    ("fr", ["en 2026", "en mai 2025", "au 1er semestre 2026", "au 3e trimestre 2026"]),
    (
      "es", ["en 2026", "en mayo de 2025", "en el primer semestre de 2026", "en el tercer trimestre de 2026"]
    ),
    ("it", ["nel 2026", "nel mese di maggio 2025", "nel primo semestre 2026", "nel terzo trimestre 2026"]),
    ("nl", ["in 2026", "in mei 2025", "in het eerste halfjaar van 2026", "in het derde kwartaal van 2026"]),
  ])
  func whens(_ language: String, _ texts: [String]) {
    #expect(asOfs.map(SalaryWording(language: language).when) == texts)
  }

  private var asOfs: [AsOf] { ["2026", "2025-05", "2026-H1", "2026-Q3"].compactMap { AsOf($0) } }

  @Test(arguments: [
    ("en", ["2 to 5 years", "5 or more years", "1 year", "3 years", "0 to 1 years"]),
    ("de", ["2 bis 5 Jahre", "5 oder mehr Jahre", "1 Jahr", "3 Jahre", "0 bis 1 Jahr"]),
    ("fr", ["2 à 5 ans", "5 ans ou plus", "1 an", "3 ans", "0 à 1 an"]),
    ("es", ["2 a 5 años", "5 años o más", "1 año", "3 años", "0 a 1 año"]),
    ("it", ["2-5 anni", "5 o più anni", "1 anno", "3 anni", "0-1 anni"]),
    ("nl", ["2 tot 5 jaar", "5 of meer jaar", "1 jaar", "3 jaar", "0 tot 1 jaar"]),
  ])
  func years(_ language: String, _ texts: [String]) {
    let years = [(2, 5), (5, nil), (1, 1), (3, 3), (0, 1)].map { Experience(from: $0, to: $1) }
    #expect(years.map(SalaryWording(language: language).years) == texts)
  }

  @Test(arguments: [
    ("en", "gross base pay", "net total pay"), ("de", "Bruttogrundgehalt", "Nettogesamtgehalt"),
    ("fr", "salaire de base brut", "salaire total net"), ("es", "salario base bruto", "salario total neto"),
    ("it", "retribuzione di base lorda", "retribuzione totale netta"),
    ("nl", "brutobasissalaris", "nettototaalsalaris"),
  ])
  func kinds(_ language: String, _ grossBase: String, _ netTotal: String) {
    let wording = SalaryWording(language: language)
    func kind(_ tax: Tax, _ component: Component) -> String {
      wording.kind(
        of: PayContext(currency: currency("EUR"), period: .year, tax: tax, component: component))
    }
    #expect(kind(.gross, .base) == grossBase)
    #expect(kind(.net, .total) == netTotal)
  }

  /// An editor may write levels as the pages do.
  @Test(arguments: ["en", "de", "fr", "es", "it", "nl"])
  func levelsAreReadBack(_ language: String) {
    let wording = SalaryWording(language: language)
    for level in Level.known { #expect(Level.named(wording.name(of: level)) == level) }
  }

  @Test(
    "An hour's pay with its decimals",
    arguments: [
      ("en-GB", "£14.50 an hour"), ("de", "14,50·£ pro Stunde"), ("fr", "14,50·£GB de l’heure"),
      ("es", "14,50·GBP por hora"), ("it", "14,50·£ all’ora"), ("nl", "£·14,50 per uur"),
    ])
  func hours(_ language: String, _ text: String) {
    let wording = SalaryWording(language: language)
    let wage = Money(minorUnits: 1450, currency: currency("GBP"))
    #expect("\(wording.amount(wage)) \(wording.per(.hour))".visibleSpaces == text)
  }

  /// The sentence of a role's own percentiles, and of a single amount for years of experience.
  @Test(arguments: [
    (
      "de", "Deutschland", "Das Gehalt als Data Scientist in Deutschland beträgt im Median 58.000·€ im Jahr.",
      "Das Gehalt als Data Scientist beträgt in Deutschland 58.000·€ im Jahr (3 Jahre Berufserfahrung)."
    ),
    (
      "fr", "France",
      "La médiane du salaire pour le métier «·Data Scientist·» en France est de 58˽000·€ par an.",
      "Le salaire pour le métier «·Data Scientist·» en France est le suivant·: 58˽000·€ par an avec 3 ans d’expérience."
    ),
    (
      "es", "España", "La mediana del salario de Data Scientist en España es de 58.000·€ al año.",
      "El salario de Data Scientist en España es el siguiente: 58.000·€ al año con 3 años de experiencia."
    ),
    (
      "it", "Italia",
      "La mediana della retribuzione per il ruolo di Data Scientist in Italia è di 58.000·€ all’anno.",
      "La retribuzione per il ruolo di Data Scientist in Italia è la seguente: 58.000·€ all’anno con 3 anni di esperienza."
    ),
    (
      "nl", "België", "De mediaan van het salaris van een Data Scientist in België is €·58.000 per jaar.",
      "Het salaris van een Data Scientist in België is €·58.000 per jaar met 3 jaar ervaring."
    ),
  ])
  func sentences(_ language: String, _ place: String, _ median: String, _ single: String) {
    let context = PayContext(place: place, currency: currency("EUR"), period: .year)
    func sentence(_ figure: Figure) -> String? {
      SalaryTable.tables(of: [figure], role: "Data Scientist", wording: SalaryWording(language: language))
        .first?.sentence.visibleSpaces
    }
    #expect(
      sentence(Figure(pay: .distribution(Distribution(median: eur(58000))), context: context)) == median)
    let years = Experience(from: 3, to: 3)
    #expect(sentence(Figure(years: years, pay: .single(eur(58000)), context: context)) == single)
  }
}
