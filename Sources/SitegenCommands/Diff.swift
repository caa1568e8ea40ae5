import ArgumentParser
import CareerGuide
import Diagnostics
import Foundation
import Publish

/// `sitegen diff`: what readers would see differently.
struct Diff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what changed between two builds, or since the last publication.",
    discussion: """
      Lists pages that are new, changed or gone, pay that is different, and links, and not lines of HTML. A page that is \
      gone and from which nothing leads on is a warning.

      OLD and NEW are folders that builds wrote, addresses of published sites, or names of targets in \
      content/site.yml. Without OLD the first target is meant, without NEW the folder public.

      Exit status: 0 compared; 1 one of the two is missing or could not be read; 64 wrong arguments.
      """)

  @Argument(help: "The earlier build. (default: what was last published)")
  var old: String?

  @Argument(help: "The later build. (default: public in the source folder)")
  var new: String?

  @Option(name: .long, help: ArgumentHelp("The folder that holds content/.", valueName: "dir"))
  var source = "."

  @Option(
    name: .long, help: ArgumentHelp("How the changes are told: text or json.", valueName: "format"))
  var format = Format.text

  /// A way to tell changes.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  mutating func run() async throws {
    var input = InputOptions()
    input.source = source
    let console = Console(format: .text, problems: .standardError)
    let progress = Progress(isShown: format == .text)
    progress.begin("Comparing")
    do {
      let changes = try await compare(
        try await build(old, in: input, console),
        try await build(new ?? input.path("public"), in: input, console))
      progress.end()
      let report = ChangesReport(changes)
      switch format {
      case .text: write(report.text, to: .standardOutput)
      case .json: write(String(decoding: report.json.bytes, as: UTF8.self) + "\n", to: .standardOutput)
      }
      console.tell(changes.warnings, summary: [:])
    } catch let failure as PublishFailure {
      progress.end()
      throw failure.told(console)
    }
  }

  /// The build that a word of the command line means.
  private func build(_ name: String?, in input: InputOptions, _ console: Console) async throws
    -> any SiteBuild
  {
    if let name {
      if SiteURL.isWhole(name) { return try await WebSite(SiteURL(argument: name).text).build() }
      // A folder goes before a target of the same name: it can be named with ./ too, and a target cannot.
      if FileManager.default.fileExists(atPath: name) { return try FolderBuild(name) }
      guard loadSettings(from: source).publish.contains(where: { $0.name == name }) else {
        return try FolderBuild(name)
      }
    }
    return try await PublishTarget.chosen(name, from: input, console).address(in: input).open().published()
  }
}
