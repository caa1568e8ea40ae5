import Diagnostics
import Salary

/// What the words of cells mean. The same few stand in every row, so each is looked up once.
final class SheetWords {
  private var periods: [String: Period?] = [:]
  private var taxes: [String: Tax?] = [:]
  private var components: [String: Component?] = [:]
  private var times: [String: AsOf?] = [:]
  private var levels: [String: Level?] = [:]
  private var currencies: [String: [Currency]] = [:]
  private var years: [String: Experience?] = [:]

  func period(_ text: String) -> Period? { look(text, in: &periods) { Period.named($0) } }
  func tax(_ text: String) -> Tax? { look(text, in: &taxes) { Tax.named($0) } }
  func component(_ text: String) -> Component? { look(text, in: &components) { Component.named($0) } }
  func time(_ text: String) -> AsOf? { look(text, in: &times) { AsOf.named($0) } }
  func level(_ text: String) -> Level? { look(text, in: &levels) { Level.named($0) } }
  func currencies(_ text: String) -> [Currency] { look(text, in: &currencies) { Currency.named($0) } }
  func years(_ text: String) -> Experience? { look(text, in: &years) { Experience.named($0) } }

  private var near: [[String]: String?] = [:]

  /// The word that was probably meant.
  func nearest(to text: String, among names: [String]) -> String? {
    let key = [text] + names
    if let known = near[key] { return known }
    let found = suggestion(for: text, among: names)
    near[key] = .some(found)
    return found
  }

  /// Words that were told about, each once for a file.
  private var told: Set<String> = []

  /// Whether something is told for the first time.
  func isNew(_ text: String) -> Bool { told.insert(text).inserted }

  private func look<Meaning>(
    _ text: String, in known: inout [String: Meaning], _ find: (String) -> Meaning
  ) -> Meaning {
    if let meaning = known[text] { return meaning }
    let meaning = find(text)
    known[text] = meaning
    return meaning
  }
}
