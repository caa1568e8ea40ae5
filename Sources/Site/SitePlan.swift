import ParallelMap

/// A site whose files are made one by one, so that a large one need not be in memory as a whole.
public struct SitePlan: Sendable {
  /// Every file of the site.
  public let files: [File]
  /// The pictures for social media that its pages name, each once.
  public let cards: [SiteCard]
  /// How many pages a reader can visit.
  public let pageCount: Int
  /// How many salary figures they show; those that a translation takes over count once.
  public let figureCount: Int

  /// A file that is made when it is asked for. It reads nothing and cannot fail: the guide has been checked.
  public struct File: Sendable {
    /// Where it stands in the site: `roles/data-scientist/index.html`.
    public let path: String
    /// What it is made from, for messages.
    public let origin: String
    /// What makes it, as developers know it: `RolePage`.
    public let template: String
    private let content: @Sendable () -> [UInt8]

    init(
      _ path: String, _ origin: String, template: String, _ content: @escaping @Sendable () -> [UInt8]
    ) {
      self.path = path
      self.origin = origin
      self.template = template
      self.content = content
    }

    /// Makes its contents, always the same.
    public func make() -> [UInt8] { content() }
  }

  /// Makes every file.
  package func made() async -> [SiteFile] {
    await files.parallelMap { SiteFile(path: $0.path, bytes: $0.make(), origin: $0.origin) }
  }
}
