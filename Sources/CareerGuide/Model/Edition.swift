/// The guide in one language. It is an object, since everything that is rendered asks it, and it is large to copy.
public final class Edition: Sendable {
  /// The language.
  public let language: SiteLanguage
  /// What the addresses of its pages begin with: `de/`; empty for the main language.
  public let prefix: String
  /// The roles, by title.
  public let roles: [RoleGuide]
  /// The plain pages, by title.
  public let pages: [Page]
  /// What roles need, by name.
  public let skills: [Topic]
  /// The fields of work, by name.
  public let sectors: [Topic]
  /// The links in the header, with where they lead; `nil` for the usual ones.
  public let navigation: [(title: String, destination: Destination)]?
  /// Titles of roles that are kept out of the site, by key.
  let hiddenTitles: [String: String]
  /// Whether any of its roles has a figure of pay.
  public let hasFigures: Bool

  let graph: RoleGraph
  /// The roles by their numbers, and of each its place among those by title.
  let numbered: [RoleGuide]
  private let places: [Int32]
  private let pageIndex: [String: Int]
  private let topicsByKey: [Topic.Kind: [String: Int]]
  private let topicsByName: [Topic.Kind: [String: Int]]
  /// Of each role, by its number, the skills that it names, each once: its place among the role's skills, and among all.
  private let skillNumbers: [[(named: Int32, number: Int32)]]

  /// The paths of all files that its pages are made from.
  public var files: [String] {
    roles.map(\.file.path) + pages.map(\.file.path) + (skills + sectors).compactMap(\.page?.file.path)
  }

  init(
    language: SiteLanguage, roles: [RoleGuide], pages: [Page], skills: [Topic], sectors: [Topic],
    hiddenTitles: [String: String]
  ) {
    self.language = language
    prefix = language.prefix
    self.roles = roles
    self.pages = pages
    self.skills = skills
    self.sectors = sectors
    navigation = nil
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
    let skillsByName = topicsByName[.skill] ?? [:]
    skillNumbers = numbered.map { role in
      var found: [(named: Int32, number: Int32)] = []
      for (index, skill) in role.skills.enumerated() {
        guard let number = skillsByName[skill.value], !found.contains(where: { $0.number == number }) else {
          continue
        }
        found.append((Int32(index), Int32(number)))
      }
      return found
    }
  }

  /// An earlier state with other roles under the same keys, or with other links in the header.
  private init(
    _ before: Edition, numbered: [RoleGuide], places: [Int32], skills: [Topic], sectors: [Topic],
    navigation: [(title: String, destination: Destination)]?
  ) {
    language = before.language
    prefix = before.prefix
    var roles = numbered
    for (number, place) in places.enumerated() { roles[Int(place)] = numbered[number] }
    self.roles = roles
    pages = before.pages
    self.skills = skills
    self.sectors = sectors
    self.navigation = navigation
    hiddenTitles = before.hiddenTitles
    hasFigures = before.hasFigures
    graph = before.graph
    self.numbered = numbered
    self.places = places
    pageIndex = before.pageIndex
    topicsByKey = before.topicsByKey
    topicsByName = before.topicsByName
    skillNumbers = before.skillNumbers
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
    return graph.around(role, number, roles: numbered, places: places)
  }

  /// Whom someone in a role works with, as in ``around(_:)``.
  public func colleagues(of role: RoleGuide) -> [RoleReference.Target] {
    graph.numbers[role.key].map { graph.colleagues(of: role, $0, roles: numbered, places: places) } ?? []
  }

  /// What someone in a role can become, as in ``around(_:)``.
  public func nextSteps(of role: RoleGuide) -> [RoleReference.Target] { graph.nextSteps(of: role) }

  /// The skills that a role names, each once: in the role's own words, and with its number among all skills.
  public func skills(of role: RoleGuide) -> [(name: String, number: Int)] {
    guard let number = graph.numbers[role.key] else { return [] }
    return skillNumbers[number].map { (role.skills[Int($0.named)].value, Int($0.number)) }
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
  /// The same edition with other links in the header.
  func with(navigation: [(title: String, destination: Destination)]?) -> Edition {
    Edition(
      self, numbered: numbered, places: places, skills: skills, sectors: sectors, navigation: navigation)
  }

  /// The edition with a role in the place of its earlier state, which named the same roles, skills and field of work.
  func replacing(with new: RoleGuide) -> Edition {
    guard let number = graph.numbers[new.key] else { return self }
    let old = numbered[number]
    var numbered = numbered
    numbered[number] = new
    guard old.title != new.title else {
      return Edition(
        self, numbered: numbered, places: places, skills: skills, sectors: sectors, navigation: navigation)
    }
    let places = places(movingRole: number, to: new)
    func inOrder(_ keys: [String]) -> [String] {
      keys.map { (key: $0, place: graph.numbers[$0].map { places[$0] } ?? 0) }.sorted { $0.place < $1.place }
        .map(\.key)
    }
    var (skills, sectors) = (skills, sectors)
    for name in new.skills {
      topicsByName[.skill]?[name.value].map { skills[$0].roles = inOrder(skills[$0].roles) }
    }
    if let sector = new.sector, let index = topicsByName[.sector]?[sector.value] {
      sectors[index].roles = inOrder(sectors[index].roles)
    }
    return Edition(
      self, numbered: numbered, places: places, skills: skills, sectors: sectors, navigation: navigation)
  }

  /// The places of all roles when one of them has a new title.
  private func places(movingRole number: Int, to new: RoleGuide) -> [Int32] {
    var places = places
    let place = Int(places[number])
    var others = roles
    others.remove(at: place)
    let next = others.partitioningIndex {
      ($0.titleInSmallLetters, $0.slug) > (new.titleInSmallLetters, new.slug)
    }
    for index in places.indices {
      if places[index] > place { places[index] -= 1 }
      if places[index] >= next { places[index] += 1 }
    }
    places[number] = Int32(next)
    return places
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
