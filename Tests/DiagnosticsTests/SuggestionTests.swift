import Testing

@testable import Diagnostics

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

  @Test("However an accent is stored") func accents() {
    #expect(suggestion(for: "u\u{308}ber-uns", among: ["über-unss"]) == "über-unss")
  }

  @Test("The distance, and nothing beyond the limit") func distance() {
    let dice = [
      "a", "b", "ab", "ba", "abc", "acb", "bca", "abcd", "badc", "aabb", "bbaa", "dcba", "aaaaaa", "",
    ]
    for first in dice {
      for second in dice {
        let whole = slips(Array(first), Array(second))
        for limit in 1...4 {
          var distance = EditDistance(to: Array(first.unicodeScalars), atMost: limit)
          let found = distance.slips(in: Array(second.unicodeScalars))
          #expect(found == (whole <= limit ? whole : nil), "\(first) \(second) \(limit)")
        }
      }
    }
  }

  @Test("What words share is reckoned once, and nothing is found otherwise than among words alone")
  func shared() {
    var seed: UInt64 = 20_261_122
    func roll(_ sides: UInt64) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % sides)
    }
    for _ in 0..<100 {
      let words = (0..<30).map { _ in String((0...roll(5)).map { _ in Array("abc")[roll(3)] }) }
      let written = words[0] + "a"
      let near = words.filter { suggestion(for: written, among: [$0]) != nil }
      let best = near.min { left, right in
        (slips(Array(written), Array(left)), left) < (slips(Array(written), Array(right)), right)
      }
      #expect(suggestion(for: written, among: words) == best, "\(written) \(words)")
    }
  }

  /// The same distance by its definition.
  private func slips(_ first: [Character], _ second: [Character]) -> Int {
    guard let last = first.last else { return second.count }
    guard let other = second.last else { return first.count }
    let cost = last == other ? 0 : 1
    var least = min(
      slips(Array(first.dropLast()), second) + 1, slips(first, Array(second.dropLast())) + 1,
      slips(Array(first.dropLast()), Array(second.dropLast())) + cost)
    if first.count > 1, second.count > 1, last == second[second.count - 2], other == first[first.count - 2] {
      least = min(least, slips(Array(first.dropLast(2)), Array(second.dropLast(2))) + 1)
    }
    return least
  }

  @Test("10,000 mistakes among 10,000 candidates") func many() {
    let suggestions = Suggestions { (0..<10_000).map { "machine-learning-engineer-\($0)" } }
    let clock = ContinuousClock()
    var found = 0
    let time = clock.measure {
      for number in 0..<10 where suggestions.nearest(to: "machine-learing-enginer-\(number)x") != nil {
        found += 1
      }
      for _ in 0..<10_000 where suggestions.nearest(to: "machine-learing") != nil { found += 1 }
    }
    #expect(found == 10)
    #expect(suggestions.first(1) == ["machine-learning-engineer-0"])
    #expect(time < .seconds(60))
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
