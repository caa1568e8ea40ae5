import CareerGuide
import ParallelMap
import Templates

/// A picture for social media that is still to be drawn.
public struct SiteCard: Sendable {
  /// Where it stands in the site. The name changes with the drawing, so that a picture of this name is this one.
  public let path: String
  /// The drawing, as SVG.
  public let svg: [UInt8]
  /// What it was made from, for messages.
  public let origin: String
  /// What it shows, in words.
  let alternative: String

  init(_ card: SocialCard, origin: String) {
    svg = card.svg.bytes
    path = "assets/card.\(fingerprint(of: svg)).png"
    self.origin = origin
    alternative = card.alternative
  }

  /// What a page says of it; `nil` where the site's own address is not known.
  func picture(on url: String?) -> Layout.Picture? {
    url.map { Layout.Picture(address: made($0 + path), alternative: alternative) }
  }
}

/// The pictures for social media in one language: one for each role, and one for all other pages.
struct SiteCards: Sendable {
  private let site: SiteCard
  private let roles: [OnDemand<SiteCard>]
  private let edition: Edition

  /// - Returns: `nil` where the settings do not ask for them, or where no page could name them.
  init?(_ site: SiteContext) {
    guard site.guide.settings.socialCards != nil, site.guide.settings.url != nil else { return nil }
    let look = cardLook(site.guide.settings)
    let language = site.edition.language
    self.site = SiteCard(
      SocialCard(
        language: language.code, siteTitle: nil, title: language.title, text: language.description, pay: nil,
        look: look), origin: "the site")
    edition = site.edition
    roles = site.edition.roles.map { role in
      OnDemand { SiteCard(roleCard(role, site, look), origin: role.file.path) }
    }
  }

  /// The picture of a page.
  func card(of id: PageID) -> SiteCard {
    guard case .role(let key) = id, let number = edition.place(ofRole: key) else { return site }
    return roles[number].value
  }

  /// All of them; the same drawing can be there several times.
  var all: [SiteCard] { [site] + roles.map(\.value) }
}

private func roleCard(_ role: RoleGuide, _ site: SiteContext, _ look: SocialCard.Look) -> SocialCard {
  // That pay stands in the text is for its readers.
  let pay = site.figures(of: role).outlines.isEmpty ? nil : site.pay(of: role)
  return SocialCard(
    language: site.language, siteTitle: site.edition.language.title, title: role.title,
    text: role.summary ?? role.openingText,
    pay: pay.map { SocialCard.Pay(amount: $0.amount, detail: $0.detail(words: site.words)) }, look: look)
}

private func cardLook(_ settings: Settings) -> SocialCard.Look {
  let colours = CardColours(theme: settings.theme)
  // What is a list of fonts in CSS is one here too; what is reckoned there is not, nor what is no sensible list.
  func fonts(_ name: String) -> String? {
    settings.theme.last { $0.name == name && !$0.value.contains("(") && $0.value.utf8.count < 200 }?.value
  }
  return SocialCard.Look(
    band: colours.band, onBand: colours.onBand, onBandSoft: colours.onBandSoft, mark: colours.mark,
    paper: colours.paper, ink: colours.ink, muted: colours.muted, serif: fonts("serif"), sans: fonts("sans"))
}
