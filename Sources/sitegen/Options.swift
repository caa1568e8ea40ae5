import ArgumentParser
import CareerGuide
import HTML

/// Where the content is, and what of it is wanted.
struct InputOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The folder that holds content/.", valueName: "dir"))
  var source = "."

  @Flag(name: .long, help: "Include pages marked as drafts.")
  var drafts = false

  /// A path in the source folder.
  func path(_ name: String) -> String {
    if source == "." { return name }
    return source.hasSuffix("/") ? source + name : "\(source)/\(name)"
  }

  /// Reads and checks the guide.
  /// - Parameter url: where it will be published, if that is not in the settings.
  func load(url: SiteURL? = nil) async -> LoadResult {
    await loadGuide(from: source, LoadOptions(includesDrafts: drafts, url: url?.text))
  }
}

/// How problems are told, and how much they matter.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "How problems are told: text for people, json for programs, github for GitHub Actions.",
      valueName: "format"))
  var format = ReportFormat.text

  @Flag(name: .long, help: "Treat warnings as errors.")
  var strict = false
}

/// A way to tell problems.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, github
}

/// A whole address on the web, ending in a slash.
struct SiteURL {
  let text: String

  /// - Throws: what to write instead.
  init(argument: String) throws {
    guard let address = try? Address(argument), address.isExternal, !argument.contains("?"),
      !argument.contains("#")
    else {
      throw ValidationError(
        "--url needs a whole address, such as https://careers.example.org/, and got '\(argument)'.")
    }
    text = argument.hasSuffix("/") ? argument : argument + "/"
  }
}
