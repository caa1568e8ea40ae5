import CareerGuide
import Diagnostics
import Messages
import Site

/// What was looked at.
struct CheckedScope {
  let pages: Int
  let roles: Int
  let figures: Int
  let drafts: Int
  let later: Int

  init(_ guide: Guide, _ site: Site) {
    pages = site.pageCount
    roles = guide.editions.reduce(0) { $0 + $1.roles.count }
    figures = site.figureCount
    drafts = guide.keptOut.drafts
    later = guide.keptOut.later
  }

  /// What was looked at in words: `16 pages with 12 roles and 37 salary figures`.
  var text: String {
    let parts = words([(roles, "role"), (figures, "salary figure")])
    return counted(pages, "page") + (parts.isEmpty ? "" : " with \(parts)")
      + (drafts == 0 ? "" : ", \(counted(drafts, "draft")) left out")
      + (later == 0 ? "" : ", \(counted(later, "page")) left out until later")
  }
}

/// What a check has found, counted.
struct CheckSummary {
  /// What was looked at; `nil` when the guide could not be read whole.
  let scope: CheckedScope?
  /// Why the check fails although nothing stops a build.
  let failures: [String]
  let tally: Tally

  /// How many files are listed; the worst come first.
  private static let fileLimit = 50

  init(_ diagnostics: [Diagnostic], scope: CheckedScope?, failures: [String]) {
    self.scope = scope
    self.failures = failures
    tally = Tally(diagnostics)
  }

  /// The figures by name, for programs.
  var figuresByName: [String: Int] {
    guard let scope else { return ["failures": failures.count] }
    return [
      "pages": scope.pages, "roles": scope.roles, "figures": scope.figures, "drafts": scope.drafts,
      "later": scope.later,
      "failures": failures.count,
    ]
  }

  /// What was found and whether that is a failure, in a line or a few.
  var result: String {
    let found = tally.total.all == 0 ? "no problems" : words(tally.total)
    let files = tally.files.count { !$0.name.isEmpty }
    var line = files == 0 ? found : "\(found) in \(counted(files, "file"))"
    if let scope { line = "checked \(scope.text): \(line)" }
    return ([line] + failures).map { $0.prefix(1).uppercased() + $0.dropFirst() + "\n" }.joined()
  }

  /// The counts by file and by kind, for a person; nothing when there is nothing to count.
  /// - Parameter isWhole: whether every file is listed, however many there are.
  func text(isWhole: Bool) -> String {
    guard tally.total.all > 0 else { return "" }
    let listed = isWhole ? tally.files[...] : tally.files.prefix(CheckSummary.fileLimit)
    let rest = tally.files.count - listed.count
    var text =
      "\nBy file\n" + table(listed.map { (words($0.counts), $0.name.isEmpty ? "the whole guide" : $0.name) })
    if rest > 0 { text += "  and \(counted(rest, "more file"))\n" }
    let width = tally.kinds.map(\.name.count).max() ?? 0
    text += "\nBy kind\n"
    text += table(
      tally.kinds.map { kind in
        (words(kind.counts), padded(kind.name, to: width) + "  " + (Message.named(kind.name)?.meaning ?? ""))
      })
    let example = tally.kinds.first?.name ?? ""
    return text
      + "\n`\(Invocation.current.name) explain \(example)` says more about a kind of message and shows an example\n\n"
  }

  private func words(_ counts: Tally.Counts) -> String {
    SitegenCommands.words([(counts.errors, "error"), (counts.warnings, "warning"), (counts.notes, "note")])
  }

  /// Lines of two columns, indented.
  private func table(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { "  \(padded($0.0, to: width))  \($0.1)\n" }.joined()
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension Console {
  /// Tells what a check has found.
  func finish(_ diagnostics: [Diagnostic], _ summary: CheckSummary) {
    tell(diagnostics, summary: summary.figuresByName, tally: summary.tally)
    switch format {
    case .text: write(summary.text(isWhole: limit == .max) + summary.result, to: .standardOutput)
    case .github: write(summary.result, to: .standardError)
    case .json: break
    }
  }
}
