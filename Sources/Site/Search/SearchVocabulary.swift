/// The words of a large guide, and what each of them leads to: words that stand beside each other in the alphabet share
/// a file, so that a reader who types fetches one after a few letters.
struct SearchVocabulary: Sendable {
  /// What a file holds.
  struct Part: Sendable {
    /// The place of its first word.
    var firstWord: Int
    var roles: Set<Int> = []
    var skills: Set<Int> = []
    var sectors: Set<Int> = []
    var pages: Set<Int> = []
  }

  /// Every word, in the order of their letters.
  let words: [String]
  /// The files, in the order of their words.
  let parts: [Part]

  /// How many roles a word leads to at most, and a file holds: some 20 KB when compressed. A word that more roles hold
  /// leads to those it says most about; whoever types a second word is led by the rarer of the two.
  static let mostRoles = 300

  init(_ guide: SearchGuide) {
    var uses: [String: Uses] = [:]
    func add(_ text: String, _ use: WritableKeyPath<Uses, [Int]>, _ place: Int) {
      for word in Set(searchWords(text)) { uses[word, default: Uses()][keyPath: use].append(place) }
    }
    for (place, role) in guide.roles.enumerated() {
      add(role.title, \.titles, place)
      for title in role.also { add(title, \.also, place) }
      for skill in role.skills { add(guide.skills[skill].name, \.needing, place) }
      if let sector = role.sector { add(guide.sectors[sector].name, \.within, place) }
    }
    for (place, skill) in guide.skills.enumerated() { add(skill.name, \.skills, place) }
    for (place, sector) in guide.sectors.enumerated() { add(sector.name, \.sectors, place) }
    for (place, page) in guide.pages.enumerated() { add(page.title, \.pages, place) }

    words = uses.keys.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    let lengths = guide.roles.map { searchWords($0.title).count }
    var parts: [Part] = []
    for (place, word) in words.enumerated() {
      guard let use = uses[word] else { continue }
      let roles = use.roles(lengths)
      if parts.last.map({ $0.roles.union(roles).count > SearchVocabulary.mostRoles }) ?? true {
        parts.append(Part(firstWord: place))
      }
      parts[parts.count - 1].add(use, roles)
    }
    self.parts = parts
  }

  /// Where a word stands.
  struct Uses {
    var titles: [Int] = []
    var also: [Int] = []
    var needing: [Int] = []
    var within: [Int] = []
    var skills: [Int] = []
    var sectors: [Int] = []
    var pages: [Int] = []

    /// The roles that the word says most about: those with it in a short title, then in another title, and so on.
    fileprivate func roles(_ lengths: [Int]) -> Set<Int> {
      var roles: Set<Int> = []
      let byLength = titles.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
      for role in [byLength, also, needing, within].joined() {
        if roles.count == SearchVocabulary.mostRoles { break }
        roles.insert(role)
      }
      return roles
    }
  }
}

extension SearchVocabulary.Part {
  fileprivate mutating func add(_ use: SearchVocabulary.Uses, _ roles: Set<Int>) {
    self.roles.formUnion(roles)
    skills.formUnion(use.skills)
    sectors.formUnion(use.sectors)
    pages.formUnion(use.pages)
  }
}
