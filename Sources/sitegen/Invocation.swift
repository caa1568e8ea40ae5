import ArgumentParser
import Diagnostics
import Foundation
import Starter

/// How the program was called, for messages that say what to type next.
struct Invocation {
  /// What to type in front of a subcommand: `sitegen`, or `swift run sitegen` where SwiftPM built and runs it.
  let program: String

  /// - Parameter path: the program's path as the system knows it.
  init(path: String) {
    program = path.split(separator: "/").contains(".build") ? "swift run sitegen" : "sitegen"
  }

  /// This run's own.
  static let current = Invocation(path: CommandLine.arguments.first ?? "")

  /// A whole command line.
  func command(_ arguments: [String], source: String) -> String {
    let place = source == "." ? [] : ["--source", source]
    return ([program] + (arguments + place).map(Invocation.quoted)).joined(separator: " ")
  }

  /// An argument as a shell takes it.
  private static func quoted(_ argument: String) -> String {
    if argument.wholeMatch(of: /[A-Za-z0-9_.\/:@%+=,~-]+/) != nil { return argument }
    // Readable where a shell leaves everything inside double quotes alone.
    if !argument.contains(/["$`\\!]/) { return "\"\(argument)\"" }
    return "'" + argument.replacing("'", with: "'\\''") + "'"
  }
}

extension StarterFailure {
  /// Tells what is wrong.
  /// - Returns: what to end the program with.
  func told() -> ExitCode {
    Console(format: .text, problems: .standardError).tell([diagnostic], summary: [:])
    return ExitCode(exitStatus)
  }
}
