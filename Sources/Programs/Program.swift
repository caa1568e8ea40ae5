import Subprocess

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// A program of the system that does what nobody should write anew: `git`, `rsync`, `curl`.
public struct Program: Sendable {
  /// What it is called: `git`.
  public let name: String
  private let path: FilePath

  /// Looks for a program in the folders of `PATH`.
  /// - Returns: `nil` when it is not installed.
  public static func find(_ name: String) async -> Program? {
    guard let path = try? await Executable.name(name).resolveExecutablePath(in: .inherit) else { return nil }
    return Program(name: name, path: path)
  }

  /// A program that ends without reading what it is given must not end this one too.
  private static let ignoresBrokenPipes: Void = {
    signal(SIGPIPE, SIG_IGN)
  }()

  /// What a run left behind.
  public struct Outcome: Sendable {
    /// The exit status; negative when a signal ended the program, or when it could not be run or read at all.
    public let status: Int32
    /// What it wrote on standard output.
    public let output: [UInt8]
    /// What it wrote on standard error.
    public let errors: String

    /// Whether it ended well.
    public var isSuccess: Bool { status == 0 }
    /// Standard output as text, without white space at its end.
    public var text: String {
      let text = String(decoding: output, as: UTF8.self)
      return String(
        text[..<(text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? text.startIndex)])
    }
  }

  /// Runs the program to its end.
  /// - Parameters:
  ///   - arguments: one text each; no shell ever sees them.
  ///   - input: what it reads on standard input.
  ///   - environment: variables to set beside those of this program; `nil` takes one away.
  ///   - limit: how many bytes it may write.
  public func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String?] = [:], limit: Int = 1 << 28
  ) async -> Outcome {
    Program.ignoresBrokenPipes
    let variables = environment.compactMap { name, value in
      Environment.Key(rawValue: name).map { ($0, value) }
    }
    do {
      let result = try await Subprocess.run(
        .path(path), arguments: Arguments(arguments),
        environment: .inherit.updating(Dictionary(variables) { first, _ in first }),
        input: .array(input), output: .bytes(limit: limit), error: .string(limit: 1 << 22))
      let status: Int32 =
        switch result.terminationStatus {
        case .exited(let code): Int32(code)
        case .signaled(let signal): -Int32(signal)
        }
      return Outcome(status: status, output: result.standardOutput, errors: result.standardError)
    } catch {
      return Outcome(status: -1, output: [], errors: "\(name) could not be run: \(error)")
    }
  }
}
