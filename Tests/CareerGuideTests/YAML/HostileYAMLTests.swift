import Diagnostics
import Testing

@testable import CareerGuide

/// Whatever a file holds, reading it ends soon, and a problem stands inside the file.
@Suite(.serialized) struct HostileYAMLTests {
  static let inputs: [Hostile] = [
    Hostile(
      "anchors that explode",
      "a: &a [x,x,x]\n" + (1..<30).map { "b\($0): &b\($0) [*a,*a,*a,*a]\n" }.joined()
    ),
    Hostile("10,000 lists in one another", "a: " + repeated("[", 10_000)),
    Hostile("10,000 closed lists in one another", "a: " + repeated("[", 10_000) + repeated("]", 10_000)),
    Hostile("10,000 groups in one another", repeated("{a: ", 10_000)),
    Hostile("10,000 levels of items", repeated("- ", 10_000) + "x"),
    Hostile("300 levels of indentation", (0..<300).map { repeated(" ", $0) + "a:\n" }.joined()),
    Hostile("10,000 question marks", repeated("? ", 10_000)),
    Hostile("a value of 200 KB", "title: " + repeated("a", 200_000)),
    Hostile("a quotation of 200 KB", "title: \"" + repeated("a ", 100_000)),
    Hostile("200 KB without a colon", repeated("a", 200_000)),
    Hostile("200 KB of line ends that only YAML knows", "title: \"" + repeated("\u{2028}", 60_000) + "\"\nx"),
    Hostile("20,000 keys", (0..<20_000).map { "key\($0): x\n" }.joined()),
    Hostile("20,000 keys in one line", "{" + (0..<20_000).map { "k\($0): x, " }.joined() + "}"),
    Hostile("20,000 times the same key", repeated("title: x\n", 20_000)),
    Hostile("20,000 items", "skills: [" + repeated("a, ", 20_000) + "]"),
    Hostile("an open bracket and much text", "skills: [a\n" + repeated("text text\n", 15_000)),
    Hostile("200 KB of tabs", "title:\n" + repeated("\t", 200_000) + "x"),
    Hostile("a tag", "title: !!binary x"), Hostile("a merge key", "<<: {a: b}"),
    Hostile("a quoted backslash, then what looks like a comment", #"title: "a\" # b" {"#),
    Hostile("the same in braces", #"codes: { "a\" # b" d: 2 }"#),
    Hostile("the same in brackets", #"skills: [a, "b\" # c" d: 2]"#),
    Hostile("a control character by its escape", #"title: "a\e""#),
    Hostile("a directive", "%YAML 1.1\n--- x"),
  ]

  @Test(arguments: inputs) func endsSoon(_ input: Hostile) {
    let yaml = input.yaml
    let clock = ContinuousClock()
    var problems: [Diagnostic] = []
    // Debug builds on a shared machine are slow; what would explode takes minutes.
    #expect(clock.measure { problems = readFrontMatter(yaml).problems } < .seconds(4), "\(input.name)")
    expectPlain(problems, in: "---\n\(yaml)\n---\n\n# Body\n")
  }

  @Test("Nothing at all but one character", arguments: (0..<128).map { UInt8($0) })
  func oneByte(_ byte: UInt8) {
    let yaml = String(decoding: [byte], as: UTF8.self)
    expectPlain(readFrontMatter(yaml).problems, in: "---\n\(yaml)\n---\n\n# Body\n")
    expectPlain(readFrontMatter("title: \(yaml)").problems, in: "---\ntitle: \(yaml)\n---\n\n# Body\n")
  }

  @Test("2,000 changed front matters, always the same ones") func mutations() {
    let valid = """
      title: Machine Learning Engineer
      summary: "Builds: models"
      skills: [Python, 'R', {title: "é"}]
      codes: { onet: 15-2051.00, isco: 2511 }
      reviewed: 2026-11-01
      salary:
        - currency: EUR
          per: year
          levels:
            entry: { low: 40000, high: 60000 }
      """
    let pieces = [
      "\"", "'", "[", "]", "{", "}", ": ", ":", ",", "- ", "#", " #", "&a ", "*a", "!", "|", ">", "%", "@",
      "`", "\t",
      "\n", "\r", "\r\n", "\n---\n", "\n...\n", "\u{85}", "\u{2028}", "\u{FEFF}", "é", "😀", "\\", "? ",
      "\u{7F}", "  ",
      "\u{0}",
    ]
    var random = Dice(seed: 7)
    for _ in 0..<2_000 {
      var scalars = Array(valid.unicodeScalars)
      for _ in 0..<(1 + random.roll(4)) {
        let at = random.roll(scalars.count + 1)
        switch random.roll(3) {
        case 0: scalars.insert(contentsOf: pieces[random.roll(pieces.count)].unicodeScalars, at: at)
        case 1: scalars.removeSubrange(at..<min(scalars.count, at + 1 + random.roll(6)))
        default:
          let from = random.roll(scalars.count)
          scalars.insert(contentsOf: scalars[from..<min(scalars.count, from + random.roll(20))], at: at)
        }
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      let yaml = String(text)
      expectPlain(readFrontMatter(yaml).problems, in: "---\n\(yaml)\n---\n\n# Body\n")
    }
  }

  @Test("Line ends that only YAML knows do not move the places after them") func lineEnds() {
    let before = "summary: \"a\u{85}b\u{2028}c\u{2029}d\"\n"
    #expect(readFrontMatter(before + "title: x: y").problems.map { $0.place?.line } == [3])
    #expect(readFrontMatter(before + "draft: maybe").problems.map(\.brief).first?.hasPrefix("3:8 ") == true)
    #expect(
      readFrontMatter("title: x\r\ndraft: maybe").problems.map(\.brief).first?.hasPrefix("3:8 ") == true)
    #expect(readFrontMatter("title: x\rdraft: maybe").problems.map(\.brief).first?.hasPrefix("3:8 ") == true)
  }

  /// Every problem has a place in the file and our own words.
  private func expectPlain(_ problems: [Diagnostic], in text: String) {
    let file = source(text)
    let libyaml = [
      "while ", "did not find", "could not find", "found ", "mapping values", "not allowed in this context",
      "expected '", "<document", "scalar", "flow ", "token", "anchor", "alias", "parser", "libyaml",
    ]
    for problem in problems {
      guard let place = problem.place, let line = place.line, let column = place.column else {
        Issue.record("no place: \(problem.message)")
        continue
      }
      let length = file.text(in: file.range(ofLine: line)).unicodeScalars.count
      #expect(
        line <= file.text.lineCount && column <= length + 1, "\(problem.brief) in \(text.prefix(500))")
      #expect(problem.fix?.isEmpty == false, "\(problem.brief)")
      if problem.id == .yamlSyntax {
        #expect(!libyaml.contains { problem.message.contains($0) }, "\(problem.brief)")
      }
    }
  }
}

/// A front matter that nobody writes by accident.
struct Hostile: Sendable, CustomTestStringConvertible {
  let name: String
  let yaml: String

  init(_ name: String, _ yaml: String) {
    self.name = name
    self.yaml = yaml
  }

  var testDescription: String { name }
}

/// A text many times.
func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

/// Numbers that look random and are the same in every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    // SplitMix64.
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 to one less than the given one.
  mutating func roll(_ sides: Int) -> Int { Int(next() % UInt64(max(1, sides))) }
}
