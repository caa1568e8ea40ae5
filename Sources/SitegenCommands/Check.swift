import ArgumentParser
import CareerGuide
import Diagnostics
import Output
import Site

/// `sitegen check`: reads and checks everything as `build` does, tells every problem, and writes nothing.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the guide without building it.",
    discussion: """
      Lists every problem and every piece of advice with its place, then counts them by file and by kind: a to-do \
      list for the whole guide. Nothing is written.

      --fail-on takes warning (warnings and errors), note (any message at all), overdue (pages whose review is due) or \
      the id of a message, such as salary-order; several are separated by commas.

      Exit status: 0 no errors; 1 the content has errors, or messages that --strict or --fail-on asks about; 64 wrong \
      arguments; 74 a file could not be read.
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var report: ReportOptions

  @Option(
    name: .long,
    help: ArgumentHelp("End with exit status 1 when there are such messages: see above.", valueName: "what"),
    transform: FailOn.list(argument:))
  var failOn: [[FailOn]] = []

  @OptionGroup var links: ExternalLinkOptions

  @Flag(name: .long, help: "List every message. Without it, text stops after 200.")
  var all = false

  mutating func run() async throws {
    let progress = Progress(isShown: report.format == .text)
    progress.begin("Reading")
    let loaded = await input.load(today: try input.day())
    var found = loaded.diagnostics
    var scope: CheckedScope?
    if let guide = loaded.guide {
      progress.begin("Checking")
      let site = Site(guide, theme: Sitegen.theme)
      scope = CheckedScope(guide, site)
      found += addressProblems(site)
      progress.begin("Asking other sites")
      found += await links.problems(of: guide)
    }
    progress.end()

    let diagnostics = found.sorted()
    let reasons = (report.strict ? [.strict] : []) + failOn.joined()
    let summary = CheckSummary(
      diagnostics, scope: scope, failures: reasons.compactMap { $0.failure(diagnostics) })
    var console = Console(format: report.format, problems: .standardOutput)
    if all { console.limit = .max }
    console.finish(diagnostics, summary)
    if loaded.isUnreadable { throw ExitCode(OutputFailure.fileSystemStatus) }
    if diagnostics.hasErrors || !summary.failures.isEmpty { throw ExitCode(OutputFailure.contentStatus) }
  }
}
