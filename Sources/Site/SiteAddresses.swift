import CareerGuide
import HTML
import Templates

/// Where the pages of roles and skills are, as seen from all pages that are equally far from the root of the site: made
/// once for them, since roles are linked many times.
final class SiteAddresses: Sendable {
  /// Other addresses, as seen from there.
  let links: PageLinks
  /// The roles' pages, by their places among the roles.
  let roles: [Address]
  /// The skills' pages, by their numbers.
  let skills: [Address]

  init(_ edition: Edition, _ links: PageLinks) {
    self.links = links
    roles = edition.roles.map { links.address(edition.path(of: $0)) }
    skills = edition.skills.map { links.address(edition.path(of: $0, .skill)) }
  }
}

extension SiteContext {
  /// Addresses as seen from a page.
  func addresses(from page: PagePath) -> SiteAddresses { addresses(seenFrom: PageLinks(from: page)) }

  /// Addresses as seen from all pages that have the same way to the site's root.
  func addresses(seenFrom links: PageLinks) -> SiteAddresses {
    if let known = knownAddresses.withLock({ $0[links.root] }) { return known }
    let made = SiteAddresses(edition, links)
    knownAddresses.withLock { $0[links.root] = made }
    return made
  }

  /// A link to another role; its title alone where the guide has no page for it.
  func link(to target: RoleReference.Target, _ addresses: SiteAddresses) -> Link {
    if case .role(let key) = target, let place = edition.place(ofRole: key) {
      return Link(title: edition.roles[place].title, address: addresses.roles[place])
    }
    let found = neighbour(target)
    return Link(
      title: found.title, address: found.path.map { addresses.links.address($0) },
      language: found.language?.code, languageName: found.language?.name)
  }

  /// Links to the pages of the skills that a role names.
  func skillLinks(of role: RoleGuide, _ addresses: SiteAddresses) -> [Link] {
    let skills = edition.skills(of: role)
    guard skills.count == role.skills.count else {
      return role.skills.map { topicLink($0.value, .skill, self, addresses.links) }
    }
    return skills.map { Link(title: $0.name, address: addresses.skills[$0.number]) }
  }
}
