import ArgumentParser
import Diagnostics
import Foundation
import Localization
import Salary
import Schema
import Starter

/// `sitegen schema`: what can be written where, for editors such as VS Code.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print or write JSON Schemas, so that editors complete keys and show help.",
    discussion: """
      Without an argument it lists the schemas; with a name it prints that one. --write puts all of them into a \
      folder, with snippets and settings for VS Code. `sitegen schema words` prints the words of the interface as \
      site.yml holds them, for a language that has none yet.

      Exit status: 0 done; 64 wrong arguments; 74 a file that somebody else wrote is in the way, or a file could not \
      be written.
      """)

  @Flag(name: .long, help: "Write all schemas, and what else VS Code needs, into a folder.")
  var write = false

  @Argument(
    help: ArgumentHelp(
      "The schema to print; with --write, the folder to write to. (default: .vscode)", valueName: "name"))
  var name: String?

  func validate() throws {
    guard let name, write || name != SchemaCommand.words else { return }
    if write {
      guard ContentSchema.named(name) == nil, name != SchemaCommand.words, !name.isEmpty else {
        throw ValidationError("--write writes all schemas and takes the name of a folder, such as .vscode.")
      }
    } else if ContentSchema.named(name) == nil {
      let names = ContentSchema.all.map(\.name) + [SchemaCommand.words]
      let near = suggestion(for: name, among: names).map { " Did you mean '\($0)'?" } ?? ""
      throw ValidationError("There is no schema '\(name)'.\(near) There are \(names.listed(and: "and")).")
    }
  }

  func run() throws {
    if write { return try writeFiles(to: name ?? ".vscode") }
    if name == SchemaCommand.words {
      return SitegenCommands.write(LanguageWords.toFillIn, to: FileHandle.standardOutput)
    }
    guard let schema = name.flatMap(ContentSchema.named) else { return list() }
    SitegenCommands.write(schema.text, to: FileHandle.standardOutput)
  }

  /// What is no schema, and printed like one.
  private static let words = "words"

  private func list() {
    let all =
      ContentSchema.all.map { ($0.name, $0.subject) } + [
        (SchemaCommand.words, "no schema: all words to fill in")
      ]
    let width = all.map(\.0.count).max() ?? 0
    let lines = all.map { name, subject in
      name + String(repeating: " ", count: width - name.count + 2) + subject + "\n"
    }
    let call = Invocation.current
    let text = """
      \(lines.joined())
      print one:      \(call.command(["schema", "role"], source: "."))
      set up VS Code: \(call.command(["schema", "--write", ".vscode"], source: "."))

      """
    SitegenCommands.write(text, to: FileHandle.standardOutput)
  }

  private func writeFiles(to folder: String) throws {
    do throws(StarterFailure) {
      let result = try EditorFolder(updating: folder)
      var line = "\(folder): \(result.written.count) written, \(result.unchanged.count) unchanged\n"
      for name in result.written { line += "  wrote \(name)\n" }
      for name in result.kept { line += "  left \(name) as it is: it has settings of your own\n" }
      SitegenCommands.write(line, to: FileHandle.standardOutput)
    } catch {
      throw error.told()
    }
  }
}
