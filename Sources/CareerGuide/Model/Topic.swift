/// A skill or a sector: something that roles name, and that has a page of its own whether or not anybody wrote one.
public struct Topic: Sendable {
  /// What it is.
  public enum Kind: String, Sendable, CaseIterable {
    case skill, sector

    /// The folder of their texts, and the first part of their addresses: `skills`.
    public var folder: String { rawValue + "s" }
  }

  /// What is the same in every language.
  public let key: String
  /// Its name: that of its text, else the commonest spelling among the roles.
  public let name: String
  /// The name in every spelling that roles use.
  public let spellings: [String]
  /// Its part of the address: `/skills/<slug>/`.
  public let slug: String
  /// What an editor wrote about it.
  public let page: Page?
  /// The roles that name it, by the keys of the guide's roles, in their order.
  public internal(set) var roles: [String]
}
