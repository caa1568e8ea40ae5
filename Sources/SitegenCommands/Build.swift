import ArgumentParser
import Foundation

/// `sitegen build`: reads `content/`, checks it, and brings `public/` up to date.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build the site.",
    discussion: """
      Reads content/, checks all of it, and only then writes the site. If there is an error, every problem is listed \
      with its place, and the folder of the site stays as it was.

      Exit status: 0 built; 1 the content has errors, or warnings with --strict; 64 wrong arguments; 74 a file could \
      not be read or written.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var report: ReportOptions

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The address at which the site will be published, such as https://careers.example.org/, in place of `url` in content/site.yml."
    ), transform: SiteURL.init(argument:))
  var url: SiteURL?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder to write the site to. (default: public in the source folder)", valueName: "dir"))
  var output: String?

  @Flag(name: .long, help: "Say where the time went, by phase, by template and by file.")
  var timings = false

  @Flag(
    name: .long,
    help: ArgumentHelp(
      "Make every page anew, and believe nothing that the last build left but pictures and smaller forms that are whole. The site is the same."
    ))
  var fresh = false

  func validate() throws {
    if output == "" { throw ValidationError("--output needs the name of a folder.") }
    if let output, isInside(output, folder: input.path("content")) {
      throw ValidationError("--output cannot be inside the content folder: the next build would read it.")
    }
  }

  mutating func run() async throws {
    let console = Console(format: report.format, problems: .standardError)
    let timings = timings ? Timings() : nil
    let built = try await SiteBuilder(
      input: input, isStrict: report.strict, url: url, directory: output ?? input.path("public"),
      console: console,
      progress: Progress(isShown: report.format == .text), timings: timings, isFresh: fresh
    ).build()
    console.finish(built.told, built.summary)
    if let timings { write(timings.text, to: .standardError) }
  }

  /// Whether a path is a folder or inside it, links not followed.
  private func isInside(_ path: String, folder: String) -> Bool {
    let parts = URL(fileURLWithPath: path).standardizedFileURL.pathComponents
    return parts.starts(with: URL(fileURLWithPath: folder).standardizedFileURL.pathComponents)
  }
}
