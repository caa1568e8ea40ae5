import Diagnostics
import Testing

/// A suggestion helps only when it is what was meant.
@Suite struct SuggestionTests {
  static let keys = [
    "title", "slug", "summary", "sector", "skills", "salary", "source", "leads_to", "works_with", "related",
    "reviewed",
    "review_every", "per", "low", "high", "p10", "p25", "p75", "p90", "median", "value", "draft",
  ]

  @Test(
    arguments: [
      ("titel", "title"), ("tilte", "title"), ("tite", "title"), ("titles", "title"), ("Title", "title"),
      ("work_with", "works_with"), ("works-with", "works_with"), ("worksWith", "works_with"),
      ("leads to", "leads_to"),
      ("sumary", "summary"), ("summry", "summary"), ("skill", "skills"), ("median", "median"),
      ("medain", "median"),
      ("lwo", "low"), ("hihg", "high"), ("reveiwed", "reviewed"), ("SALARY", "salary"),
    ])
  func nearMiss(_ written: String, _ meant: String) {
    #expect(suggestion(for: written, among: Self.keys) == meant)
  }

  @Test(
    "No false friends",
    arguments: [
      "", "x", "name", "author", "tags", "p50", "date", "pay", "layout", "category", "to", "-", "   ",
    ])
  func nothingNear(_ written: String) { #expect(suggestion(for: written, among: Self.keys) == nil) }

  @Test("The nearest, then the first in the alphabet, whatever the order") func ties() {
    #expect(
      suggestion(for: "data-scientists", among: ["data-scientist", "data-science"]) == "data-scientist")
    #expect(suggestion(for: "rolez", among: ["roles", "roley"]) == "roles")
    #expect(suggestion(for: "rolez", among: ["roley", "roles"]) == "roles")
  }

  @Test("Umlauts and scripts of every kind") func unicode() {
    #expect(suggestion(for: "uber-uns", among: ["über-uns"]) == "über-uns")
    #expect(suggestion(for: "薪資", among: ["title"]) == nil)
  }

  @Test("10,000 candidates, and a word of 100,000 letters") func fast() {
    let candidates = (0..<10_000).map { "machine-learning-engineer-\($0)" }
    let clock = ContinuousClock()
    var found: [String?] = []
    let time = clock.measure {
      found = [
        suggestion(for: "machine-learing-engineer-77", among: candidates),
        suggestion(for: String(repeating: "a", count: 100_000), among: candidates),
        suggestion(for: "aaaa", among: [String(repeating: "a", count: 100_000)]),
      ]
    }
    #expect(found == ["machine-learning-engineer-77", nil, nil])
    #expect(time < .seconds(20))
  }
}
