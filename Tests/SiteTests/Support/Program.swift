import Foundation
import Testing

/// The real program, run as an editor runs it.
enum Program {
  /// What a run left behind.
  struct Run {
    let standardOutput: String
    let standardError: String
    let status: Int32

    /// Everything it said, in the form of `messages.txt`: first what went to standard error, then what went to
    /// standard output, then the exit status. The duration is the one thing that differs from run to run.
    var messages: String {
      let text = standardError + standardOutput
      return text.replacing(/[0-9]+\.[0-9]{2} s\n/, with: "N s\n") + "exit status \(status)\n"
    }
  }

  /// A run that hangs is ended after this long; alone, none takes a hundredth of it.
  private static let patience = DispatchTimeInterval.seconds(60)

  /// The day on which every run takes place, 22 November 2026: what is overdue must not change from day to day.
  private static let day = "1795305600"

  /// The program that was built together with these tests: it stands beside their bundle.
  static let url: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let folder = bundle?.bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
    return folder.appendingPathComponent("sitegen")
  }()

  /// What the program says to type in its place outside of the folder of this package.
  static var asTyped: String {
    let package = url.path.prefix(upTo: url.path.firstRange(of: "/.build/")?.lowerBound ?? url.path.endIndex)
    return "swift run --package-path \(package) sitegen"
  }

  /// Runs the program and waits until it has ended.
  /// - Parameters:
  ///   - arguments: what follows its name.
  ///   - folder: where it runs.
  ///   - environment: variables beside `PATH`; nothing else of the tests' own environment reaches it.
  static func run(_ arguments: [String], in folder: URL, environment: [String: String] = [:]) throws -> Run {
    // Files, not pipes: a pipe that nobody empties in time would stop the program.
    let scratch = try Workshop()
    let output = try scratch.emptyFile("output")
    let error = try scratch.emptyFile("error")
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": day].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    let watchdog = DispatchWorkItem { if process.isRunning { process.terminate() } }
    try process.run()
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: watchdog)
    process.waitUntilExit()
    watchdog.cancel()
    #expect(process.terminationReason == .exit, "sitegen crashed, or hung and was ended")
    return Run(
      standardOutput: try String(contentsOf: output, encoding: .utf8),
      standardError: try String(contentsOf: error, encoding: .utf8),
      status: process.terminationStatus)
  }
}
