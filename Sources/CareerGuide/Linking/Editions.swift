/// Makes the editions of a guide: for each language what is written in it.
struct EditionMaker {
  private let released: Released
  private let languages: [SiteLanguage]

  init(_ released: Released, settings: Settings) {
    self.released = released
    languages = settings.allLanguages
  }

  /// The main edition, and those of other languages in which anything is written.
  var editions: [Edition] {
    let main = edition(languages[0], main: nil)
    return [main]
      + languages.dropFirst().map { edition($0, main: main) }.filter {
        !$0.roles.isEmpty || !$0.pages.isEmpty || ($0.skills + $0.sectors).contains { $0.page != nil }
      }
  }

  private func edition(_ language: SiteLanguage, main: Edition?) -> Edition {
    let roles = released.roles.filter { $0.language == language.code }.inOrder {
      ($0.titleInSmallLetters, $0.slug)
    }
    func topics(_ kind: Topic.Kind) -> [Topic] {
      TopicMaker(kind, language: language, main: main?.topics(kind) ?? [])
        .topics(of: roles, pages: ordered(released.topics[kind] ?? [], language))
    }
    return Edition(
      language: language, roles: roles, pages: ordered(released.pages, language), skills: topics(.skill),
      sectors: topics(.sector), hiddenTitles: hiddenTitles(language))
  }

  private func ordered(_ pages: [Page], _ language: SiteLanguage) -> [Page] {
    pages.filter { $0.language == language.code }.inOrder { ($0.title.lowercased(), $0.slug) }
  }

  private func hiddenTitles(_ language: SiteLanguage) -> [String: String] {
    let roles = released.hiddenRoles.filter { $0.language == language.code }
    return Dictionary(roles.map { ($0.key, $0.title) }) { first, _ in first }
  }
}

extension Array {
  /// The elements in the order of two texts, each of which is made once for an element.
  func inOrder(_ texts: (Element) -> (String, String)) -> [Element] {
    let keys = map(texts)
    return indices.sorted { keys[$0] < keys[$1] }.map { self[$0] }
  }
}
