import Diagnostics
import Site
import Synchronization

/// Where the time of a build goes, for `--timings`.
final class Timings: Sendable {
  private struct Made {
    let path: String
    let template: String
    let time: Duration
    let bytes: Int
  }

  private struct State {
    var note: String?
    var phases: [(name: String, time: Duration)] = []
    var made: [Made] = []
  }

  private let state = Mutex(State())
  private let clock = ContinuousClock()

  /// How many files and templates are listed.
  private static let limit = 10

  /// Says something of the whole build.
  func note(_ text: String?) { state.withLock { $0.note = text } }

  /// Runs a phase of the build and notes how long it takes.
  func phase<Value, Failure: Error>(
    _ name: String, _ work: () async throws(Failure) -> Value
  ) async throws(Failure) -> Value {
    let start = clock.now
    let value = try await work()
    state.withLock { $0.phases.append((name, clock.now - start)) }
    return value
  }

  /// Makes a file and notes how long it takes.
  func make(_ file: SitePlan.File) -> [UInt8] {
    let start = clock.now
    let bytes = file.make()
    let made = Made(path: file.path, template: file.template, time: clock.now - start, bytes: bytes.count)
    state.withLock { $0.made.append(made) }
    return bytes
  }

  /// All of it as text.
  var text: String {
    let (phases, made, note) = state.withLock { ($0.phases, $0.made, $0.note) }
    var text = "\nPhases\n"
    for phase in phases { text += "  \(column(seconds(phase.time), 9))  \(phase.name)\n" }
    if let note { text += "\n\(note)\n" }
    guard !made.isEmpty else { return text + "\nNothing had to be made.\n" }
    text += "\nTemplates, all threads together\n"
    let templates = Dictionary(grouping: made, by: \.template)
      .map { (name: $0.key, files: $0.value, time: $0.value.reduce(.zero) { $0 + $1.time }) }
      .sorted { ($1.time, $0.name) < ($0.time, $1.name) }
    for template in templates.prefix(Timings.limit) {
      let bytes = template.files.reduce(0) { $0 + $1.bytes }
      text +=
        "  \(column(seconds(template.time), 9))  \(template.name): \(counted(template.files.count, "file")), "
      text += "\(milliseconds(template.time / template.files.count)) each, \(bytes / 1000) KB\n"
    }
    text += "\nSlowest files\n"
    for file in made.sorted(by: { ($1.time, $0.path) < ($0.time, $1.path) }).prefix(Timings.limit) {
      text += "  \(column(milliseconds(file.time), 9))  \(file.path), \(file.bytes / 1000) KB\n"
    }
    return text
  }

  private func column(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func seconds(_ time: Duration) -> String { "\(decimal(time / .seconds(1))) s" }
  private func milliseconds(_ time: Duration) -> String { "\(decimal(time / .milliseconds(1))) ms" }

  /// A number with two decimals.
  private func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
