import Diagnostics
import Salary

@testable import CareerGuide

/// The file that tests read: `content/roles/x.md`.
func source(_ text: String, path: String = "content/roles/x.md") -> SourceFile {
  SourceFile(path: path, bytes: Array(text.utf8))
}

/// What a role's front matter says, or what is wrong with it.
/// - Parameter yaml: what stands between the two lines of hyphens; its first line is the file's second.
func readFrontMatter(_ yaml: String) -> (role: RoleFields?, figures: [Figure], problems: [Diagnostic]) {
  let file = source("---\n\(yaml)\n---\n\n# Body\n")
  let log = Log()
  do {
    let front = try FrontMatter(file)
    guard let range = front.yaml, let node = try YAMLParser.parse(file, range: range),
      let fields = Fields(node, subject: "the front matter", example: "title: Data Scientist", log: log)
    else { return (nil, [], log.diagnostics) }
    let role = RoleFields(fields)
    let figures = SalaryFields(log: log, defaults: PayDefaults()).read(role.salary).figures
    return (role, figures, log.diagnostics.sorted())
  } catch let error as UnreadableFile {
    return (nil, [], [error.diagnostic])
  } catch let failure as YAMLParser.Failure {
    return (nil, [], [failure.diagnostic])
  } catch {
    return (nil, [], [])
  }
}

/// What `site.yml` says, or what is wrong with it.
func readSettings(_ yaml: String) -> (settings: Settings, problems: [Diagnostic]) {
  let log = Log()
  let settings = SettingsFields(log: log).read(source(yaml, path: "content/site.yml"))
  return (settings, log.diagnostics.sorted())
}

extension Diagnostic {
  /// The problem in the lines of a table: where it is and what it says, then what to type.
  var brief: String {
    let position = place.map { "\($0.line ?? 0):\($0.column ?? 0)" } ?? "-"
    return "\(position) \(message)" + (fix.map { " => \($0)" } ?? "")
  }
}
