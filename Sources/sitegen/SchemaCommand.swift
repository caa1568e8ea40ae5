import ArgumentParser
import Diagnostics
import Foundation
import Localization
import Schema
import Starter

/// `sitegen schema`: what can be written where, for editors such as VS Code.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print or write JSON Schemas, so that editors complete keys and show help.",
    discussion: """
      Without an argument it lists the schemas; with a name it prints that one. --write puts all of them into a \
      folder, with snippets and settings for VS Code.

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
    guard let name else { return }
    if write {
      guard ContentSchema.named(name) == nil, !name.isEmpty else {
        throw ValidationError("--write writes all schemas and takes the name of a folder, such as .vscode.")
      }
    } else if ContentSchema.named(name) == nil {
      let names = ContentSchema.all.map(\.name)
      let near = suggestion(for: name, among: names).map { " Did you mean '\($0)'?" } ?? ""
      throw ValidationError("There is no schema '\(name)'.\(near) There are \(names.listed(and: "and")).")
    }
  }

  func run() throws {
    if write { return try writeFiles(to: name ?? ".vscode") }
    guard let schema = name.flatMap(ContentSchema.named) else { return list() }
    sitegen.write(schema.text, to: FileHandle.standardOutput)
  }

  private func list() {
    let width = ContentSchema.all.map(\.name.count).max() ?? 0
    let lines = ContentSchema.all.map { schema in
      schema.name + String(repeating: " ", count: width - schema.name.count + 2) + schema.subject + "\n"
    }
    let call = Invocation.current
    let text = """
      \(lines.joined())
      print one:      \(call.command(["schema", "role"], source: "."))
      set up VS Code: \(call.command(["schema", "--write", ".vscode"], source: "."))

      """
    sitegen.write(text, to: FileHandle.standardOutput)
  }

  private func writeFiles(to folder: String) throws {
    do throws(StarterFailure) {
      let result = try EditorFolder(updating: folder)
      var line = "\(folder): \(result.written.count) written, \(result.unchanged.count) unchanged\n"
      for name in result.written { line += "  wrote \(name)\n" }
      for name in result.kept { line += "  left \(name) as it is: it has settings of your own\n" }
      sitegen.write(line, to: FileHandle.standardOutput)
    } catch {
      throw error.told()
    }
  }
}
