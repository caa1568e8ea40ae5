import HTML

/// A part of what the search knows: some of the roles, skills, fields of work and pages. A guide of usual size has one
/// part with all of them. Written in columns, titles beside titles, because that is smaller when it is compressed.
struct SearchPart {
  let guide: SearchGuide
  /// The places in the guide of what is in the part, in order.
  var roles: [Int]
  var skills: [Int]
  var sectors: [Int]
  var pages: [Int]

  /// All of a guide.
  init(all guide: SearchGuide) {
    self.guide = guide
    roles = Array(guide.roles.indices)
    skills = Array(guide.skills.indices)
    sectors = Array(guide.sectors.indices)
    pages = Array(guide.pages.indices)
  }

  /// Some roles with their skills and fields of work.
  /// - Parameter topics: the skills and fields of work that are themselves to be found.
  init(_ guide: SearchGuide, roles: Set<Int>, skills: Set<Int>, sectors: Set<Int>, pages: Set<Int>) {
    self.guide = guide
    self.roles = roles.sorted()
    self.skills = skills.union(roles.flatMap { guide.roles[$0].skills }).sorted()
    self.sectors = sectors.union(roles.compactMap { guide.roles[$0].sector }).sorted()
    self.pages = pages.sorted()
  }

  /// The part as the script reads it.
  /// - Parameters:
  ///   - hasSections: whether the headings of the roles are in it.
  ///   - summaries: the name of the file that holds the roles' summaries.
  func json(hasSections: Bool, summaries: String? = nil) -> JSON {
    let roles = roles.map { guide.roles[$0] }
    let places = Dictionary(uniqueKeysWithValues: sectors.enumerated().map { ($1, $0) })
    let headings = hasSections ? Headings(roles) : nil
    return .object([
      ("title", .array(roles.map { .string($0.title) })),
      ("path", .array(roles.map { $0.address.json })),
      ("also", .array(roles.map { .array($0.also.map(JSON.string)) })),
      ("sector", .array(roles.map { .integer($0.sector.flatMap { places[$0] } ?? -1) })),
      ("pay", .array(roles.map { .array($0.pay.map(JSON.string)) })),
      ("sections", headings.map { headings in .array(roles.map(headings.places)) }),
      ("headings", headings?.json),
      ("skills", .array(skillsWithRoles)),
      ("sectors", .array(sectors.map { topic(guide.sectors[$0]) })),
      ("pages", .array(pages.map { [.string(guide.pages[$0].title), .string(guide.pages[$0].slug)] })),
      ("summaries", summaries.map(JSON.string)),
    ])
  }

  /// The summaries of the part's roles, in their order.
  var summaries: JSON { .array(roles.map { .string(guide.roles[$0].summary ?? "") }) }

  /// Each skill with the roles that need it: the first by its place, each other by its distance from the one before.
  private var skillsWithRoles: [JSON] {
    var needing: [Int: [Int]] = [:]
    for (place, role) in roles.enumerated() {
      for skill in guide.roles[role].skills { needing[skill, default: []].append(place) }
    }
    return skills.map { skill in
      var last = 0
      let distances = (needing[skill] ?? []).map { place in
        defer { last = place }
        return JSON.integer(place - last)
      }
      guard case .array(let start) = topic(guide.skills[skill]) else { return [] }
      return .array(start + distances)
    }
  }

  private func topic(_ topic: SearchTopic) -> JSON {
    [.string(topic.name), topic.address.json]
  }
}

extension SearchAddress {
  /// 0 where the name says it.
  fileprivate var json: JSON { slug.map(JSON.string) ?? 0 }
}

/// The headings of some roles, each once.
private struct Headings {
  private var places: [SearchRole.Section: Int] = [:]
  private var list: [SearchRole.Section] = []

  init(_ roles: [SearchRole]) {
    for section in roles.flatMap(\.sections) where places[section] == nil {
      places[section] = list.count
      list.append(section)
    }
  }

  func places(_ role: SearchRole) -> JSON {
    .array(role.sections.compactMap { places[$0] }.map(JSON.integer))
  }

  var json: JSON { .array(list.map { [.string($0.title), $0.address.json] }) }
}
