import Foundation

/// The part of a BCP 47 tag that names the language itself, in lower case: `de` of `de-CH`.
public func primaryLanguage(of tag: String) -> String {
  tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
}

/// A language in its own words, as a link to it is labelled: `Deutsch`, `Français`. The script is named where the tag
/// names one; the country is not.
/// - Parameter tag: a BCP 47 tag.
/// - Returns: the tag itself where CLDR does not know the language.
public func nativeName(ofLanguage tag: String) -> String {
  let parts = tag.split { $0 == "-" || $0 == "_" }
  let language =
    ([primaryLanguage(of: tag)] + parts.dropFirst().prefix(1).filter { $0.count == 4 }.map(String.init))
    .joined(separator: "-")
  let locale = Locale(identifier: language)
  guard let name = locale.localizedString(forIdentifier: language), let first = name.first else { return tag }
  // CLDR writes most names as they stand within a sentence: `français`.
  return String(first).uppercased(with: locale) + name.dropFirst()
}
