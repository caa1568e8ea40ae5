/// Composes documents from the corpus: constructs after one another, within quotations, lists and footnotes.
///
/// The same seed gives the same documents everywhere, so that a difference can be found again.
struct DocumentGenerator {
  /// SplitMix64 by Sebastiano Vigna, which is in the public domain.
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func number(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[number(below: choices.count)]
  }

  mutating func document() -> String {
    var text = ""
    for _ in 0...number(below: 6) {
      text += wrapped(pick(Corpus.documents)) + pick(["\n\n", "\n\n", "\n\n", "\n", " ", "\r\n\r\n", ""])
    }
    return text
  }

  private mutating func wrapped(_ fragment: String) -> String {
    switch number(below: 12) {
    case 0: indented(fragment, first: "> ", others: "> ")
    case 1: indented(fragment, first: "- ", others: "  ")
    case 2: indented(fragment, first: "12. ", others: "    ")
    case 3: indented(fragment, first: "- [x] ", others: "  ")
    case 4: "See[^g].\n\n" + indented(fragment, first: "[^g]: ", others: "    ")
    case 5: indented(wrapped(fragment), first: "- ", others: "  ")
    case 6: "**" + fragment + "**"
    case 7: "[" + fragment + "](page.md \"title\")"
    case 8: "| " + fragment + " | b |\n|:--|--:|\n| " + fragment + " | c |"
    default: fragment
    }
  }

  private func indented(_ text: String, first: String, others: String) -> String {
    first + text.replacing("\n", with: "\n" + others)
  }
}
