import CareerGuide
import Templates

/// A whole site in memory.
public struct RenderedSite: Sendable {
  /// Every file of the site.
  public let files: [SiteFile]
  /// The pictures for social media that its pages name, each once.
  public let cards: [SiteCard]
  /// How many pages a reader can visit.
  public let pageCount: Int
  /// How many salary figures they show; those that a translation takes over count once.
  public let figureCount: Int
}

/// Makes every file of a site. It reads nothing and cannot fail: the guide has been checked.
public func renderSite(_ guide: Guide, theme: any Theme = BuiltInTheme()) async -> RenderedSite {
  await Site(guide, theme: theme).render()
}
