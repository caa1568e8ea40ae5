import Testing

/// A way to write documents that keep a Markdown parser busy, of any size.
struct BadInput: CustomTestStringConvertible, Sendable {
  /// What the family is called: the text that is repeated, where that says it.
  let name: String
  /// A document of a size at most.
  let make: @Sendable (Int) -> [UInt8]

  var testDescription: String { name }

  /// A text again and again, in lines that are short enough to be read.
  init(repeating text: String) {
    name = text.debugDescription
    make = { size in lines(of: text, size) }
  }

  /// Openings, a middle, and as many closings.
  init(_ opening: String, _ closing: String) {
    name = "\(opening.debugDescription) … \(closing.debugDescription)"
    make = { size in
      let count = max(0, (size - 1) / (opening.utf8.count + closing.utf8.count + 1))
      return lines(of: opening, count * opening.utf8.count) + [0x78]
        + lines(of: closing, count * closing.utf8.count)
    }
  }

  /// Anything else.
  init(_ name: String, _ make: @escaping @Sendable (Int) -> [UInt8]) {
    self.name = name
    self.make = make
  }

  /// The document, cut to its size.
  func document(_ size: Int) -> [UInt8] { Array(make(size).prefix(size)) }
}

/// A text again and again, to a size.
func repeated(_ text: String, _ size: Int) -> [UInt8] { repeated(Array(text.utf8), size) }

/// A text again and again, to a size, in lines of 4,000 bytes: long enough to be bad, short enough to be read.
func lines(of text: String, _ size: Int) -> [UInt8] {
  guard !text.utf8.contains(0x0A) else { return repeated(text, size) }
  return repeated(repeated(text, 4000 / text.utf8.count * text.utf8.count) + [0x0A], size)
}

private func repeated(_ unit: [UInt8], _ size: Int) -> [UInt8] {
  guard size > 0, !unit.isEmpty else { return [] }
  var result = unit
  while result.count < size { result += result }
  return Array(result.prefix(size))
}

extension BadInput {
  /// cmark's own `pathological_tests.py`, the families of its security advisories, and what a search for more
  /// has found.
  static let all: [BadInput] = repetitions + nests + documents

  private static let repetitions: [BadInput] = [
    // Emphasis.
    "a_ ", "_a ", "*a ", "*a_ ", "a*b_c ", "*_", "*_a", "~a ", "~~a ", "~a*b ", "~a~~ ", "*", "~",
    // Brackets.
    "a] ", "[a ", "[ a_", "[ (](", "[a](", "[a](b", "[a](<b", "[a](b \"", "[a](\\(", "[", "]", "![", "![[]()",
    "[]()",
    "*[]()", "*a[b]() ", "[a][", "[]", "[*]()", "http://[]()!:~", "~~![]()",
    // HTML.
    "<", "</", "<!", "a <?", "a <!A ", "a <![CDATA[", "a <!--", "<a b=\"", "<a b='", "<b>", "a <!---",
    // Blocks.
    "- ", "> ", "> - ", "1. ", "+\t", ">", "-\n", "- a\n", "* * a\n", "- - -\n", "+\n-\n", "- [ ] a\n",
    ">\n\n",
    "a\n=\n", "<x>\n\n", "<!--\n", "<?\n", "    a\n\n", "```\n",
    // Tables.
    "|", "|\n", "\\|", "|-", "|a|\n|-|\n", "|a|\n|-|\n\n", "a\n-|\n", "a\n|-|-|\n", "a\n-|-\n",
    "> |a|\n> |-|\n", ":-:\n",
    // References and footnotes.
    "[a]: b\n", "[a]:\n", "[a]: <\n", "[a]: b (\n", "[^a]: a\n", "[^a]:", "[^a]", "[^", "[^a]**\\|",
    // The rest.
    "`", "`a", "``a`", "&", "\"", "\\", "a  \n", "\0", "\t", "\r\n",
  ].map(BadInput.init(repeating:))

  private static let nests: [BadInput] = [
    BadInput("*a **a ", " a** a*"), BadInput("[", "]"), BadInput("![", "](b)"), BadInput("[", "](b)"),
    BadInput("~*", "*~"), BadInput("[^", "]"), BadInput("- ", "\n"), BadInput("> - ", "\n>\n"),
  ]

  private static let documents: [BadInput] = [
    BadInput("backticks of every length") { size in
      Array((1...720).flatMap { [0x65] + [UInt8](repeating: 0x60, count: $0) }.prefix(size))
    },
    BadInput("a**b then c*") { size in Array("a**b".utf8) + lines(of: "c* ", size) },
    // A search of our own: marks that end nothing, among pairs, make cmark forget how far it has looked.
    BadInput("_a then a*a_") { size in lines(of: "_a ", size / 2) + lines(of: "a*a_ ", size / 2) },
    BadInput("*a then a_ a*") { size in lines(of: "*a ", size / 2) + lines(of: " a_ a*", size / 2) },
    BadInput("**a then a_ a**") { size in lines(of: "**a ", size / 2) + lines(of: "a_ a** ", size / 2) },
    BadInput("deep lists by indentation, then blank lines") { size in
      var bytes: [UInt8] = []
      for level in 0..<400 where bytes.count < size / 2 {
        bytes += [UInt8](repeating: 0x20, count: 2 * level) + Array("- a\n".utf8)
      }
      return bytes + repeated("\n", size - bytes.count)
    },
    BadInput("the deepest list allowed, then blank lines") { size in repeated("- ", 64) + repeated("\n", size)
    },
    BadInput("emphasis in the deepest quotation allowed") { size in repeated(">", 64) + lines(of: "a*", size)
    },
    BadInput("head of many columns, short rows") { size in
      repeated("|x", size / 4) + [0x0A] + repeated("|-", size / 4) + [0x0A] + repeated("a\n", size / 2)
    },
    BadInput("head of 64 columns, short rows") { size in
      repeated("|x", 128) + [0x0A] + repeated("|-", 128) + [0x0A] + repeated("a\n", size - 258)
    },
    BadInput("centred empty cells") { size in
      Array("||\n|:-:|\n".utf8) + repeated(repeated("|", 60).text + "\n", size)
    },
    BadInput("a long address used often") { size in
      Array("[a]: /".utf8) + repeated("x", min(size / 2, 4000)) + Array("\n\n".utf8)
        + lines(of: "[a]", size / 2)
    },
    BadInput("a title of ampersands on the next line") { size in
      Array("[a]: /\n\"".utf8) + repeated("&", size / 8) + Array("\"\n\n".utf8) + lines(of: "[a]", size / 2)
    },
    BadInput("a title that looks like references") { size in
      Array("[b]: / \"\n".utf8) + repeated("[a]: b\n", size / 4) + Array("\"\n\n".utf8)
        + lines(of: "[b]", size / 2)
    },
    BadInput("a footnote used often") { size in Array("[^a]: a\n\n".utf8) + lines(of: "[^a]", size) },
    BadInput("many references, each used") { size in
      let labels = (0..<(size / 24)).map { String($0, radix: 36) }
      return Array(labels.map { "[\($0)]\n" }.joined().utf8) + [0x0A]
        + Array(labels.map { "[\($0)]: u\n" }.joined().utf8)
    },
  ]
}

extension [UInt8] {
  /// The bytes as text.
  var text: String { String(decoding: self, as: UTF8.self) }
}
