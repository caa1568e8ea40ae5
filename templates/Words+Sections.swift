import HTML
import Localization

extension Words {
  /// The entry in a role's contents for pay, where the editor gave it no section.
  public var paySection: Link { Link(title: payHeading, address: Address(literal: "#page_pay")) }
  /// The entry in a role's contents for other roles.
  public var nearbySection: Link { Link(title: otherRoles, address: Address(literal: "#page_nearby")) }
}
