/// The guide in one language.
public struct Edition: Sendable {
  /// The language.
  public let language: SiteLanguage
  /// The roles, by title.
  public private(set) var roles: [RoleGuide]
  /// The plain pages, by title.
  public let pages: [Page]
  /// What roles need, by name.
  public private(set) var skills: [Topic]
  /// The fields of work, by name.
  public private(set) var sectors: [Topic]
  /// The links in the header, with where they lead; `nil` for the usual ones.
  public internal(set) var navigation: [(title: String, destination: Destination)]?
  /// Titles of roles that are kept out of the site, by key.
  let hiddenTitles: [String: String]
  /// Whether any of its roles has a figure of pay.
  public let hasFigures: Bool

  let graph: RoleGraph
  /// The roles by their numbers, and of each its place among those by title.
  private var numbered: [RoleGuide]
  private var places: [Int32]
  private let pageIndex: [String: Int]
  private let topicsByKey: [Topic.Kind: [String: Int]]
  private let topicsByName: [Topic.Kind: [String: Int]]

  init(
    language: SiteLanguage, roles: [RoleGuide], pages: [Page], skills: [Topic], sectors: [Topic],
    navigation: [(title: String, destination: Destination)]?, hiddenTitles: [String: String]
  ) {
    self.language = language
    self.roles = roles
    self.pages = pages
    self.skills = skills
    self.sectors = sectors
    self.navigation = navigation
    self.hiddenTitles = hiddenTitles
    hasFigures = roles.contains { !$0.figures.isEmpty }
    let order = roles.indices.sorted { roles[$0].key < roles[$1].key }
    numbered = order.map { roles[$0] }
    places = order.map(Int32.init)
    graph = RoleGraph(of: numbered)
    pageIndex = Dictionary(pages.enumerated().map { ($1.key, $0) }) { first, _ in first }
    let topics: [Topic.Kind: [Topic]] = [.skill: skills, .sector: sectors]
    topicsByKey = topics.mapValues { topics in
      Dictionary(topics.enumerated().map { ($1.key, $0) }) { first, _ in first }
    }
    topicsByName = topics.mapValues { topics in
      Dictionary(topics.enumerated().flatMap { index, topic in topic.spellings.map { ($0, index) } }) {
        first, _ in first
      }
    }
  }

  /// The role with a key.
  public func role(_ key: String) -> RoleGuide? { graph.numbers[key].map { numbered[$0] } }

  /// The place of a role among the roles, by its key.
  public func place(ofRole key: String) -> Int? { graph.numbers[key].map { Int(places[$0]) } }

  /// The plain page with a key.
  public func page(_ key: String) -> Page? { pageIndex[key].map { pages[$0] } }

  /// The roles that a role names, and those that name it.
  public func around(_ role: RoleGuide) -> Surroundings {
    guard let number = graph.numbers[role.key] else {
      return Surroundings(worksWith: [], leadsTo: [], comesFrom: [], related: [])
    }
    return graph.around(role, number) { numbers in
      numbers.sorted { places[Int($0)] < places[Int($1)] }.map { numbered[Int($0)].key }
    }
  }

  /// The title of a role that is kept out of the site.
  public func hiddenTitle(ofRole key: String) -> String? { hiddenTitles[key] }

  /// All skills or all sectors.
  public func topics(_ kind: Topic.Kind) -> [Topic] { kind == .skill ? skills : sectors }

  /// The skill or sector with a key.
  public func topic(_ kind: Topic.Kind, key: String) -> Topic? {
    topicsByKey[kind]?[key].map { topics(kind)[$0] }
  }

  /// The skill or sector that a role names.
  public func topic(_ kind: Topic.Kind, named name: String) -> Topic? {
    topicsByName[kind]?[name].map { topics(kind)[$0] }
  }
}

extension Edition {
  /// Puts a role in the place of its earlier state, which named the same roles, skills and field of work.
  mutating func replace(with new: RoleGuide) {
    guard let number = graph.numbers[new.key] else { return }
    let old = numbered[number]
    let place = Int(places[number])
    numbered[number] = new
    guard old.title != new.title else {
      roles[place] = new
      return
    }
    roles.remove(at: place)
    let next = roles.partitioningIndex {
      ($0.titleInSmallLetters, $0.slug) > (new.titleInSmallLetters, new.slug)
    }
    roles.insert(new, at: next)
    for index in places.indices {
      if places[index] > place { places[index] -= 1 }
      if places[index] >= next { places[index] += 1 }
    }
    places[number] = Int32(next)
    for name in new.skills {
      topicsByName[.skill]?[name.value].map { skills[$0].roles = inOrder(skills[$0].roles) }
    }
    if let sector = new.sector, let index = topicsByName[.sector]?[sector.value] {
      sectors[index].roles = inOrder(sectors[index].roles)
    }
  }

  /// The keys of roles in the order of the roles.
  private func inOrder(_ keys: [String]) -> [String] {
    keys.map { (key: $0, place: place(ofRole: $0) ?? 0) }.sorted { $0.place < $1.place }.map(\.key)
  }
}

extension Array {
  /// The first index whose element belongs to the second part, in an array of which one part follows the other.
  fileprivate func partitioningIndex(where isInSecond: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isInSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
