import CareerGuide
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
    /// What of the guide can be in it.
    public let basis: Basis
    private let content: @Sendable () -> [UInt8]

    init(
      _ path: String, _ origin: String, template: String, basis: Basis = .everything,
      _ content: @escaping @Sendable () -> [UInt8]
    ) {
      self.path = path
      self.origin = origin
      self.template = template
      self.basis = basis
      self.content = content
    }

    /// Makes its contents, always the same.
    public func make() -> [UInt8] { content() }
  }

  /// What of a guide can be in a file, so that a file need not be made again where that is the same.
  public enum Basis: Sendable {
    /// Everything there is.
    case everything
    /// Everything but the text of roles' guides: of that, only what ``RoleGuide/outward(of:)`` has.
    case outside
    /// The same; of the files that the search reads, whose names change with what is in them.
    case search
    /// The same as ``outside``, and the whole guide of one role.
    case role(RoleGuide)
  }

  /// Makes every file.
  package func made() -> [SiteFile] {
    files.concurrentMap { SiteFile(path: $0.path, bytes: $0.make(), origin: $0.origin) }
  }
}
