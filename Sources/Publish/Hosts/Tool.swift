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
  private static let environment: [String: String?] = ["LC_ALL": "C.UTF-8", "LANGUAGE": nil]

  /// Runs the program, whatever comes of it.
  func run(_ arguments: [String], input: [UInt8] = [], environment: [String: String?] = [:]) async
    -> Program.Outcome
  {
    await program.run(
      arguments, input: input, environment: Tool.environment.merging(environment) { _, own in own })
  }

  /// Runs the program, which has to succeed.
  /// - Throws: its own reason in one line, and what to do.
  @discardableResult
  func succeed(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String?] = [:]
  ) async throws(PublishFailure) -> Program.Outcome {
    let outcome = await run(arguments, input: input, environment: environment)
    guard outcome.isSuccess else { throw failure(outcome) }
    return outcome
  }

  /// Why a run did not succeed.
  func failure(_ outcome: Program.Outcome) -> PublishFailure {
    let reason = ToolReason(outcome, of: program.name)
    return PublishFailure(
      .publishFailed, "\(program.name) says: \(reason.line)",
      notes: [
        "nothing on this computer was changed, and whatever was uploaded is finished by publishing again"
      ],
      fix: reason.remedy ?? advice)
  }
}
