import ArgumentParser
import Diagnostics
import Foundation
import Starter

/// How the program was called, for messages that say what to type next.
struct Invocation {
  /// The program's own name: `sitegen`, or what a package with a theme of its own calls it.
  let name: String
  /// What to type in front of a subcommand: `sitegen`, or `swift run sitegen` where SwiftPM built and runs it. Outside
  /// of the package's folder that needs to know where the package is.
  let program: String

  /// - Parameters:
  ///   - path: the program's path as the system knows it.
  ///   - folder: where it runs.
  init(path: String, in folder: String) {
    name = path.split(separator: "/").last.map(String.init) ?? "sitegen"
    guard let build = path.firstRange(of: ".build/") else {
      program = name
      return
    }
    let package = String(path[..<build.lowerBound])
    let isHere = Invocation.resolved(package, in: folder) == Invocation.resolved("", in: folder)
    let place = package.count > 1 && package.hasSuffix("/") ? String(package.dropLast()) : package
    program = isHere ? "swift run \(name)" : "swift run --package-path \(Invocation.quoted(place)) \(name)"
  }

  /// This run's own.
  static let current = Invocation(
    path: CommandLine.arguments.first ?? "", in: FileManager.default.currentDirectoryPath)

  private static func resolved(_ path: String, in folder: String) -> String {
    let base = URL(fileURLWithPath: folder, isDirectory: true)
    let url = path.isEmpty ? base : URL(fileURLWithPath: path, isDirectory: true, relativeTo: base)
    return url.resolvingSymlinksInPath().path
  }

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
