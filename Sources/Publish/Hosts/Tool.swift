import Diagnostics
import Programs

/// A program that publishes, with what to say when it is missing or does not succeed.
struct Tool: Sendable {
  private let program: Program
  /// What to try when it fails in a way that ``Remedy`` does not know.
  private let advice: String

  /// - Parameters:
  ///   - name: what it is called.
  ///   - install: how it is installed, in words.
  /// - Throws: that it is not installed.
  init(_ name: String, install: String, advice: String) async throws(PublishFailure) {
    guard let program = await Program.find(name) else {
      throw PublishFailure(
        .publishProgram, "this target is published to by the program \(name), which is not installed",
        fix: "install it (\(install)), then publish again")
    }
    self.program = program
    self.advice = advice
  }

  /// Messages are understood in English only, whatever language the computer speaks.
  /// What names a repository is taken away, since a hook of git may have called us; and git must not ask for a password
  /// where nobody sees the question.
  private static let environment: [String: String?] = [
    "LC_ALL": "C.UTF-8", "LANGUAGE": nil, "GIT_TERMINAL_PROMPT": "0", "GIT_DIR": nil, "GIT_WORK_TREE": nil,
    "GIT_INDEX_FILE": nil, "GIT_OBJECT_DIRECTORY": nil, "GIT_COMMON_DIR": nil, "GIT_NAMESPACE": nil,
    "GIT_ALTERNATE_OBJECT_DIRECTORIES": nil, "GIT_PREFIX": nil,
  ]

  /// Runs the program, whatever comes of it.
  func run(
    _ arguments: [String], input: [UInt8] = [], in folder: String? = nil, environment: [String: String?] = [:]
  ) async -> Program.Outcome {
    await program.run(
      arguments, input: input, in: folder,
      environment: Tool.environment.merging(environment) { _, own in own })
  }

  /// Runs the program, which has to succeed.
  /// - Throws: its own reason in one line, and what to do.
  @discardableResult
  func succeed(
    _ arguments: [String], input: [UInt8] = [], in folder: String? = nil, environment: [String: String?] = [:]
  ) async throws(PublishFailure) -> Program.Outcome {
    let outcome = await run(arguments, input: input, in: folder, environment: environment)
    guard outcome.isSuccess else { throw failure(outcome) }
    return outcome
  }

  /// Why a run did not succeed.
  func failure(_ outcome: Program.Outcome) -> PublishFailure {
    let reason = ToolReason(outcome, of: program.name)
    return PublishFailure(
      .publishFailed, "\(program.name) says: \(reason.line)",
      notes: [
        "the build on this computer is whole; what was uploaded until now is finished by publishing again"
      ],
      fix: reason.remedy ?? advice)
  }
}
