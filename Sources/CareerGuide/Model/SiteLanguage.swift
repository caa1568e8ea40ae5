import Diagnostics
import Foundation
import Localization
import Salary

/// A language that the site is written in.
public struct SiteLanguage: Sendable {
  /// The BCP 47 tag, as pages give it to browsers: `de`.
  public let code: String
  /// The tag that decides how amounts and dates are written, such as `de-AT`.
  public var locale: String
  /// What the language calls itself: `Deutsch`.
  public var name: String
  /// The site's name in this language.
  public var title: String
  /// What the site is, in a sentence.
  public var description: String?
  /// The words of the interface and of pay.
  public var words: LanguageWords
  /// What words of the content are in this language, by what they are in the main one: `Europe` is `Europa`.
  public var terms: [String: String] = [:]
  /// Where the terms stand in the settings, in order.
  var termSpans: [(text: String, span: SourceSpan)] = []
  /// The links in the header, in order; `nil` for those of the main language.
  public var navigation: [Settings.NavigationItem]?
  /// Whether it is the site's first language, whose pages stand at the root.
  public let isMain: Bool

  /// What the addresses of its pages begin with: `de/`; empty for the main language.
  public var prefix: String { isMain ? "" : code.lowercased() + "/" }

  init(code: String, title: String, isMain: Bool) {
    self.code = code
    self.title = title
    self.isMain = isMain
    locale = code
    name = nativeName(ofLanguage: code)
    words = .of(language: code) ?? .english
  }

  /// A word of the main language in this one, or as it is.
  public func term(_ text: String) -> String { terms[text] ?? text }

  /// Whether a name of a language, as a file's name holds it, means this one.
  func isNamed(_ suffix: String) -> Bool {
    let suffix = suffix.lowercased()
    return suffix == code.lowercased() || (isMain && suffix == primaryLanguage(of: code))
  }
}

/// Whether a text is the tag of a language: two or three letters, then perhaps parts of up to eight letters and digits.
func isLanguageTag(_ text: String) -> Bool {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard let first = parts.first, (2...3).contains(first.count),
    first.allSatisfy({ $0.isASCII && $0.isLetter })
  else { return false }
  return parts.dropFirst().allSatisfy {
    (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}

extension SiteLanguage {
  /// What the language is called in English, as messages are: `German`.
  var englishName: String {
    Locale(identifier: "en").localizedString(forLanguageCode: primaryLanguage(of: code)) ?? code
  }
}
