import Diagnostics

/// Reads `language:` and `languages:` of the settings.
struct LanguageFields {
  let log: Log

  /// The main language.
  func main(_ fields: Fields) -> String? {
    guard let text = fields.text("language") else { return nil }
    guard isLanguageTag(text.value) else {
      log.error(
        .valueType, "`language` is the code of a language, and this is `\(text.value)`", at: text.span.place,
        fix: "write a short code such as en-GB, en-US or de")
      return nil
    }
    return text.value
  }

  /// The other languages: a list of codes, or a group of keys for each.
  func others(_ fields: Fields, of settings: Settings) -> [SiteLanguage] {
    guard let node = fields.node("languages") else { return [] }
    var languages: [SiteLanguage] = []
    func add(_ code: String, _ span: SourceSpan, _ node: YAMLNode?) {
      guard let language = language(code, span, settings) else { return }
      guard !([settings.mainLanguage] + languages).contains(where: { $0.isNamed(code) }) else {
        log.error(
          .keyDuplicate, "`\(code)` is a language of this site already", at: span.place,
          fix: "delete this one")
        return
      }
      languages.append(details(node, of: language, at: span.place))
    }
    if case .mapping = node.value {
      let group = Fields(node, subject: "the languages", example: languageExample, log: log)
      for entry in group?.all ?? [] { add(entry.key, entry.keySpan, entry.value.isEmpty ? nil : entry.value) }
    } else {
      for text in fields.texts("languages") { add(text.value, text.span, nil) }
    }
    return languages
  }

  private func language(_ code: String, _ span: SourceSpan, _ settings: Settings) -> SiteLanguage? {
    guard isLanguageTag(code) else {
      log.error(
        .valueType, "`\(code)` is not the code of a language", at: span.place,
        fix: "write a short code such as de, fr or pt-BR")
      return nil
    }
    var language = SiteLanguage(code: code, title: settings.title, isMain: false)
    language.description = settings.description
    return language
  }

  private func details(_ node: YAMLNode?, of language: SiteLanguage, at place: Place) -> SiteLanguage {
    guard let fields = node.flatMap({ Fields($0, subject: "a language", example: languageExample, log: log) })
    else {
      reportMissing([], language: language.code, at: place)
      return language
    }
    var language = language
    language.words = words(fields, of: language.code, at: place)
    if let name = fields.text("name") { language.name = name.value }
    if let locale = fields.text("locale") {
      if isLanguageTag(locale.value) {
        language.locale = locale.value
      } else {
        log.error(
          .valueType, "`locale` is the code of a language and a country, and this is `\(locale.value)`",
          at: locale.span.place, fix: "write it as \(language.code)-CH")
      }
    }
    if let title = fields.text("title") { language.title = title.value }
    if let description = fields.text("description") { language.description = description.value }
    for (text, term) in terms(fields) {
      language.terms[text.value] = term
      language.termSpans.append((text.value, text.span))
    }
    language.navigation = SettingsFields(log: log).navigation(fields)
    fields.finish()
    return language
  }

  /// Words of the content and what they are in the language, in order.
  private func terms(_ fields: Fields) -> [(text: LocatedText, term: String)] {
    let group = fields.fields("terms", subject: "the terms", example: "Europe: Europa")
    return (group?.all ?? []).compactMap { entry in
      group?.text(of: entry.value, named: entry.key).map {
        (Located(value: entry.key, span: entry.keySpan), $0.value)
      }
    }
  }
}

private let languageExample = "its parts on lines of their own, such as\n  de:\n    title: …"
