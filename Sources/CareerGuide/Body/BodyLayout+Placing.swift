import Diagnostics
import Markdown
import Salary

extension BodyLayout {
  /// Decides where a role's salary tables stand; the first that applies: where the editor wrote `[salary]`; in place of
  /// the list or table that was read; at the end of the section whose heading means pay; in a section of its own.
  /// - Parameters:
  ///   - document: the role's text.
  ///   - first: the first block that is shown; a title before it is not.
  ///   - read: the blocks that were read as pay, which the tables replace.
  ///   - hasFigures: whether there is anything to show.
  init(_ document: Document, from first: Int, replacing read: [Range<Int>], hasFigures: Bool, log: Log) {
    let markers = document.blocks.indices.filter { index in
      if case .marker(let words) = document.blocks[index].kind {
        words.lowercased() == "salary"
      } else {
        false
      }
    }
    BodyLayout.report(markers, in: document, hasFigures: hasFigures, log: log)
    BodyLayout.reportOtherMarkers(in: document, log: log)
    // What is left out of the text, and at which block the tables stand.
    let hidden = Set(read.joined()).union(markers)
    var position: Int?
    var needsHeading = false
    if hasFigures {
      position = markers.first ?? read.first?.lowerBound ?? BodyLayout.endOfPaySection(document)
      if position == nil {
        position = BodyLayout.placeForOwnSection(document)
        needsHeading = true
      }
    }
    var parts: [Part] = []
    var start = first
    for index in first...document.blocks.count {
      let isHidden = hidden.contains(index)
      guard isHidden || index == position || index == document.blocks.count else { continue }
      parts.append(.text(start..<index))
      if index == position { parts.append(.salary(needsHeading: needsHeading)) }
      start = isHidden ? index + 1 : index
    }
    self.init(parts, leavesOutTitle: first > 0)
  }

  private static func report(_ markers: [Int], in document: Document, hasFigures: Bool, log: Log) {
    for (number, index) in markers.enumerated() {
      let source = document.blocks[index].source
      let place = source.file.place(line: source.file.line(at: source.range.lowerBound))
      if !hasFigures {
        log.warning(
          .salaryMarker, "the salary table should stand here, but this page has no figures", at: place,
          fix: "add `salary:` to the front matter, or delete this line")
      } else if number > 0 {
        log.warning(
          .salaryMarker, "the salary table stands further up already, and is shown once", at: place,
          fix: "delete this line")
      }
    }
  }

  private static let meantAsMarker: Set = ["salary", "salaries", "pay", "wage", "wages", "gehalt"]

  /// Words in brackets that were probably meant to be `[salary]`; they stand in the page as they are.
  private static func reportOtherMarkers(in document: Document, log: Log) {
    for block in document.blocks {
      guard case .marker(let words) = block.kind, words.lowercased() != "salary",
        let first = words.lowercased().split(separator: " ").first, meantAsMarker.contains(String(first))
      else { continue }
      log.warning(
        .salaryMarker, "`[\(words)]` is shown as it is written", at: block.source.place,
        fix: "write `[salary]`, and nothing else on the line, where the salary tables should stand")
    }
  }

  /// The block before which the first section about pay ends.
  private static func endOfPaySection(_ document: Document) -> Int? {
    section(in: document) { PayHeading($0) != nil }
  }

  /// After the sections on what a person needs, since pay is what readers ask for next; else at the end.
  private static func placeForOwnSection(_ document: Document) -> Int {
    let words = ["skill", "qualification", "kenntnisse", "fähigkeiten", "qualifikation"]
    let needs = section(in: document, last: true) { heading in
      let text = heading.lowercased()
      // Only where there is nothing but ASCII are equal texts equal bytes for certain.
      let isASCII = text.utf8.allSatisfy { $0 < 0x80 }
      return words.contains { isASCII ? holds(text, $0) : text.contains($0) }
    }
    return needs ?? document.blocks.count
  }

  /// Where the first or last section ends whose heading satisfies a condition: before the next heading of its level
  /// or of a higher one.
  private static func section(
    in document: Document, last: Bool = false, where isWanted: (String) -> Bool
  ) -> Int? {
    var end: Int?
    var level: Int?
    for (index, block) in document.blocks.enumerated() {
      guard case .heading(let number) = block.kind else { continue }
      let heading = document.headings[number]
      if let open = level, heading.level <= open {
        end = index
        level = nil
        if !last { return end }
      }
      if level == nil, isWanted(heading.text) { level = heading.level }
    }
    return level == nil ? end : document.blocks.count
  }
}
