import Diagnostics
import Salary

extension DiagnosticID {
  /// A translation was reviewed before its original was.
  public static let translationOld = DiagnosticID("translation-old")
  /// A term is given for words that the guide does not hold.
  public static let termUnused = DiagnosticID("term-unused")
  /// A page in another language shows words of the main language, because there is no term for them.
  public static let termMissing = DiagnosticID("term-missing")
}

/// What is wrong with translations, beside what is wrong with each as a page.
func checkTranslations(_ released: Released, settings: Settings) -> [Diagnostic] {
  guard !settings.languages.isEmpty else { return [] }
  let labels = Labels(released, settings: settings)
  return outdated(released, main: settings.language)
    + settings.languages.flatMap { language in
      labels.unused(in: language) + labels.missing(in: language, released)
    }
}

/// Translations whose original was reviewed after them: it may say something else by now.
private func outdated(_ released: Released, main: String) -> [Diagnostic] {
  let roles = released.roles.map {
    Version(key: $0.key, language: $0.language, reviewed: $0.reviewed, file: $0.file)
  }
  let texts = [released.pages] + Topic.Kind.allCases.map { released.topics[$0] ?? [] }
  let pages = texts.map { pages in
    pages.map { Version(key: $0.key, language: $0.language, reviewed: $0.reviewed, file: $0.file) }
  }
  return ([roles] + pages).flatMap { outdated($0, main: main) }
}

/// A text in one of its languages.
private struct Version {
  let key: String
  let language: String
  let reviewed: CalendarDate?
  let file: SourceFile
}

private func outdated(_ versions: [Version], main: String) -> [Diagnostic] {
  let originals = Dictionary(
    versions.filter { $0.language == main }.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  return versions.compactMap { version in
    guard version.language != main, let original = originals[version.key], let newer = original.reviewed,
      let older = version.reviewed, older < newer
    else { return nil }
    return Diagnostic(
      .note, .translationOld,
      "the original was reviewed on \(newer.iso8601), after this version (\(older.iso8601))",
      at: Place(path: version.file.path),
      notes: [.init("the original", at: Place(path: original.file.path))],
      fix: "compare the two, then write today's date as `reviewed:` here")
  }
}

/// The short words of the content that translations take over.
private struct Labels {
  /// Where each is first written.
  private var places: [String: SourceSpan?] = [:]
  /// Those that stand in for a page's own text, so that a missing term shows.
  private var shown: Set<String> = []
  private let navigation: [String]
  private let suggestions: Suggestions

  init(_ released: Released, settings: Settings) {
    var places: [String: SourceSpan?] = [:]
    var shown: Set<String> = []
    func add(_ text: String?, _ span: SourceSpan?, isShown: Bool = true) {
      guard let text else { return }
      if places[text] == nil { places[text] = .some(span) }
      if isShown { shown.insert(text) }
    }
    for role in released.roles where role.language == settings.language {
      add(role.title, nil, isShown: false)
      add(role.sector?.value, role.sector?.span)
      // Many skills are called the same in every language.
      for skill in role.skills { add(skill.value, skill.span, isShown: false) }
      for reference in role.worksWith + role.leadsTo + role.related {
        if case .title(let title) = reference.target { add(title, reference.span) }
      }
      for figure in role.figures {
        add(figure.context.place, figure.span)
        add(figure.group, figure.span)
        for text in [figure.note, figure.context.note, figure.context.covers, figure.context.source?.title] {
          add(text, figure.span, isShown: false)
        }
      }
    }
    for page in released.pages { add(page.title, nil, isShown: false) }
    navigation = (settings.navigation ?? []).map(\.title)
    for item in settings.navigation ?? [] { add(item.title, item.span) }
    add(settings.publisher?.name, nil, isShown: false)
    add(settings.title, nil, isShown: false)
    self.places = places
    self.shown = shown
    let words = places.keys.sorted()
    suggestions = Suggestions { words }
  }

  /// Terms that nothing uses: most likely the words were changed or misspelt.
  func unused(in language: SiteLanguage) -> [Diagnostic] {
    language.termSpans.compactMap { text, span in
      guard places[text] == nil else { return nil }
      return Diagnostic(
        .warning, .termUnused, "the guide does not hold `\(text)`, so this term is not used", at: span.place,
        fix: suggestions.nearest(to: text).map { "did you mean `\($0)`?" }
          ?? "delete it, or write it as the guide does, capitals included")
    }
  }

  /// Words that pages of a language take over and that have no term.
  func missing(in language: SiteLanguage, _ released: Released) -> [Diagnostic] {
    var taken = Set(released.roles.filter { $0.language == language.code }.flatMap(\.labels))
    if language.navigation == nil { taken.formUnion(navigation) }
    return taken.filter { shown.contains($0) && language.terms[$0] == nil }.map { text in
      Diagnostic(
        .note, .termMissing, "the pages in \(language.englishName) show `\(text)` as it is",
        at: places[text]??.place,
        fix:
          "add `\(text):` with the word in \(language.englishName) under `terms:` of `\(language.code)` in site.yml"
      )
    }
  }
}

extension RoleGuide {
  /// The short words that it shows beside its text.
  fileprivate var labels: [String] {
    [sector?.value].compactMap(\.self) + figures.flatMap { [$0.context.place, $0.group].compactMap(\.self) }
      + (worksWith + leadsTo + related).compactMap {
        if case .title(let title) = $0.target { title } else { nil }
      }
  }
}
