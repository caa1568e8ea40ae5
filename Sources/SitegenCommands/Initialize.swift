import ArgumentParser
import Foundation
import Starter

/// `sitegen init`: a new guide.
struct Initialize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begin a new guide: a small site that builds at once.",
    discussion: """
      Writes settings, two roles and a spreadsheet with made-up pay, a page, a README for editors and what VS Code \
      needs. The folder has to be empty or new; nothing is ever overwritten.

      Exit status: 0 written; 64 wrong arguments; 74 the folder is not empty or could not be written to.
      """)

  @Argument(help: ArgumentHelp("The folder for the guide.", valueName: "dir"))
  var folder: String

  func validate() throws {
    if folder.isEmpty { throw ValidationError("Name the folder for the guide, such as my-guide.") }
  }

  func run() throws {
    do throws(StarterFailure) {
      let files = try NewGuide(in: folder).write()
      let call = Invocation.current
      let text = """
        wrote a guide of \(files.count) files to \(folder)
        build it:            \(call.command(["build"], source: folder))
        see what is missing: \(call.command(["check"], source: folder))
        begin a role:        \(call.command(["new", "role", "Clinical Data Manager"], source: folder))

        """
      write(text, to: FileHandle.standardOutput)
    } catch {
      throw error.told()
    }
  }
}
