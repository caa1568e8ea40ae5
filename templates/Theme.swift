import HTML

/// What a site looks like.
///
/// Everything here has the built-in design as its default, so that a theme holds only what it changes. What it is given
/// has been checked and worded already; what it returns is `HTML`, in which every text is escaped.
public protocol Theme: Sendable {
  /// A whole page: what stands around its content.
  func layout(_ layout: Layout) -> HTML

  /// The home page.
  func content(of page: HomePage) -> HTML
  /// A guide to a role.
  func content(of page: RolePage) -> HTML
  /// The list of all roles.
  func content(of page: RolesPage) -> HTML
  /// The page of a skill or a sector.
  func content(of page: TopicPage) -> HTML
  /// The list of all skills.
  func content(of page: SkillsPage) -> HTML
  /// The page of all figures.
  func content(of page: SalariesPage) -> HTML
  /// Two roles side by side.
  func content(of page: ComparisonPage) -> HTML
  /// The list of all comparisons.
  func content(of page: ComparePage) -> HTML
  /// The list from A to Z.
  func content(of page: AlphabetPage) -> HTML
  /// The search.
  func content(of page: SearchPage) -> HTML
  /// A page of text.
  func content(of page: PlainPage) -> HTML
  /// What a host shows for an address that does not exist.
  func content(of page: NotFoundPage) -> HTML

  /// A stylesheet, a script or the icon.
  func text(of asset: Asset) -> String
}

extension Theme {
  /// The built-in layout.
  public func layout(_ layout: Layout) -> HTML { layout.html }

  /// The built-in home page.
  public func content(of page: HomePage) -> HTML { page.content }
  /// The built-in guide to a role.
  public func content(of page: RolePage) -> HTML { page.content }
  /// The built-in list of all roles.
  public func content(of page: RolesPage) -> HTML { page.content }
  /// The built-in page of a skill or a sector.
  public func content(of page: TopicPage) -> HTML { page.content }
  /// The built-in list of all skills.
  public func content(of page: SkillsPage) -> HTML { page.content }
  /// The built-in page of all figures.
  public func content(of page: SalariesPage) -> HTML { page.content }
  /// The built-in comparison of two roles.
  public func content(of page: ComparisonPage) -> HTML { page.content }
  /// The built-in list of all comparisons.
  public func content(of page: ComparePage) -> HTML { page.content }
  /// The built-in list from A to Z.
  public func content(of page: AlphabetPage) -> HTML { page.content }
  /// The built-in search.
  public func content(of page: SearchPage) -> HTML { page.content }
  /// The built-in page of text.
  public func content(of page: PlainPage) -> HTML { page.content }
  /// The built-in page for addresses that do not exist.
  public func content(of page: NotFoundPage) -> HTML { page.content }

  /// The built-in file.
  public func text(of asset: Asset) -> String { asset.text }
}

/// The design of `templates/`.
public struct BuiltInTheme: Theme {
  /// The only one there is.
  public init() {}
}
