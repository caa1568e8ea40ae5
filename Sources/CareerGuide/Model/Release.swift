import Diagnostics

/// Whether and until when a page is kept out of the site, and which old addresses lead to it.
public struct Release: Sendable {
  /// Whether it is unfinished.
  public let isDraft: Bool
  /// The first day on which it is part of the site; `nil` for any day.
  public let publish: CalendarDate?
  /// Old addresses that lead to the page.
  public let aliases: [Alias]
  /// The file that says so, where that is the original of a translation.
  var original: String?

  /// An old address.
  public struct Alias: Sendable {
    /// The address as it was written: `/jobs/ml/`.
    public let address: String
    let span: SourceSpan
  }

  /// Why the page is kept out; `nil` when it is not.
  func reason(_ options: LoadOptions) -> KeptOut? {
    if options.includesDrafts { return nil }
    if isDraft { return .draft }
    if let publish, let today = options.today, today < publish { return .until(publish) }
    return nil
  }
}

/// Why a page is no part of the site.
enum KeptOut {
  case draft
  case until(CalendarDate)
}
