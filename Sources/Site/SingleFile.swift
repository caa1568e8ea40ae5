/// A file that is there once, whatever languages a site has.
struct SingleFile: Sendable {
  let path: String
  /// What it is made from, for messages.
  let origin: String
  /// What makes it, as developers know it.
  let template: String
  /// What of the guide can be in it.
  let basis: SitePlan.Basis
  private let content: @Sendable () -> SiteFile?

  /// - Parameter template: what makes it, where its path does not say so.
  init(
    path: String, origin: String, template: String? = nil, basis: SitePlan.Basis = .everything,
    _ content: @escaping @Sendable () -> SiteFile?
  ) {
    self.path = path
    self.origin = origin
    self.template = template ?? path
    self.basis = basis
    self.content = content
  }

  /// Makes it, always the same.
  func make() -> SiteFile? {
    var made = content()
    made?.origin = origin
    return made
  }
}
