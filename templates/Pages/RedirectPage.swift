import HTML

/// A page that leads from an old address to the new one, on hosts that know no other redirects.
public struct RedirectPage: Sendable {
  let language: String
  let words: Words
  let target: Address
  let canonical: Address?

  /// - Parameters:
  ///   - language: the site's language.
  ///   - target: the new address.
  ///   - canonical: the new address in full.
  public init(language: String, words: Words, target: Address, canonical: Address?) {
    self.language = language
    self.words = words
    self.target = target
    self.canonical = canonical
  }

  /// The whole page.
  public var html: HTML {
    """
    <!doctype html>
    <html lang="\(language)">
    <head>
    <meta charset="utf-8">
    <title>\(words.movedTitle)</title>
    <meta name="robots" content="noindex">
    <meta http-equiv="refresh" content="0; url=\(href: target)">
    \(canonical.map { "<link rel=\"canonical\" href=\"\(href: $0)\">\n" as HTML })\
    </head>
    <body>
    <p>\(words.movedText) <a href="\(href: target)">\(target.text)</a>.</p>
    </body>
    </html>

    """
  }
}
