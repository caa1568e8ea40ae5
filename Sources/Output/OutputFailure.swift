import Diagnostics
import Disk

/// Why the output folder could not be brought up to date.
public struct OutputFailure: Error, Sendable, Hashable {
  /// The problems, in the order in which a person would read them.
  public let diagnostics: [Diagnostic]
  /// What the program should exit with.
  public let exitStatus: Int32

  /// The exit status of a build whose content is wrong: two files claim one address.
  public static let contentStatus: Int32 = 1
  /// The exit status of a build that the file system stopped; `EX_IOERR` of sysexits.h.
  public static let fileSystemStatus: Int32 = 74

  /// Words problems. Those that were found twice, by way of two files, are told once.
  /// - Parameter isHalfway: whether some files were in place already when the problem came up.
  init(_ problems: [OutputProblem], isHalfway: Bool = false) {
    var diagnostics = Set(problems).map(\.diagnostic).sorted()
    if isHalfway, let last = diagnostics.indices.last {
      diagnostics[last].notes.append(
        Diagnostic.Note(
          "part of the site may be new already, and the rest is as it was; every file is whole, and the next build "
            + "finishes the work"))
    }
    self.diagnostics = diagnostics
    let isContent = !problems.isEmpty && problems.allSatisfy(\.isInContent)
    exitStatus = isContent ? OutputFailure.contentStatus : OutputFailure.fileSystemStatus
  }
}

extension OutputFailure {
  /// A path that cannot be written.
  /// - Parameters:
  ///   - path: the path.
  ///   - origin: what the file was made from.
  ///   - reason: why not.
  public init(refusing path: String, madeFrom origin: String, because reason: OutputPath.Refusal) {
    diagnostics = [
      Diagnostic(
        .error, .outputPath, "the site cannot have a file \(path): \(reason.reason)", at: Place(path: origin),
        fix: "give it another name")
    ]
    exitStatus = OutputFailure.contentStatus
  }
}

extension DiagnosticID {
  /// A file of the site has a name that not every file system can hold.
  public static let outputPath = DiagnosticID("output-path")
}

/// What ends a run early, inside this module.
enum Stop: Error {
  /// The process is taken to be dead from here on: no cleaning up. Only tests cause it.
  case killed
  /// Problems for the editor.
  case problems([OutputProblem])

  /// A system call that failed.
  static func system(_ code: Int32, at place: String) -> Stop { .problems([.system(code, at: place)]) }
}

/// Runs system calls and says where it was if one of them fails.
func told<Value>(
  at place: @autoclosure () -> String, _ body: () throws(ErrorNumber) -> Value
) throws(Stop) -> Value {
  do throws(ErrorNumber) {
    return try body()
  } catch {
    throw .system(error.code, at: place())
  }
}
