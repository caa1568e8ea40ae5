import Subprocess

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
  /// - Parameter path: the folders, in place of those of this run.
  /// - Returns: `nil` when it is not installed.
  public static func find(_ name: String, path: String? = nil) async -> Program? {
    let environment = path.map { Environment.custom(["PATH": $0]) } ?? .inherit
    guard let path = try? await Executable.name(name).resolveExecutablePath(in: environment) else {
      return nil
    }
    return Program(name: name, path: path)
  }

  /// What a run left behind.
  public struct Outcome: Sendable {
    /// The exit status; negative when a signal ended the program, or when it could not be run or read at all.
    public let status: Int32
    /// What it wrote on standard output.
    public let output: [UInt8]
    /// What it wrote on standard error.
    public let errors: String

    /// Why it did not end well, for a message: the first line that it said, or how it ended.
    public var reason: String {
      let line = errors.split(whereSeparator: \.isNewline).first.map { $0.drop { $0.isWhitespace } } ?? ""
      if !line.isEmpty { return "it says “\(line.prefix(200))”" }
      return status < 0 ? "it was ended by signal \(-status)" : "it ended with status \(status)"
    }

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
  ///   - folder: where it runs, if not where this program does.
  ///   - environment: variables to set beside those of this program; `nil` takes one away.
  ///   - limit: how many bytes it may write.
  public func run(
    _ arguments: [String], input: [UInt8] = [], in folder: String? = nil,
    environment: [String: String?] = [:], limit: Int = 1 << 28
  ) async -> Outcome {
    let variables = environment.compactMap { name, value in
      Environment.Key(rawValue: name).map { ($0, value) }
    }
    do {
      let file = try Program.file(of: input)
      let result = try await Subprocess.run(
        .path(path), arguments: Arguments(arguments),
        environment: .inherit.updating(Dictionary(variables) { first, _ in first }),
        workingDirectory: folder.map { FilePath($0) },
        input: .fileDescriptor(file, closeAfterSpawningProcess: true), output: .bytes(limit: limit),
        error: .string(limit: 1 << 22))
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

  /// A file to be read on standard input, which nobody else can find. Through a pipe, a program that ends before it has read
  /// everything would end this one too: by a signal, or in Subprocess itself
  /// (https://github.com/swiftlang/swift-subprocess/issues/367).
  private static func file(of input: [UInt8]) throws -> FileDescriptor {
    guard !input.isEmpty else { return try FileDescriptor.open("/dev/null", .readOnly) }
    let folder = try TemporaryFolder()
    let path = FilePath(try folder.write(input, as: "input"))
    defer { withExtendedLifetime(folder) {} }
    return try FileDescriptor.open(path, .readOnly)
  }
}
