import HTML

/// The picture of a page that social media show beside a link to it, as SVG. It looks like the head of a page: the band
/// with the mark, and below it the pay.
public struct SocialCard: Sendable {
  /// How wide it is in pixels, as https://ogp.me readers like it best.
  public static let width = 1200
  /// How high.
  public static let height = 630

  var language: String
  var siteTitle: String?
  var title: String
  var text: String?
  var pay: Pay?
  var look: Look

  /// What a page's job pays.
  public struct Pay: Sendable {
    var amount: String
    var detail: String

    /// - Parameters:
    ///   - amount: the amounts with their period.
    ///   - detail: where, whose and when that is.
    public init(amount: String, detail: String) {
      self.amount = amount
      self.detail = detail
    }
  }

  /// Colours as `#rrggbb`, and families of fonts.
  public struct Look: Sendable {
    var band: String
    var onBand: String
    var onBandSoft: String
    var mark: String
    var paper: String
    var ink: String
    var muted: String
    var serif: String
    var sans: String

    /// - Parameters:
    ///   - band: what the title stands on.
    ///   - onBand: the title.
    ///   - onBandSoft: other text on the band.
    ///   - mark: the bars on the band.
    ///   - paper: what the pay stands on.
    ///   - ink: the amounts.
    ///   - muted: the text below them.
    ///   - serif: the fonts of the site's own, which go before the design's; `nil` for none.
    ///   - sans: likewise.
    public init(
      band: String, onBand: String, onBandSoft: String, mark: String, paper: String, ink: String,
      muted: String,
      serif: String?, sans: String?
    ) {
      self.band = band
      self.onBand = onBand
      self.onBandSoft = onBandSoft
      self.mark = mark
      self.paper = paper
      self.ink = ink
      self.muted = muted
      self.serif =
        (serif.map { "\($0), " } ?? "")
        + "Iowan Old Style, P052, Palatino Linotype, Palatino, Noto Serif, Georgia, DejaVu Serif, serif"
      self.sans =
        (sans.map { "\($0), " } ?? "")
        + "Seravek, Segoe UI, Roboto, Noto Sans, Helvetica Neue, Nimbus Sans, Arial, DejaVu Sans, sans-serif"
    }
  }

  /// - Parameters:
  ///   - language: the tag of the language that its words are in.
  ///   - siteTitle: the site's name; `nil` when that is the title.
  ///   - title: what the page is about.
  ///   - text: what stands below the title of a card without pay.
  ///   - pay: what the job pays; `nil` when that is not published.
  ///   - look: colours and fonts.
  public init(language: String, siteTitle: String?, title: String, text: String?, pay: Pay?, look: Look) {
    self.language = language
    self.siteTitle = siteTitle
    self.title = title
    self.text = text
    self.pay = pay
    self.look = look
  }

  /// What it shows, for those who do not see it.
  public var alternative: String {
    ([title] + [pay?.amount, pay?.detail, pay == nil ? text : nil, siteTitle].compactMap(\.self))
      .filter { !$0.isEmpty }.joined(separator: " – ")
  }

  /// The drawing.
  public var svg: HTML {
    """
    <svg xmlns="http://www.w3.org/2000/svg" xml:lang="\(language)" width="1200" height="630" viewBox="0 0 1200 630">
    <rect width="1200" height="630" fill="\(look.band)"/>
    \(mark)\
    \(siteTitle.map(siteRow))\
    \(pay.map(panel))\
    \(head)\
    </svg>

    """
  }
}
