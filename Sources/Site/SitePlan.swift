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

  /// A file that is made when it is asked for. It reads nothing and cannot fail: the guide has been checked. A large site has
  /// a million, so that all that can be found out of a page is not kept.
  public struct File: Sendable {
    /// Where it stands in the site: `roles/data-scientist/index.html`.
    public let path: String
    private let content: Content

    private enum Content {
      case page(EditionFile, SiteContext)
      indirect case single(SingleFile)
    }

    init(_ path: String, _ page: EditionFile, in site: SiteContext) {
      self.path = path
      content = .page(page, site)
    }

    init(_ single: SingleFile) {
      path = single.path
      content = .single(single)
    }

    /// What it is made from, for messages.
    public var origin: String {
      switch content {
      case .page(let page, let site): page.origin(in: site)
      case .single(let file): file.origin
      }
    }

    /// What makes it, as developers know it: `RolePage`.
    public var template: String {
      switch content {
      case .page(let page, _): page.template
      case .single(let file): file.template
      }
    }

    /// What of the guide can be in it.
    public var basis: Basis {
      switch content {
      case .page(let page, _): page.basis
      case .single(let file): file.basis
      }
    }

    /// Makes its contents, always the same.
    public func make() -> [UInt8] {
      switch content {
      case .page(let page, let site): site.render(page)?.bytes ?? []
      case .single(let file): file.make()?.bytes ?? []
      }
    }
  }

  /// What of a guide can be in a file, so that a file need not be made again where that is the same.
  public enum Basis: Sendable {
    /// Everything there is.
    case everything
    /// Everything but the text of roles' guides: of that, only what ``RoleGuide/outward`` has.
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
