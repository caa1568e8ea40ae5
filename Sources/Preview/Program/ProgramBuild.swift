import Diagnostics
import Foundation
import Synchronization

/// Builds the program anew when its own source changed: templates are a part of it.
public struct ProgramBuild: Sendable {
  /// The folder that holds `Package.swift`.
  public let package: String
  private let executable: String
  private let isRelease: Bool
  /// When the build began that this program comes from, where the program before it has told.
  private let builtAt: Date?
  private static let variable = "SITEGEN_PREVIEW_BUILT"

  /// - Parameter executable: the program's own file.
  /// - Returns: `nil` where SwiftPM did not build it, or its source is not there.
  public init?(executable: String) {
    guard let build = executable.range(of: "/.build/", options: .backwards) else { return nil }
    package = String(executable[..<build.lowerBound])
    self.executable = executable
    isRelease = executable.contains("/release/")
    builtAt = getenv(ProgramBuild.variable).flatMap { Double(String(cString: $0)) }.map(
      Date.init(timeIntervalSince1970:))
    unsetenv(ProgramBuild.variable)
    guard FileManager.default.fileExists(atPath: package + "/Package.swift") else { return nil }
  }

  /// What SwiftPM calls it: a package with a theme of its own has a program of another name.
  var product: String { executable.split(separator: "/").last.map(String.init) ?? "sitegen" }

  /// What the program is made of.
  public var sources: [String] { ["Sources", "templates", "Package.swift"].map { package + "/" + $0 } }

  /// Tells the program that is about to start when its build began.
  func tellNext(builtAt moment: Date) {
    setenv(ProgramBuild.variable, String(moment.timeIntervalSince1970), 1)
  }

  /// Whether a file was saved after the build began that this program comes from.
  var hasChangedSinceBuild: Bool {
    guard let builtAt else { return false }
    return sources.contains { source in
      let below = FileManager.default.enumerator(atPath: source)?.compactMap { $0 as? String } ?? []
      return ([source] + below.map { source + "/" + $0 }).contains { path in
        let saved = try? FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
        return saved.map { $0 > builtAt } ?? false
      }
    }
  }

  /// What became of a build.
  public enum Outcome: Sendable {
    /// The program is another one now.
    case changed
    /// Nothing that is in the program has changed.
    case same
    case failed([Diagnostic])
  }

  /// Builds.
  public func run() async -> Outcome {
    let before = stamp
    let result = await swiftBuild()
    if let problems = result { return .failed(problems) }
    return stamp == before ? .same : .changed
  }

  /// Another one after each link.
  private var stamp: [String] {
    let attributes = (try? FileManager.default.attributesOfItem(atPath: executable)) ?? [:]
    return [FileAttributeKey.modificationDate, .size, .systemFileNumber].map { "\(attributes[$0] ?? "")" }
  }

  /// - Returns: what the compiler says; `nil` where it is content.
  private func swiftBuild() async -> [Diagnostic]? {
    await withCheckedContinuation { continuation in
      // The compiler is waited for; the threads of tasks must not be.
      DispatchQueue.global().async { continuation.resume(returning: compile()) }
    }
  }

  private func compile() -> [Diagnostic]? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["swift", "build", "--package-path", package, "--product", product]
      + (isRelease ? ["-c", "release"] : [])
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    do {
      try process.run()
      let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      process.waitUntilExit()
      guard process.terminationStatus != 0 else { return nil }
      return compilerProblems(text, package: package)
    } catch {
      return [
        Diagnostic(
          .error, .programBuild, "the program could not be built: `swift` could not be run", at: nil,
          fix: "install Swift, or add its folder to PATH")
      ]
    }
  }
}

extension DiagnosticID {
  /// The program's own source does not compile.
  static let programBuild = DiagnosticID("program-build")
}

/// The compiler's messages, which begin with `path:line:column: error: `.
/// - Parameter package: the folder that paths are shown from.
func compilerProblems(_ output: String, package: String) -> [Diagnostic] {
  var seen: Set<String> = []
  let lines = output.split(separator: "\n").map(String.init)
  let problems = lines.enumerated().compactMap { index, line -> Diagnostic? in
    guard let problem = CompilerLine(line, package: package), seen.insert(line).inserted else { return nil }
    return Diagnostic(.error, .programBuild, problem.message, at: problem.place)
  }
  guard problems.isEmpty else { return problems }
  let last = lines.last { $0.contains("error") } ?? lines.last ?? "it did not say why"
  return [
    Diagnostic(
      .error, .programBuild, "the program could not be built: \(last.prefix(300))", at: nil,
      fix: "run swift build to see the whole message")
  ]
}

private struct CompilerLine {
  let place: Place
  let message: String

  init?(_ line: String, package: String) {
    guard let mark = line.firstRange(of: ": error: ") else { return nil }
    let parts = line[..<mark.lowerBound].split(separator: ":")
    guard parts.count >= 3, let row = Int(parts[parts.count - 2]), let column = Int(parts[parts.count - 1])
    else {
      return nil
    }
    let path = parts.dropLast(2).joined(separator: ":")
    guard path.hasPrefix("/") else { return nil }
    let lines = (try? String(contentsOfFile: path, encoding: .utf8))?.split(
      separator: "\n", omittingEmptySubsequences: false)
    let text = lines.flatMap { $0.indices.contains(row - 1) ? $0[row - 1] : nil } ?? ""
    let before = String(text.prefix(max(0, column - 1)))
    let rest = text.dropFirst(before.count)
    let marked = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    let shown = path.hasPrefix(package + "/") ? String(path.dropFirst(package.count + 1)) : path
    place = Place(
      path: shown, line: row, column: column,
      excerpt: Excerpt(before: before, marked: String(marked), after: String(rest.dropFirst(marked.count))))
    message = String(line[mark.upperBound...])
  }
}
