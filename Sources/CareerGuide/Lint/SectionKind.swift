import Diagnostics
import Salary
import Synchronization

/// The sections that readers look for in a guide, by the words of their headings.
enum SectionKind: CaseIterable {
  case responsibilities, colleagues, qualifications, skills, pay

  /// What is missing when the section is.
  var subject: String {
    switch self {
    case .responsibilities: "what people do"
    case .colleagues: "whom they work with"
    case .qualifications: "qualifications"
    case .skills: "skills"
    case .pay: "pay"
    }
  }

  /// A heading for it.
  var example: String {
    switch self {
    case .responsibilities: "## What are the responsibilities?"
    case .colleagues: "## Who will you work with?"
    case .qualifications: "## What qualifications do you need?"
    case .skills: "## What skills do you need?"
    case .pay: "## What is the pay?"
    }
  }

  /// The kinds of section that a heading begins: one such as `Skills and qualifications` begins two.
  static func kinds(of heading: String) -> [SectionKind] {
    if let known = cache.withLock({ $0[heading] }) { return known }
    let words = wordsAlone(heading)
    let found = allCases.filter { kind in
      kind == .pay ? PayHeading(heading) != nil : kind.beginnings.contains { holds(words, $0) }
    }
    cache.withLock { cache in
      if cache.count < 4096 { cache[heading] = found }
    }
    return found
  }

  /// What headings were found to begin: guides of one site share most of theirs.
  private static let cache = Mutex<[String: [SectionKind]]>([:])

  /// Beginnings of words, or whole words, in English, German, French, Spanish, Italian and Dutch.
  private var beginnings: [String] {
    switch self {
    case .responsibilities: SectionKind.responsibilityWords
    case .colleagues: SectionKind.colleagueWords
    case .qualifications: SectionKind.qualificationWords
    case .skills: SectionKind.skillWords
    case .pay: []
    }
  }

  private static let responsibilityWords = list(
    """
    responsib|duties|task|day to day|typical day|working day|the job |the role |the work |what you do |what you ll do
    what do you do |what will you do |what does a|what do they do |what people do |aufgabe|tatigkeit|verantwort
    arbeitsalltag|was macht|was machen|was tust|mission|tache|que fait |responsabilit|quotidien|funcion|tarea
    que hace |dia a dia|mansion|compit|attivita|cosa fa |taken |verantwoordelijk|wat doe|werkzaamhed
    """)
  private static let colleagueWords = list(
    """
    work with |works with |working with |who you|colleague|team|stakeholder|collaborat|mit wem|zusammenarbeit|kolleg
    arbeitest du mit|arbeiten sie mit|collegue|avec qui|equipe|collabor|con quien|equipo|companer|colabora
    con chi |collegh|squadra|met wie |collega|samenwerk
    """)
  private static let qualificationWords = list(
    """
    qualif|degree|education|training|entry requirement|how to become|how do you become|get into|get started|certific
    background|abschluss|ausbildung|studium|voraussetzung|diplom|wie wird man|formation |formations |etude|parcours
    cualific|titulacion|formacion|estudios|requisit|titoli |titolo |formazione|studi |laurea|kwalific|opleiding
    """)
  private static let skillWords = list(
    """
    skill|competenc|what you need|tools |technolog|kompetenz|kenntnis|fahigkeit|fertigkeit|konnen|savoir|aptitud
    habilidad|destreza|competenz|abilita|capacita|vaardighe|competentie
    """)

  private static func list(_ text: String) -> [String] {
    text.split { $0 == "|" || $0.isNewline }.map { " \($0)" }
  }
}
