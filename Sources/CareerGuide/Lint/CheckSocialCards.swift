import Diagnostics

/// Whether pictures for social media are asked for that no page could name: they are found by whole addresses alone
/// (https://ogp.me).
func checkSocialCards(_ settings: Settings) -> [Diagnostic] {
  guard let place = settings.socialCards, settings.url == nil else { return [] }
  return [
    Diagnostic(
      .note, .socialCardsAddress,
      "without `url` there are no pictures for social media, which need whole addresses",
      at: place, fix: "add a line such as `url: https://careers.example.org/`")
  ]
}
