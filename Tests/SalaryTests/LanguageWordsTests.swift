import Localization
import Testing

@testable import Salary

@Suite struct LanguageWordsTests {
  static let languages = ["en", "de", "de-AT", "fr", "es", "it", "nl"]

  /// Every text of a value, however deep it stands.
  private func texts(_ value: Any) -> [String] {
    if let text = value as? String { return [text] }
    let mirror = Mirror(reflecting: value)
    // Of a table's members only the text counts.
    if mirror.displayStyle == .dictionary {
      return mirror.children.compactMap { Mirror(reflecting: $0.value).children.map(\.value).last as? String }
    }
    return mirror.children.flatMap { texts($0.value) }
  }

  @Test("No word without a key, no key without a word, none twice", arguments: languages)
  func oneToOne(_ language: String) throws {
    var words = try #require(LanguageWords.of(language: language))
    // Places have keys of their own.
    words.salary.inPlaces = [:]
    let names = LanguageWords.keys.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(texts(words).count == names.count)
    for key in LanguageWords.keys { key.set("<\(key.name)>", in: &words) }
    #expect(texts(words).sorted() == names.map { "<\($0)>" }.sorted())
    for key in LanguageWords.keys { #expect(key.text(in: words) == "<\(key.name)>") }
  }

  @Test("Keys are simple, and none can be taken for a place") func names() {
    for name in LanguageWords.keys.map(\.name) {
      #expect(name.wholeMatch(of: /[a-z0-9]+(_[a-z0-9]+)*/) != nil)
    }
    let wanted = [
      "all_roles", "skip_to_content", "range", "up_to", "level_entry", "period_year", "month_january",
    ]
    #expect(Set(wanted).isSubset(of: LanguageWords.keys.map(\.name)))
  }

  @Test("Every text is whole and holds what it may hold", arguments: languages)
  func patterns(_ language: String) throws {
    var words = try #require(LanguageWords.of(language: language))
    for key in LanguageWords.keys {
      let problem = words.set(key.name, key.text(in: words))
      #expect(problem == nil, "\(language): \(key.name)")
    }
    #expect(words == LanguageWords.of(language: language))
    for phrase in words.salary.inPlaces.values { #expect(!phrase.contains("{")) }
  }

  @Test("Austria begins the year with Jänner, in captions as in dates") func austria() throws {
    let january = try #require(AsOf("2026-01"))
    #expect(SalaryWording(language: "de-AT").date(january) == "Jänner 2026")
    #expect(SalaryWording(language: "de_AT").date(january) == "Jänner 2026")
    #expect(SalaryWording(language: "de-CH").date(january) == "Januar 2026")
  }

  @Test("German serves Switzerland; French and Italian have real apostrophes") func typography() throws {
    for key in SalaryWords.keys {
      #expect(!key.text(in: .german).contains("ß"), "\(key.name)")
      #expect(!key.text(in: .french).contains(/'|[ ][:;?!»]|«[ ]/), "\(key.name)")
      #expect(!key.text(in: .italian).contains("'"), "\(key.name)")
    }
  }

  @Test(arguments: [
    ("skip_to_content", "To the text"), ("range", "{low} up to {high}"), ("level_mid", "Experienced"),
    ("roles_with_skill", "{skill}: roles"), ("kind_gross_base", "gross salary"), ("quarter_3", "{year}, Q3"),
    ("sentence", "{title}{in}: {list}"), ("month_may", "Mai"), ("part_p90", "{amount} for one in ten"),
    ("in Sunderland", "on Wearside"), ("in  The Hague", "in The Hague"),
  ])
  func replaced(_ key: String, _ text: String) {
    var words = LanguageWords.english
    #expect(words.set(key, text) == nil)
    #expect(words != .english)
  }

  @Test(
    arguments: [
      ("range", "{lo} to {high}", .unknownPlaceholder("lo", suggestion: "low", allowed: ["low", "high"])),
      ("range", "{low} to", .missingPlaceholder("high")),
      (
        "range", "{low} to {high} {per}",
        .unknownPlaceholder("per", suggestion: nil, allowed: ["low", "high"])
      ),
      ("range", "{low to {high}", .unpairedBrace), ("range", "low} to {high}", .unpairedBrace),
      ("range", "{low} to {high", .unpairedBrace), ("range", " ", .empty), ("home", "", .empty),
      ("home", "{title}", .unknownPlaceholder("title", suggestion: nil, allowed: [])),
      ("in Spain", "in {place}", .unknownPlaceholder("place", suggestion: nil, allowed: [])),
      ("in Spain", "", .empty), ("skip_to_contents", "x", .unknownKey(suggestion: "skip_to_content")),
      ("zebra", "x", .unknownKey(suggestion: nil)), ("in ", "x", .unknownKey(suggestion: nil)),
      (
        "caption", "{role}: {pay} {each}{in}",
        .unknownPlaceholder("role", suggestion: "title", allowed: ["title", "pay", "each", "in"])
      ),
    ] as [(String, String, LanguageWords.Problem)])
  func refused(_ key: String, _ text: String, _ problem: LanguageWords.Problem) {
    var words = LanguageWords.english
    #expect(words.set(key, text) == problem)
    #expect(words == .english)
  }

  @Test func noWordsYet() {
    #expect(LanguageWords.of(language: "pl") == nil)
    #expect(SalaryWording(language: "pl", words: .english).per(.year) == "a year")
  }

  /// What the settings replace is what readers get.
  @Test func wordsFromOutside() throws {
    var words = try #require(LanguageWords.of(language: "de"))
    #expect(words.set("range", "von {low} bis {high}") == nil)
    #expect(words.set("in Harz", "im Harz") == nil)
    let wording = SalaryWording(language: "de-CH", words: words.salary)
    #expect(wording.range(low: eur(4000), high: eur(5000)) == "von EUR\u{A0}4’000 bis EUR\u{A0}5’000")
    #expect(wording.inPlace("Harz") == "im Harz")
  }
}
