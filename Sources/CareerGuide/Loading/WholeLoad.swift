import Diagnostics

/// A guide with everything that a change of a few texts needs to be put into it.
struct WholeLoad: Sendable {
  var content: Content
  var guide: Guide
  /// What was found before the texts were linked, beside what each says of itself.
  let found: [Diagnostic]
  /// What was found when they were linked, beside what is wrong with single links.
  let linking: [Diagnostic]
  let isUnreadable: Bool
  /// The places of roles among those of the content, by their files.
  private let places: [String: Int]
  /// Whether a role names another one by its title.
  private let namesTitles: Bool

  init(
    content: Content, guide: Guide, found: [Diagnostic], linking: [Diagnostic], isUnreadable: Bool
  ) {
    self.content = content
    self.guide = guide
    self.found = found
    self.linking = linking
    self.isUnreadable = isUnreadable
    places = Dictionary(content.roles.enumerated().map { ($1.file.path, $0) }) { first, _ in first }
    namesTitles = content.roles.contains { role in
      [role.worksWith, role.leadsTo, role.related].contains { references in
        references.contains { if case .title = $0.target { true } else { false } }
      }
    }
  }

  /// The role that was read of a file.
  func role(_ path: String) -> RoleGuide? { places[path].map { content.roles[$0] } }

  /// The page that was read of a file.
  func page(_ path: String) -> Page? {
    (content.pages + content.topics.values.flatMap(\.self)).first { $0.file.path == path }
  }

  /// Whether a role can take the place of its earlier state with nothing else to be made anew: it names the same, and
  /// nothing was found in linking that could be told otherwise now.
  func allows(_ old: RoleGuide, _ new: RoleGuide, hasSheets: Bool) -> Bool {
    let isCalledTheSame = old.title == new.title
    return old.isNamedAndNames(theSameAs: new) && (isCalledTheSame || (!namesTitles && !hasSheets))
      && linking.allSatisfy { $0.severity == .note && $0.place?.path != new.file.path }
  }

  /// Puts roles in the places of their earlier states.
  mutating func replace(with new: [RoleGuide]) {
    for role in new {
      if let place = places[role.file.path] { content.roles[place] = role }
      guide.editions[0] = guide.editions[0].replacing(with: role)
    }
  }
}

extension RoleGuide {
  /// Whether everything that other pages of the site are made by is the same, but for the title and what it pays.
  fileprivate func isNamedAndNames(theSameAs other: RoleGuide) -> Bool {
    func targets(_ role: RoleGuide) -> [[RoleReference.Target]] {
      [role.worksWith, role.leadsTo, role.related].map { $0.map(\.target) }
    }
    return key == other.key && slug == other.slug && language == other.language
      && skills.map(\.value) == other.skills.map(\.value) && sector?.value == other.sector?.value
      && targets(self) == targets(other) && figures.isEmpty == other.figures.isEmpty
      // A feed is there where any guide says when it was reviewed.
      && (reviewed == nil) == (other.reviewed == nil)
      && release.isDraft == other.release.isDraft && release.publish == other.release.publish
      && release.aliases.map(\.address) == other.release.aliases.map(\.address)
  }
}
