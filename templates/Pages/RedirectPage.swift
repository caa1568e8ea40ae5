import HTML
import Localization

/// A page that leads from an old address to the new one, on hosts that know no other redirects.
public struct RedirectPage: Sendable {
  /// The site's language.
  public var language: String
  /// The words of the interface.
  public var words: Words
  /// The new page, by its title.
  public var target: Link
  /// The new address in full.
  public var canonical: Address?
  /// The site's icon, so that no browser asks for `/favicon.ico`.
  public var icon: Address

  /// Each parameter is the property of its name.
  public init(language: String, words: Words, target: Link, canonical: Address?, icon: Address) {
    self.language = language
    self.words = words
    self.target = target
    self.canonical = canonical
    self.icon = icon
  }

  /// The whole page.
  public var html: HTML {
    """
    <!doctype html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(words.movedTitle)</title>
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=\(target.address.map { "\(href: $0)" as HTML })">
    \(canonical.map { "<link rel=\"canonical\" href=\"\(href: $0)\">\n" as HTML })\
    <link rel="icon" href="\(href: icon)" type="image/svg+xml">
    </head>
    <body>
    <main>
    <h1>\(words.movedTitle)</h1>
    <p>\(words.movedText) \(target.html).</p>
    </main>
    </body>
    </html>

    """
  }
}
