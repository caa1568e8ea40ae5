import Diagnostics
import Localization
import Markdown
import Salary

/// What a guide lacks: a summary, sections that readers look for, words in a section.
/// - Parameter body: its text.
func checkSections(_ role: RoleGuide, _ body: Document) -> [Diagnostic] {
  summary(role) + missingSections(role, body) + thinSections(role, body)
}

private func summary(_ role: RoleGuide) -> [Diagnostic] {
  guard role.summary == nil else { return [] }
  return [
    Diagnostic(
      .note, .summaryMissing, "this guide has no summary, which lists of roles and search engines show",
      at: role.spans.start(of: role.file), fix: "add `summary:` with a sentence on what the role is")
  ]
}

private func missingSections(_ role: RoleGuide, _ body: Document) -> [Diagnostic] {
  var found: Set<SectionKind> = role.figures.isEmpty ? [] : [.pay]
  for heading in body.headings where heading.level > 1 {
    found.formUnion(SectionKind.kinds(of: heading.text))
  }
  let missing = SectionKind.allCases.filter { !found.contains($0) }
  guard let first = missing.first else { return [] }
  return [
    Diagnostic(
      .note, .sectionMissing, "this guide has no section on \(missing.map(\.subject).listed(and: "or"))",
      at: role.spans.start(of: role.file),
      fix: "add \(missing.count == 1 ? "it" : "them"), with headings such as `\(first.example)`")
  ]
}

/// With fewer words a section says less than its heading.
private let fewWords = 10

/// Sections of a few words, without a list, a table or anything else that is no paragraph. A section reaches to the next
/// heading that is not below its own.
private func thinSections(_ role: RoleGuide, _ body: Document) -> [Diagnostic] {
  var shown = [Bool](repeating: false, count: body.blocks.count)
  for case .text(let range) in role.layout.parts {
    for index in range { shown[index] = true }
  }
  // The sections that a block stands in, each with its words so far; `nil` for one that needs no more.
  var open: [(heading: Document.Heading, words: Int?)] = []
  var problems: [Diagnostic] = []
  func close(_ count: Int) {
    for section in open.suffix(count) {
      guard let words = section.words, words < fewWords else { continue }
      problems.append(thinSection(section.heading, words: words))
    }
    open.removeLast(count)
  }
  for (index, block) in body.blocks.enumerated() {
    if case .heading(let number) = block.kind {
      let heading = body.headings[number]
      close(open.count - (open.firstIndex { $0.heading.level >= heading.level } ?? open.count))
      let holdsTable = !role.figures.isEmpty && PayHeading(heading.text) != nil
      open.append((heading, heading.level == 1 || holdsTable ? nil : 0))
      continue
    }
    // Most blocks stand in sections that have words enough, or something that is no paragraph.
    guard open.contains(where: { $0.words.map { $0 < fewWords } ?? false }) else { continue }
    let words = shown[index] ? body.wordsOfParagraph(block, atMost: fewWords) : nil
    for section in open.indices {
      open[section].words = words.flatMap { new in open[section].words.map { $0 + new } }
    }
  }
  close(open.count)
  return problems
}

private func thinSection(_ heading: Document.Heading, words: Int) -> Diagnostic {
  Diagnostic(
    .note, .sectionThin,
    words == 0 ? "nothing stands under this heading" : "this section has only \(counted(words, "word"))",
    at: heading.source.place, fix: "write what a reader who opens it wants to know, or delete the heading")
}

extension Document {
  /// How many words a paragraph has; `nil` for any other block, and for a paragraph with an image and
  /// fewer.
  fileprivate func wordsOfParagraph(_ block: Block, atMost limit: Int) -> Int? {
    guard block.tag == .paragraph else { return nil }
    let source = block.source.file.bytes[block.source.range]
    var words = 0
    var isInWord = false
    for byte in source {
      // White space ends a word; a letter, a digit or any character beyond ASCII begins one.
      if byte <= 0x20 {
        isInWord = false
      } else if !isInWord, byte >= 0x80 || Unicode.Scalar(byte).isWordPart {
        isInWord = true
        words += 1
        // With so many words it makes no difference whether there is an image too.
        if words == limit { return words }
      }
    }
    guard !source.contains(UInt8(ascii: "!")) || !html(of: block).holdsImage else { return nil }
    return words
  }
}

extension ArraySlice<UInt8> {
  /// Whether an image stands in HTML.
  fileprivate var holdsImage: Bool {
    let mark = Array("<img".utf8)
    return indices.contains { self[$0] == mark[0] && self[$0...].starts(with: mark) }
  }
}
