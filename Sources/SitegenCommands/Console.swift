import Diagnostics
import Foundation

/// Tells problems in the format that was asked for: for people where the command wants them, for machines on standard
/// output.
struct Console {
  let format: ReportFormat
  /// Where people read the problems.
  let problems: FileHandle
  /// How many problems are told one by one; the rest is counted.
  var limit = 200

  /// Tells problems.
  /// - Parameters:
  ///   - summary: figures of the run by name, for programs.
  ///   - tally: the problems counted by file and by kind, for programs.
  func tell(_ diagnostics: [Diagnostic], summary: [String: Int], tally: Tally? = nil) {
    let (shown, rest) = mostSevere(of: diagnostics)
    switch format {
    case .text:
      let report = TextReport(
        colored: isTerminal(problems) && ProcessInfo.processInfo.environment["NO_COLOR"] == nil)
      write(shown.map(report.text).joined() + counts(of: rest), to: problems)
    case .github:
      write(shown.map(GitHubReport().text).joined(), to: .standardOutput)
      write(counts(of: rest), to: .standardError)
    case .json:
      var summary = summary
      for severity in Severity.allCases { summary["\(severity.rawValue)s"] = diagnostics.count(of: severity) }
      // Encoding names, texts and numbers cannot fail; if it did, silence would be worse than a bare line.
      let text = (try? JSONReport(diagnostics, summary: summary, tally: tally).text()) ?? "{}\n"
      write(text, to: .standardOutput)
    }
  }

  /// The problems that are told one by one, in their order: what is an error must not be hidden behind notes.
  private func mostSevere(of diagnostics: [Diagnostic]) -> (shown: [Diagnostic], rest: [Diagnostic]) {
    guard diagnostics.count > limit else { return (diagnostics, []) }
    let order = diagnostics.indices.sorted {
      (diagnostics[$1].severity, $0) < (diagnostics[$0].severity, $1)
    }
    let shown = Set(order.prefix(limit))
    return (
      diagnostics.indices.filter(shown.contains).map { diagnostics[$0] },
      order.dropFirst(limit).map { diagnostics[$0] }
    )
  }

  /// A line on problems that are not told one by one; nothing when there are none.
  private func counts(of rest: [Diagnostic]) -> String {
    guard !rest.isEmpty else { return "" }
    let kinds = Tally(rest).kinds.map { "\($0.counts.all) \($0.name)" }.joined(separator: ", ")
    return
      "and \(counted(rest.count, "more problem")): \(kinds); `\(Invocation.current.name) check --all` lists every one\n"
  }
}

/// Numbers with their words, joined to one phrase; those that are zero are left out.
func words(_ counts: [(Int, String)]) -> String {
  let parts = counts.filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
  guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
  return parts.dropLast().joined(separator: ", ") + " and " + last
}

/// Writes text whole; a reader that has gone away is no problem of ours.
func write(_ text: String, to file: FileHandle) {
  try? file.write(contentsOf: Data(text.utf8))
}

/// Whether a file is a terminal that a person looks at.
func isTerminal(_ file: FileHandle) -> Bool { isatty(file.fileDescriptor) == 1 }
