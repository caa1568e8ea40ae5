@testable import Site

/// A guide of any size that compresses as a real one does: 900 skills, titles of two to four words out of a thousand,
/// four other titles and six skills a role, pay that differs.
enum GeneratedGuide {
  static func guide(roles count: Int) -> SearchGuide {
    var chance = Chance()
    let words = (0..<1000).map { _ in chance.word() }
    func name(_ range: ClosedRange<Int>, _ chance: inout Chance) -> String {
      (0..<chance.number(range)).map { _ in words[chance.skewed(words.count)] }.joined(separator: " ")
    }
    let skills = (0..<900).map { _ in name(1...2, &chance) }
    let ends = [
      "Engineer", "Manager", "Technician", "Scientist", "Specialist", "Analyst", "Operator", "Assistant",
    ]
    let sections = (1...7).map {
      SearchRole.Section(
        title: "What is part \($0) of the job?",
        address: SearchAddress("what-is-part-\($0)-of-the-job", of: "What is part \($0) of the job?"))
    }
    let roles = (0..<count).map { number in
      let title = "\(name(1...3, &chance)) \(ends[chance.skewed(ends.count)])"
      let low = chance.number(20...80)
      return SearchRole(
        title: title, address: SearchAddress(plainSlug(title), of: title),
        also: (0..<4).map { _ in "\(name(1...2, &chance)) \(ends[chance.skewed(ends.count)])" },
        sector: number % 20, skills: (0..<6).map { _ in chance.skewed(skills.count) },
        pay: [
          "€\(low),\(chance.number(1...9))00 to €\(low * 2),000 a year",
          "Europe, Entry-level to Senior, 2026",
        ],
        sections: sections,
        summary: (0..<14).map { _ in words[chance.skewed(words.count)] }.joined(separator: " "))
    }
    return SearchGuide(
      roles: roles,
      skills: skills.map { SearchTopic(name: $0, address: SearchAddress(plainSlug($0), of: $0)) },
      sectors: (0..<20).map {
        SearchTopic(
          name: "\(words[$0]) and \(words[$0 + 20])",
          address: SearchAddress("sector-\($0)", of: "\(words[$0]) and \(words[$0 + 20])"))
      },
      pages: [SearchPlainPage(title: "About this guide", slug: "about")])
  }
}

/// Numbers that look like chance and are the same each time.
private struct Chance {
  private var state: UInt64 = 42

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int(state >> 33) % range.count
  }

  /// Small numbers more often than large ones, as words are in a language.
  mutating func skewed(_ count: Int) -> Int { number(0...count - 1) * number(0...count - 1) / count }

  /// A word of two to four syllables.
  mutating func word() -> String {
    let starts = ["b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "st", "pr", "tr", "ch"]
    let ends = ["a", "e", "i", "o", "u", "an", "er", "in", "or", "al", "ic", "en"]
    return (0..<number(2...4)).map { _ in
      starts[number(0...starts.count - 1)] + ends[number(0...ends.count - 1)]
    }.joined()
  }
}
