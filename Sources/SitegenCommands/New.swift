import ArgumentParser
import Foundation
import Localization
import Starter

/// `sitegen new`: a starting file for a role, a page, a skill or a sector.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a new role, page, skill or sector.",
    discussion: """
      Writes a starting file, such as content/roles/clinical-data-manager.md, that explains every key and asks a \
      question under every heading. It is a draft until the line `draft: true` is deleted. Nothing is ever overwritten.

        sitegen new role "Clinical Data Manager"
        sitegen new role clinical-data-manager --language de

      Exit status: 0 written; 1 there is no content folder, or no page to make a version of; 64 wrong arguments; 74 \
      the file exists already or could not be written.
      """)

  @Argument(help: "What to begin: role, page, skill or sector.")
  var kind: PageKind

  @Argument(help: "Its title; with --language, the title or file name of the page that it is a version of.")
  var title: [String]

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Begin a version of a page that exists, in this language, such as de.", valueName: "code"))
  var language: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The name of the file without .md. (default: made from the title)", valueName: "name"))
  var slug: String?

  @Option(name: .long, help: ArgumentHelp("The folder that holds content/.", valueName: "dir"))
  var source = "."

  func validate() throws {
    guard let language else { return }
    if language.wholeMatch(of: /[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*/) == nil {
      throw ValidationError("--language needs the code of a language, such as de, and got '\(language)'.")
    }
    if slug != nil {
      throw ValidationError("A version in another language has the name of its original: leave out --slug.")
    }
  }

  func run() throws {
    let page = NewPage(
      kind, named: title.joined(separator: " "), slug: slug,
      language: language.map { $0.contains("-") ? $0 : $0.lowercased() })
    do throws(StarterFailure) {
      write(told(try page.write(in: source)), to: FileHandle.standardOutput)
    } catch {
      throw error.told()
    }
  }

  /// What was written, and what to do next.
  private func told(_ written: NewPage.Written) -> String {
    var text = "wrote \(written.path)\n"
    if written.isLanguageNew, let language {
      // Without words of its own the language is only there once the settings name it.
      text +=
        Words.of(language: language) == nil
        ? "content/site.yml has to name `\(language)` under `languages:` before the next build\n"
        : "content/site.yml has no title in `\(language)` yet; it belongs under `languages:`\n"
    }
    return text + """
      fill in what is marked ✎, then look at the result with
        \(Invocation.current.command(["build", "--drafts"], source: source))
      it is published once the line `draft: true` is deleted

      """
  }
}

extension PageKind: ExpressibleByArgument {}
