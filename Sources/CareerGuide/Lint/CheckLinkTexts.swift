import Diagnostics
import Markdown
import Salary

/// Images without a text alternative, and links whose words say nothing by themselves: people who listen to a page
/// often hear its links without what stands around them.
func checkLinkTexts(_ document: Document) -> [Diagnostic] {
  document.links.compactMap { link in
    if link.isImage {
      guard link.text.allSatisfy(\.isWhitespace) else { return nil }
      return Diagnostic(
        .warning, .imageAlt, "this image has no words for people who do not see it", at: link.source.place,
        fix:
          "say between the square brackets what it shows: `![A technician at a microscope](\(link.target))`")
    }
    if let hash = hashOfWords(link.text), !vagueHashes.contains(hash) { return nil }
    if link.text.allSatisfy(\.isWhitespace) {
      // What the image lacks is told for the image.
      guard !link.holdsImage else { return nil }
      return Diagnostic(
        .warning, .linkText, "this link has no words", at: link.source.place,
        fix: "say between the square brackets where it leads")
    }
    guard link.text.utf8.count <= longestVagueText, vagueTexts.contains(wordsAlone(link.text)) else {
      return nil
    }
    return Diagnostic(
      .warning, .linkText, "`\(link.text)` does not say where the link leads", at: link.source.place,
      fix: "make the link of words that say it, such as the title of what is there")
  }
}

private let longestVagueText = 40

/// A number for the words of a text in ASCII, in small letters, which is the same for all that ``wordsAlone(_:)`` makes
/// the same; `nil` for a text beyond ASCII, and for one without words. Most links are known by it to be fine.
private func hashOfWords(_ text: String) -> UInt64? {
  let empty: UInt64 = 0xcbf2_9ce4_8422_2325
  var hash = empty
  var hasGap = false
  for byte in text.utf8 {
    guard byte < 0x80 else { return nil }
    guard Unicode.Scalar(byte).isWordPart else {
      hasGap = true
      continue
    }
    if hasGap, hash != empty { hash = (hash ^ 0x20) &* 0x0000_0100_0000_01b3 }
    hasGap = false
    // It sets the bit of small letters, which digits have as well.
    hash = (hash ^ UInt64(byte | 0x20)) &* 0x0000_0100_0000_01b3
  }
  return hash == empty ? nil : hash
}

private let vagueHashes = Set(vagueTexts.compactMap(hashOfWords))

/// Texts of links that say nothing alone, in English, German, French, Spanish, Italian and Dutch.
private let vagueTexts = Set(
  [
    "here|click here|click|more|read more|learn more|find out more|see more|see here|more info|more information",
    "link|this|this link|the link|this page|this site|this website|this article|page|website|details|go|continue",
    "continue reading|check it out|hier|hier klicken|klick hier|klicken sie hier|klicke hier|mehr|mehr lesen",
    "weiterlesen|weiter|mehr erfahren|mehr infos|mehr informationen|weitere informationen|dieser link|diese seite",
    "siehe hier|ici|cliquez ici|cliquer ici|clique ici|en savoir plus|lire la suite|lire plus|plus|voir plus",
    "plus d informations|lien|ce lien|cette page|suite|voir ici|aqui|haz clic aqui|haga clic aqui|clic aqui",
    "pulse aqui|leer mas|mas|mas informacion|ver mas|saber mas|enlace|este enlace|esta pagina|qui|clicca qui",
    "leggi di piu|di piu|scopri di piu|per saperne di piu|maggiori informazioni|altro|questo link|questa pagina",
    "leggi tutto|continua|klik hier|lees meer|meer|meer lezen|lees verder|verder|meer informatie|meer info",
    "deze link|deze pagina|deze site",
  ].flatMap { $0.split(separator: "|") }.map { " \($0) " })
