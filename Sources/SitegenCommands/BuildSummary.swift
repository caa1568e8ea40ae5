import Diagnostics
import Foundation
import Output
import Site

/// What a build has done, for its last line.
struct BuildSummary {
  let directory: String
  let pages: Int
  let figures: Int
  let drafts: Int
  /// Pages that wait for their day.
  let later: Int
  /// Pieces of advice that only `check` lists.
  let hints: Int
  let output: WriteSummary
  let duration: Duration

  /// The figures by name, for programs.
  var figuresByName: [String: Int] {
    [
      "pages": pages, "figures": figures, "drafts": drafts, "later": later, "hints": hints,
      "written": output.written,
      "unchanged": output.unchanged, "removed": output.removed,
    ]
  }

  /// The build in a line.
  func line(warnings: Int) -> String {
    let folder = directory.hasSuffix("/") ? directory : directory + "/"
    var line = "\(folder) has \(counted(pages, "page")) with \(counted(figures, "salary figure")): "
    line += "\(counted(output.written, "file")) written, \(output.unchanged) unchanged"
    if output.removed > 0 { line += ", \(output.removed) removed" }
    if drafts > 0 { line += "; \(counted(drafts, "draft")) left out" }
    if later > 0 { line += "; \(counted(later, "page")) left out until later" }
    line += "; \(warnings == 0 ? "no warnings" : counted(warnings, "warning"))"
    if hints > 0 { line += "; \(counted(hints, "hint")), which \(Invocation.current.name) check lists" }
    return "\(line); \(seconds) s\n"
  }

  /// Seconds with two decimals.
  private var seconds: String {
    let hundredths =
      duration.components.seconds * 100 + duration.components.attoseconds / 10_000_000_000_000_000
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

extension Console {
  /// Tells why nothing was written.
  /// - Parameter reason: what else to say after the count.
  func refuse(_ diagnostics: [Diagnostic], because reason: String? = nil) {
    tell(diagnostics, summary: ["written": 0])
    let count = words([
      (diagnostics.count(of: .error), "error"), (diagnostics.count(of: .warning), "warning"),
    ])
    let line = "\(count): nothing was written\(reason.map { ", since \($0)" } ?? "")"
    if format != .json { write(line + "\n", to: .standardError) }
  }

  /// Tells what was built.
  func finish(_ diagnostics: [Diagnostic], _ summary: BuildSummary) {
    tell(diagnostics, summary: summary.figuresByName)
    if format != .json { write(summary.line(warnings: diagnostics.count(of: .warning)), to: .standardOutput) }
  }
}

/// Files of a site that could not stand side by side, which a build would find when it writes.
func addressProblems(_ site: Site) -> [Diagnostic] {
  var scan = ClaimScan()
  site.forEachPath { scan.add($0) }
  if scan.areApart { return [] }
  do throws(OutputFailure) {
    try OutputWriter.check(try site.claims.outputFiles())
    return []
  } catch {
    return error.diagnostics
  }
}
