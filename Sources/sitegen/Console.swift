import Diagnostics
import Foundation
import Output

/// What a build has done, for its last line.
struct BuildSummary {
  let directory: String
  let pages: Int
  let figures: Int
  let drafts: Int
  /// Pages that wait for their day.
  let later: Int
  let hints: Int
  let output: WriteSummary
  let duration: Duration
}

/// Tells problems and results in the format that was asked for: for people on standard error with the result on
/// standard output, for machines all of it on standard output.
struct Console {
  /// How many problems are told one by one; the rest is counted.
  static let limit = 200

  let format: ReportFormat

  /// Tells why nothing was written.
  /// - Parameter reason: what else to say after the count.
  func refuse(_ diagnostics: [Diagnostic], because reason: String? = nil) {
    tell(diagnostics, summary: ["written": 0])
    let count = words(diagnostics).joined(separator: " and ")
    let line = "\(count): nothing was written\(reason.map { ", since \($0)" } ?? "")"
    if format != .json { write(line + "\n", to: FileHandle.standardError) }
  }

  /// Tells what was built.
  func finish(_ diagnostics: [Diagnostic], _ summary: BuildSummary) {
    tell(
      diagnostics,
      summary: [
        "pages": summary.pages, "figures": summary.figures, "drafts": summary.drafts,
        "later": summary.later,
        "written": summary.output.written, "unchanged": summary.output.unchanged,
        "removed": summary.output.removed,
      ])
    guard format != .json else { return }
    let folder = summary.directory.hasSuffix("/") ? summary.directory : summary.directory + "/"
    var line =
      "\(folder) has \(counted(summary.pages, "page")) with \(counted(summary.figures, "salary figure")): "
    line += "\(counted(summary.output.written, "file")) written, \(summary.output.unchanged) unchanged"
    if summary.output.removed > 0 { line += ", \(summary.output.removed) removed" }
    if summary.drafts > 0 { line += "; \(counted(summary.drafts, "draft")) left out" }
    if summary.later > 0 { line += "; \(counted(summary.later, "page")) left out until later" }
    let warnings = diagnostics.count(of: .warning)
    line += "; \(warnings == 0 ? "no warnings" : counted(warnings, "warning"))"
    if summary.hints > 0 { line += "; \(counted(summary.hints, "hint")), which sitegen check lists" }
    write("\(line); \(seconds(summary.duration)) s\n", to: FileHandle.standardOutput)
  }

  /// Tells problems.
  func tell(_ diagnostics: [Diagnostic], summary: [String: Int] = [:]) {
    let shown = diagnostics.prefix(Console.limit)
    switch format {
    case .text:
      let report = TextReport(
        colored: isTerminal(.standardError) && ProcessInfo.processInfo.environment["NO_COLOR"] == nil)
      write(shown.map(report.text).joined(), to: FileHandle.standardError)
      if diagnostics.count > shown.count {
        write(
          "and \(counted(diagnostics.count - shown.count, "more problem"))\n", to: FileHandle.standardError
        )
      }
    case .github:
      write(shown.map(GitHubReport().text).joined(), to: FileHandle.standardOutput)
    case .json:
      var summary = summary
      for severity in Severity.allCases { summary["\(severity.rawValue)s"] = diagnostics.count(of: severity) }
      // Encoding names, texts and numbers cannot fail; if it did, silence would be worse than a bare line.
      let text = (try? JSONReport(diagnostics, summary: summary).text()) ?? "{}\n"
      write(text, to: FileHandle.standardOutput)
    }
  }

  private func words(_ diagnostics: [Diagnostic]) -> [String] {
    [Severity.error, .warning].compactMap { severity in
      let count = diagnostics.count(of: severity)
      return count == 0 ? nil : counted(count, severity.rawValue)
    }
  }

  /// Seconds with two decimals.
  private func seconds(_ duration: Duration) -> String {
    let hundredths =
      duration.components.seconds * 100 + duration.components.attoseconds / 10_000_000_000_000_000
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

/// Writes text whole; a reader that has gone away is no problem of ours.
func write(_ text: String, to file: FileHandle) {
  try? file.write(contentsOf: Data(text.utf8))
}

/// Whether a file is a terminal that a person looks at.
func isTerminal(_ file: FileHandle) -> Bool { isatty(file.fileDescriptor) == 1 }
