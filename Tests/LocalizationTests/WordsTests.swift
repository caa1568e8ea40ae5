import Localization
import Testing

@Suite struct WordsTests {
  static let languages = ["en-GB", "de", "fr-CH", "ES", "it_IT", "nl"]

  @Test("The words of a language, whatever the country", arguments: languages)
  func found(_ language: String) throws {
    let words = try #require(Words.of(language: language))
    let english = language == "en-GB"
    #expect((words == .english) == english)
    for key in Words.keys {
      let text = key.text(in: words)
      #expect(!text.isEmpty && text.first?.isWhitespace == (key.name == "colon" && language == "fr-CH"))
      #expect(Set(placeholders(in: text)) == Set(key.needed), "\(language): \(key.name)")
    }
  }

  @Test("No words for other languages", arguments: ["pl", "", "deu", "english"])
  func unknown(_ language: String) { #expect(Words.of(language: language) == nil) }

  /// Names of properties are their keys, so that none can be forgotten or misspelt.
  @Test func everyWordHasItsKey() {
    let properties = Mirror(reflecting: Words.english).children.compactMap(\.label)
    #expect(properties.map(snake) == Words.keys.map(\.name))
    var words = Words.english
    for key in Words.keys { key.set("<\(key.name)>", in: &words) }
    #expect(Mirror(reflecting: words).children.map { "\($0.value)" } == properties.map { "<\(snake($0))>" })
  }

  private func snake(_ name: String) -> String {
    name.map { $0.isUppercase ? "_" + $0.lowercased() : String($0) }.joined()
  }

  /// Marks of a language that are easily lost.
  @Test func typography() throws {
    #expect(Words.french.colon == "\u{A0}:")
    for key in Words.keys {
      let french = key.text(in: .french)
      #expect(!french.contains(/'|[ ][:;?!»]|«[ ]/), "\(key.name): \(french)")
      #expect(!key.text(in: .italian).contains("'"), "\(key.name)")
      #expect(!key.text(in: .german).contains("ß"), "Switzerland writes ss: \(key.name)")
    }
  }

  @Test func aFewByHeart() {
    #expect(Words.german.notFoundTitle == "Seite nicht gefunden")
    #expect(Words.german.lastReviewed == "Zuletzt geprüft")
    #expect(Words.french.allRoles == "Tous les métiers")
    #expect(Words.spanish.onThisPage == "En esta página")
    #expect(Words.italian.skills == "Competenze")
    #expect(Words.dutch.notFoundTitle == "Pagina niet gevonden")
    #expect(fill(Words.french.rolesWithSkill, ["skill": "Python"]).hasSuffix("«\u{A0}Python\u{A0}»"))
  }
}

@Suite struct LanguageNameTests {
  @Test(
    "Languages in their own words",
    arguments: [
      ("en-GB", "English"), ("de", "Deutsch"), ("de-AT", "Deutsch"), ("fr", "Français"), ("es", "Español"),
      ("it", "Italiano"), ("nl-BE", "Nederlands"), ("pl", "Polski"), ("pt-PT", "Português"),
      ("sv", "Svenska"),
      ("el", "Ελληνικά"), ("tr", "Türkçe"), ("zh-Hant-TW", "繁體中文"), ("sr-Latn", "Srpski (latinica)"),
      ("xx", "xx"), ("", ""),
    ])
  func name(_ tag: String, _ name: String) { #expect(nativeName(ofLanguage: tag) == name) }
}

@Suite struct PlaceholderTests {
  @Test(arguments: [
    ("{low} to {high}", ["low", "high"]), ("none", []), ("{}", [""]), ("{open", []), ("} {a}", ["a"]),
    ("{a}{a}", ["a", "a"]),
  ])
  func names(_ pattern: String, _ names: [String]) { #expect(placeholders(in: pattern) == names) }
}
