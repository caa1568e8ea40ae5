import Diagnostics
import Salary

/// Job titles that name one gender only.
func checkTitles(_ role: RoleGuide) -> [Diagnostic] {
  let titles =
    [(role.title, role.spans.title)] + role.alsoCalled.map { ($0.value, $0.span) }
  return titles.compactMap { title, span in
    guard let found = GenderedTitle(in: title) else { return nil }
    return Diagnostic(
      .note, .titleGendered, "`\(found.word)` names one gender, and the role is open to all",
      at: span?.place ?? role.spans.start(of: role.file), fix: found.fix)
  }
}

/// A word of a title that names one gender, and what to write instead.
struct GenderedTitle: Hashable {
  /// The word as it is written.
  let word: String
  /// What to write instead.
  let fix: String

  /// - Parameter title: `nil` when no word of it is found.
  init?(in title: String) {
    // Cheap first: nearly all titles end here.
    let text = folded(title)
    guard GenderedTitle.endings.contains(where: { holds(text, $0) }) else { return nil }
    let words = title.split { !$0.isLetter }.map(String.init)
    for (index, word) in words.enumerated() {
      let small = folded(word)
      let isAlone = words.count > 1 && index == words.count - 1
      if let better = GenderedTitle.english(small, isLastOfSeveral: isAlone) {
        self.init(word: word, fix: better)
        return
      }
      if let fix = GenderedTitle.german(small, written: word, title: text) {
        self.init(word: word, fix: fix)
        return
      }
    }
    return nil
  }

  private init(word: String, fix: String) {
    self.word = word
    self.fix = fix
  }

  /// What every word that can be found ends in.
  private static let endings = ["man", "men", "boy", "girl", "ess", "lady", "frau", "master", "wife"]

  // MARK: English

  private static func english(_ word: String, isLastOfSeveral: Bool) -> String? {
    if let better = neutral[word] { return "write `\(better)`" }
    // "Office boy", but not "Boy" in a name.
    if isLastOfSeveral, ["boy", "girl", "lady"].contains(word) {
      return "write `assistant`, or what the work is"
    }
    for ending in ["woman", "women", "man", "men"] where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      guard !stem.isEmpty, !isOther(word) else { return nil }
      if let better = neutral[stem + "man"] { return "write `\(better)`" }
      // "Specimen" and "regimen" are no people.
      return ending == "men" ? nil : "write `\(stem)person`, or what the work is"
    }
    for ending in ["boy", "girl", "lady"] where word.hasSuffix(ending) && word.count > ending.count + 1 {
      return isOther(word) ? nil : "write `assistant`, or what the work is"
    }
    return nil
  }

  private static func isOther(_ word: String) -> Bool {
    exceptions.contains(word) || word.hasSuffix("human")
  }

  /// Words that end like these titles and are none.
  private static let exceptions: Set<String> = [
    "human", "german", "roman", "norman", "ottoman", "talisman", "shaman", "caiman", "oman", "pullman",
    "walkman",
    "newman", "goldman", "herman", "feynman", "kalman", "lehman", "hoffman", "tomboy", "playboy",
  ]

  /// What to write for titles that are common.
  private static let neutral: [String: String] = [
    "chairman": "chair", "salesman": "salesperson", "foreman": "supervisor", "craftsman": "craftsperson",
    "tradesman": "tradesperson", "repairman": "repair technician", "serviceman": "service technician",
    "cameraman": "camera operator", "spokesman": "spokesperson", "businessman": "business person",
    "policeman": "police officer", "fireman": "firefighter", "draftsman": "drafter",
    "draughtsman": "draughtsperson", "ombudsman": "ombudsperson", "workman": "worker",
    "handyman": "maintenance worker",
    "postman": "postal worker", "mailman": "postal worker", "barman": "bartender",
    "doorman": "door attendant",
    "stuntman": "stunt performer", "seaman": "sailor", "groundsman": "groundskeeper",
    "storeman": "stock controller",
    "warehouseman": "warehouse worker", "fisherman": "fisher", "weatherman": "weather presenter",
    "watchman": "guard", "milkman": "milk deliverer", "linesman": "line worker", "lineman": "line worker",
    "middleman": "agent", "alderman": "councillor", "congressman": "member of Congress",
    "stewardess": "flight attendant", "airhostess": "flight attendant", "hostess": "host",
    "waitress": "waiter",
    "actress": "actor", "manageress": "manager", "authoress": "author", "seamstress": "sewer",
    "headmaster": "head teacher", "headmistress": "head teacher", "housewife": "homemaker",
    "busboy": "table clearer", "bellboy": "porter",
  ]

  // MARK: German

  /// Only words that end in -mann and -frau, where nothing in the title says that it is for all: most other German
  /// titles name a gender too, and which of them are meant for all a program cannot tell.
  private static func german(_ word: String, written: String, title: String) -> String? {
    guard !marksForAll.contains(where: { holds(title, $0) }) else { return nil }
    for ending in [
      "kaufmann", "fachmann", "wehrmann", "kameramann", "obmann", "amtmann", "zimmermann", "seemann",
    ]
    where word.hasSuffix(ending) {
      return "write `\(written)/-frau`, or add (m/w/d)"
    }
    guard word.hasSuffix("frau"), word.count > 4, !holds(title, "mann") else { return nil }
    return "write `\(written)/-mann`, or add (m/w/d)"
  }

  private static let marksForAll = [
    "/in", "*in", ":in", "_in", "(in", "/-", "*frau", "/frau", ":frau", "frau/", "mann/", "m/w", "w/m", "m/f",
    "w/d",
    "kauffrau und", "kaufmann und", "kauffrau oder", "kaufmann oder", "(d/", "gn)", "all genders",
    "kaufleute",
  ]
}
