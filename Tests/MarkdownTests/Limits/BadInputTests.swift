import Diagnostics
import Markdown
import Testing

/// What the limits let through is read in time, and grows little.
///
/// The watchdog is generous, so that a busy machine does not fail; alone, no input takes a tenth of it.
@Suite struct BadInputTests {
  static let watchdog = Duration.seconds(5)

  @Test("What is accepted of a bad input is read in time", arguments: BadInput.all)
  func family(_ input: BadInput) {
    let size = largestAccepted { input.document($0) }
    check(input.document(size), input.name)
    // As many paragraphs of it as fit, none larger than a share.
    let count = 16
    let share = MarkdownLimits.fileSize / count - 2
    let document: (Int) -> [UInt8] = { size in
      let paragraph = input.document(size) + [0x0A, 0x0A]
      return Array(repeatElement(paragraph, count: count).joined())
    }
    check(document(largestAccepted(upTo: share, document)), "\(count) × \(input.name)")
  }

  @Test("A document just below every limit at once is read in time")
  func everythingAtOnce() {
    var bytes = Array("[a]: /".utf8) + repeated("x", 400) + Array("\n\n".utf8)
    bytes += repeated("|x", 128) + [0x0A] + repeated("|-", 128) + [0x0A] + repeated("a\n", 60) + [0x0A]
    bytes += Array("[^a]: a\n\n".utf8) + repeated("[^a]", 4 * 490) + [0x0A, 0x0A]
    for unit in ["_a a*a_ ", "![[]()", "a <?", "a\n|-|-|\n"] {
      let before = bytes
      let size = largestAccepted(upTo: 60_000) { before + lines(of: unit, $0) + [0x0A, 0x0A] }
      bytes += lines(of: unit, size) + [0x0A, 0x0A]
    }
    bytes += repeated("- ", 64) + [0x78] + repeated("\n", 40_000)
    bytes += lines(of: "_a ", MarkdownLimits.fileSize)
    let document = Array(bytes.prefix(MarkdownLimits.fileSize))
    #expect(problems(in: document).isEmpty)
    check(document, "everything at once")
  }

  @Test("Random repetitions that are accepted are read in time")
  func fuzz() {
    var random = SplitMix(state: 0x5EED)
    let tokens = [
      "[", "]", "(", ")", "!", "*", "_", "~", "`", "<", ">", "|", "-", "+", "#", "=", ":", "\\", "&", ";",
      "^", "1",
      "a", " ", "\t", "\n", "\n\n", "[a]: ", "[^a]", "](", "![", "- ", "> ", "1. ", "|-", "<!", "<?", "**",
      "~~",
      "    ", "[]()", "\"",
    ]
    for _ in 0..<300 {
      let units = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        (0..<Int.random(in: 1...6, using: &random)).map { _ in tokens.randomElement(using: &random) ?? "a" }
          .joined()
      }
      let input = BadInput("\(units)") { size in
        Array(units.map { lines(of: $0, size / units.count) }.joined())
      }
      // Halving finds some size that is accepted; the families above look for the largest. A quarter of the
      // largest file is enough to tell a family that grows faster than its input.
      var size = MarkdownLimits.fileSize / 4
      while size > 64, !problems(in: input.document(size)).isEmpty { size /= 2 }
      let document = input.document(size)
      if problems(in: document).isEmpty { check(document, input.name) }
    }
  }

  /// Reads a document and looks at the clock.
  private func check(_ document: [UInt8], _ name: String) {
    let run = CmarkRun(document)
    #expect(run.time < Self.watchdog, "\(name), \(document.count) bytes")
    #expect(run.output <= 30 * document.count + 65_536, "\(name), \(document.count) bytes")
    if run.time > .milliseconds(100) { print("\(name): \(document.count) bytes in \(run.time)") }
  }

  /// The largest size that the limits let through, give or take a twentieth.
  private func largestAccepted(upTo limit: Int = MarkdownLimits.fileSize, _ document: (Int) -> [UInt8]) -> Int
  {
    if problems(in: document(limit)).isEmpty { return limit }
    var accepted = 0
    var refused = limit
    while refused - accepted > max(8, accepted / 20) {
      let middle = (accepted + refused) / 2
      if problems(in: document(middle)).isEmpty { accepted = middle } else { refused = middle }
    }
    return accepted
  }
}

/// The problems of a document that is a whole file.
func problems(in bytes: [UInt8]) -> [Diagnostic] {
  MarkdownLimits.problems(in: SourceFile(path: "a.md", bytes: bytes), body: 0..<bytes.count)
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  /// Where the sequence stands.
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
