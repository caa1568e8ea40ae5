import ArgumentParser
import CareerGuide
import Diagnostics
import Foundation
import Messages
import Output
import Packing
import Site
import SocialCards

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

  func validate() throws {
    if output == "" { throw ValidationError("--output needs the name of a folder.") }
    if let output, isInside(output, folder: input.path("content")) {
      throw ValidationError("--output cannot be inside the content folder: the next build would read it.")
    }
  }

  mutating func run() async throws {
    let clock = ContinuousClock()
    let start = clock.now
    let progress = Progress(isShown: report.format == .text)
    let console = Console(format: report.format, problems: .standardError)

    progress.begin("Reading")
    let loaded = try await input.load(url: url)
    let told = loaded.diagnostics.filter { !$0.isHint }
    guard let guide = loaded.guide else {
      progress.end()
      console.refuse(told)
      throw ExitCode(loaded.isUnreadable ? OutputFailure.fileSystemStatus : OutputFailure.contentStatus)
    }
    if report.strict, told.count(of: .warning) > 0 {
      progress.end()
      console.refuse(told, because: "--strict treats warnings as errors")
      throw ExitCode(OutputFailure.contentStatus)
    }

    progress.begin("Rendering")
    let site = await renderSite(guide)
    let directory = output ?? input.path("public")
    let summary: WriteSummary
    do throws(Refusal) {
      summary = try await write(site, to: directory, guide.settings, progress)
    } catch {
      progress.end()
      console.refuse(told + error.diagnostics)
      throw ExitCode(error.exitStatus)
    }
    progress.end()
    console.finish(
      told,
      BuildSummary(
        directory: directory, pages: site.pageCount, figures: site.figureCount, drafts: guide.keptOut.drafts,
        later: guide.keptOut.later, hints: loaded.diagnostics.count - told.count,
        output: summary, duration: clock.now - start))
  }

  /// Makes what programs have to make, then writes everything.
  private func write(
    _ site: RenderedSite, to directory: String, _ settings: Settings, _ progress: Progress
  ) async throws(Refusal) -> WriteSummary {
    let writer = OutputWriter(directory: directory)
    if !site.cards.isEmpty { progress.begin("Drawing") }
    let pictures: [OutputFile]
    do throws(DrawingFailure) {
      pictures = try await site.pictures(beside: writer, askedFor: settings.socialCards)
    } catch {
      throw Refusal(error.diagnostic)
    }
    let files: [OutputFile]
    do throws(OutputFailure) { files = try site.files.outputFiles() + pictures } catch {
      throw Refusal(error)
    }
    if !settings.hosting.compress.isEmpty { progress.begin("Compressing") }
    let packed: [OutputFile]
    do throws(PackingFailure) {
      packed = try await packedFiles(of: files, beside: writer, askedFor: settings.hosting)
    } catch {
      throw Refusal(error.diagnostic)
    }
    progress.begin("Writing")
    do throws(OutputFailure) { return try writer.write(files + packed) } catch { throw Refusal(error) }
  }

  /// Why nothing was written.
  private struct Refusal: Error {
    let diagnostics: [Diagnostic]
    let exitStatus: Int32

    init(_ diagnostic: Diagnostic) {
      diagnostics = [diagnostic]
      exitStatus = OutputFailure.contentStatus
    }

    init(_ failure: OutputFailure) {
      diagnostics = failure.diagnostics
      exitStatus = failure.exitStatus
    }
  }

  /// Whether a path is a folder or inside it, links not followed.
  private func isInside(_ path: String, folder: String) -> Bool {
    let parts = URL(fileURLWithPath: path).standardizedFileURL.pathComponents
    return parts.starts(with: URL(fileURLWithPath: folder).standardizedFileURL.pathComponents)
  }
}
