import ArgumentParser
import CareerGuide
import HTML

/// Where the content is, and what of it is wanted.
struct InputOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The folder that holds content/.", valueName: "dir"))
  var source = "."

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The address at which the site will be published, such as https://careers.example.org/; goes before the settings'."
    ), transform: SiteURL.init(argument:))
  var url: SiteURL?

  @Flag(name: .long, help: "Include pages marked as drafts.")
  var drafts = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The day from which the age of reviews and figures is counted, such as 2026-11-22. (default: the day of SOURCE_DATE_EPOCH, else today in UTC)",
      valueName: "day"), transform: Today.day(argument:))
  var today: CalendarDate?

  /// Which part of the content is wanted, and from which day its age is counted.
  func loadOptions() throws -> LoadOptions {
    LoadOptions(includesDrafts: drafts, today: try today ?? Today.day(), url: url?.text)
  }

  /// A path in the source folder.
  func path(_ name: String) -> String {
    if source == "." { return name }
    return source.hasSuffix("/") ? source + name : "\(source)/\(name)"
  }
}

/// How problems are told.
struct ReportOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "How problems are told: text for people, json for programs, github for GitHub Actions.",
      valueName: "format"))
  var format = ReportFormat.text
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
