import ParallelMap

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

  /// How many roles a word leads to that is a skill's or a sector's; those have pages with all their roles.
  static let enoughRoles = 60

  init(_ guide: SearchGuide) {
    let read = guide.roles.concurrentMap { role in
      (titles: searchWords(role.title), also: role.also.flatMap(searchWords))
    }
    var uses: [String: Uses] = [:]
    func add(_ words: [String], _ use: WritableKeyPath<Uses, [Int]>, _ place: Int) {
      for word in Set(words) { uses[word, default: Uses()][keyPath: use].append(place) }
    }
    let titles = read.map(\.titles)
    let skills = guide.skills.map { searchWords($0.name) }
    let sectors = guide.sectors.map { searchWords($0.name) }
    for (place, role) in guide.roles.enumerated() {
      add(titles[place], \.titles, place)
      add(read[place].also, \.also, place)
      add(role.skills.flatMap { skills[$0] }, \.needing, place)
      if let sector = role.sector { add(sectors[sector], \.within, place) }
    }
    for (place, words) in skills.enumerated() { add(words, \.skills, place) }
    for (place, words) in sectors.enumerated() { add(words, \.sectors, place) }
    for (place, page) in guide.pages.enumerated() { add(searchWords(page.title), \.pages, place) }

    words = uses.keys.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    let lengths = titles.map(\.count)
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
      for role in (byLength + also).prefix(SearchVocabulary.mostRoles) { roles.insert(role) }
      for role in needing + within {
        if roles.count >= SearchVocabulary.enoughRoles { break }
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
