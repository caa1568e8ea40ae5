extension Edition {
  /// The feed of changed guides; none where the site has no address, since a feed holds absolute ones, or no guide
  /// says when it was reviewed.
  public func feedPath(on url: String?) -> String? {
    url != nil && roles.contains { $0.reviewed != nil } ? "\(prefix)feed.xml" : nil
  }

  /// What the site is and which guides it has, for programs that read (https://llmstxt.org).
  public var llmsPath: String { "\(prefix)llms.txt" }

  /// A guide as Markdown.
  public func markdownPath(of role: RoleGuide) -> String { path(of: role) + "index.md" }

  /// The files for programs that a text can link to.
  func machineAddresses(on url: String?) -> [String] {
    roles.map(markdownPath) + [llmsPath] + (feedPath(on: url).map { [$0] } ?? [])
  }
}
