/// A label taken apart: the level that it names, and the words that remain.
struct LevelLabel {
  let level: Level?
  let rest: String

  init(_ text: String) {
    level = nil
    rest = text
  }
}
