import ArgumentParser
import CMalloc
import CareerGuide
import HTML
import Spooling

/// Where the content is, and what of it is wanted.
struct InputOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The folder that holds content/.", valueName: "dir"))
  var source = "."

  @Flag(name: .long, help: "Include drafts, and pages that wait for the day of their `publish`.")
  var drafts = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The day to take as today, for the age of reviews and figures and for `publish`, such as 2027-01-01. (default: the day of SOURCE_DATE_EPOCH, else today in UTC)",
      valueName: "day"), transform: Today.day(argument:))
  var today: CalendarDate?

  /// A path in the source folder.
  func path(_ name: String) -> String {
    if source == "." { return name }
    return source.hasSuffix("/") ? source + name : "\(source)/\(name)"
  }

  /// The day to take as today.
  /// - Throws: what the environment should say of the day, where it fixes that.
  func day() throws -> CalendarDate? { try today ?? Today.day() }

  /// Reads and checks the guide.
  /// - Parameters:
  ///   - today: the day to take as today.
  ///   - url: where it will be published, if that is not in the settings.
  ///   - memory: what an earlier load of the same files left.
  ///   - isChecked: whether it is also checked how well it serves its readers.
  ///   - texts: what is known of texts that did not change.
  func load(
    today: CalendarDate?, url: SiteURL? = nil, after memory: LoadMemory? = nil, isChecked: Bool = true,
    knowing texts: (any KnownTexts)? = nil
  ) async -> LoadResult {
    let options = LoadOptions(includesDrafts: drafts, today: today, url: url?.text)
    // 30 MB with ten thousand roles.
    sitegen_keep_large_arrays_apart()
    guard let memory else {
      return await loadGuide(
        from: source, options, isChecked: isChecked, spool: .forTexts(), knowing: texts)
    }
    return await loadGuide(from: source, options, after: memory, changes: .paths([]), isChecked: isChecked)
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

  /// Whether a word is meant to be such an address.
  static func isWhole(_ word: String) -> Bool { word.contains("://") }

  /// - Throws: what to write instead.
  init(argument: String) throws {
    if argument.contains(#/:\/\/[^\/]*@/#) {
      throw ValidationError("Leave the name and the password out of the address: they are of no use here.")
    }
    guard let address = try? Address(argument), address.isExternal, !argument.contains("?"),
      !argument.contains("#")
    else {
      throw ValidationError(
        "A site is named by a whole address, such as https://careers.example.org/, and not by '\(argument)'.")
    }
    text = argument.hasSuffix("/") ? argument : argument + "/"
  }
}
