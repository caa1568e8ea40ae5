import Testing

@testable import Site

@Suite struct FoldingTests {
  /// The same table stands in `Tests/Browser/ranking.js`, for the script.
  @Test(
    "Words as they are compared",
    arguments: [
      ("Qualitätsingenieur/in", ["qualitatsingenieur", "in"]), ("Qualitaet", ["qualitat"]),
      ("Qualität", ["qualitat"]), ("C++, C# & R", ["c++", "c#", "r"]), ("C++17", ["c++", "17"]),
      ("bachelor’s degree", ["bachelors", "degree"]), ("R&D", ["r", "d"]), ("Straße", ["strasse"]),
      ("ŒUVRE", ["ouvre"]), ("İzmir", ["izmir"]), ("does aee", ["dos", "aee"]),
      ("Chargé d’études", ["charge", "detudes"]),
      ("++ – ", []), ("E\u{301}quipe", ["equipe"]), ("機械 学習", ["機械", "学習"]), ("½ 3D", ["½", "3d"]),
    ])
  func words(_ text: String, _ words: [String]) { #expect(searchWords(text) == words) }
}

@Suite struct AlphabetTests {
  private func order(_ names: [String], _ language: String) -> String {
    Alphabet(language: language).letters(names, name: \.self, tie: { _ in "" })
      .map { "\($0.letter): \($0.items.joined(separator: ", "))" }.joined(separator: "; ")
  }

  @Test(
    "Letters of a language",
    arguments: [
      (
        "de",
        [
          "Zimmerer", "Ärztin", "Arzt", "Abnahme", "ärztlich", "Übersetzer", "Uhrmacher", "Straße", "Strasse",
        ],
        "A: Abnahme, Arzt, Ärztin, ärztlich; S: Strasse, Straße; U: Übersetzer, Uhrmacher; Z: Zimmerer"
      ),
      (
        "fr", ["Électricien", "Economiste", "Œnologue", "Opticien"],
        "E: Economiste, Électricien; O: Œnologue, Opticien"
      ),
      (
        "es", ["Ñandú", "Nutricionista", "Óptico", "Nómina"], "N: Nómina, Nutricionista; Ñ: Ñandú; O: Óptico"
      ),
      ("en", ["Ñandú", "Nurse", "Nomad"], "N: Ñandú, Nomad, Nurse"),
      (
        "sv-SE", ["Ögonläkare", "Ångare", "Zoolog", "Ärende", "Arkitekt"],
        "A: Arkitekt; Z: Zoolog; Å: Ångare; Ä: Ärende; Ö: Ögonläkare"
      ),
      ("da", ["Åben", "Ørn", "Ærlig", "Zebra"], "Z: Zebra; Æ: Ærlig; Ø: Ørn; Å: Åben"),
      (
        "en",
        ["zoologist", ".NET developer", "3D artist", "“Chief”", "…", "data", "Data engineer", "Data-driven"],
        "#: …; 0–9: 3D artist; C: “Chief”; D: data, Data-driven, Data engineer; N: .NET developer; Z: zoologist"
      ),
      ("el", ["Ωμέγα", "Άλφα"], "Α: Άλφα; Ω: Ωμέγα"),
    ])
  func letters(_ language: String, _ names: [String], _ order: String) {
    #expect(self.order(names, language) == order)
    #expect(
      self.order(names.reversed(), language) == order, "the order in which they come counts for nothing")
  }
}
