import CareerGuide
import Diagnostics
import Foundation
import Messages
import Preview
import Synchronization

/// Tells at the terminal what a preview does.
final class ServeReport: Sendable {
  private let console = Console(format: .text, problems: .standardError)
  /// What was told last, so that a problem that is still there is not told after each change.
  private let told = Mutex<[Diagnostic]>([])

  /// Says where the guide is.
  /// - Parameter network: the addresses at which other machines find it, if they can.
  func begin(address: String, isPublic: Bool, network: [String]) {
    var text = "The guide is at \(address)\n"
    if isPublic {
      let others = network.isEmpty ? "" : ", at \(network.joined(separator: " and "))"
      text += "Everyone who reaches this machine can see it\(others).\n"
    }
    write(text + "Save a file, and the page changes. Ctrl-C ends.\n", to: .standardOutput)
  }

  func end() { write("\n", to: .standardOutput) }

  func tell(_ event: Preview.Event) {
    switch event {
    case .loaded(let diagnostics, let isShown, let changed, let duration):
      tellLoad(diagnostics.filter { !$0.isHint }, isShown, changed, duration)
    case .checked(let diagnostics): console.tell(diagnostics, summary: [:])
    case .buildBegan: say("the program's source changed: building it")
    case .buildEnded(let problems, let isNew, let duration):
      console.tell(problems, summary: [:])
      say(
        problems.isEmpty
          ? "built in \(text(of: duration))\(isNew ? "; it starts again" : ": nothing in it is new")"
          : "not built: the program is the one of before")
    case .cannotWatch(let failure, let what):
      write(
        "warning: changes of \(what) are not noticed: \(failure.reason)\n   fix: \(failure.fix)\n",
        to: .standardError)
    case .cannotServe(let reason):
      write("error: the guide cannot be served: the system says “\(reason)”\n", to: .standardError)
    case .cannotRestart:
      write(
        "error: the new program could not be started: end this one and start it again\n", to: .standardError)
    }
  }

  private func tellLoad(
    _ diagnostics: [Diagnostic], _ isShown: Bool, _ changed: Set<String>?, _ duration: Duration
  ) {
    let isNews = told.withLock { told in
      defer { told = diagnostics }
      return told != diagnostics
    }
    if isNews { console.tell(diagnostics, summary: [:]) }
    let counts = words([
      (diagnostics.count(of: .error), "error"), (diagnostics.count(of: .warning), "warning"),
    ])
    guard let changed else {
      let hasContent = !diagnostics.contains { $0.id == .contentMissing && $0.place == nil }
      if !isShown, hasContent {
        write("\(counts): the guide appears when the errors are mended\n", to: .standardError)
      }
      return
    }
    // A file of an editor's own that was there for a moment is nobody's concern.
    let there = changed.filter { FileManager.default.fileExists(atPath: $0) }
    let told = there.isEmpty ? changed : there
    let what = told.count == 1 ? told.first ?? "" : counted(told.count, "file")
    let state = isShown ? "shown" : "not shown: the pages are those of before"
    say("\(what): \(state), \(counts.isEmpty ? "" : counts + ", ")\(text(of: duration))")
  }

  private func say(_ text: String) {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    write("\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) \(text)\n", to: .standardOutput)
  }

  /// `12 ms`, `3.4 s`.
  private func text(of duration: Duration) -> String {
    let milliseconds =
      duration.components.seconds * 1_000 + duration.components.attoseconds / 1_000_000_000_000_000
    return milliseconds < 1_000
      ? "\(milliseconds) ms" : "\(milliseconds / 1_000).\(milliseconds % 1_000 / 100) s"
  }
}
