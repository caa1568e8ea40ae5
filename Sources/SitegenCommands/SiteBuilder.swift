import ArgumentParser
import BuildMemory
import CMalloc
import CareerGuide
import Diagnostics
import Foundation
import Output
import Packing
import ParallelMap
import Site
import SocialCards

/// Builds a site, for the commands that begin with that: reads, checks, renders and writes.
struct SiteBuilder {
  let input: InputOptions
  /// Whether warnings are errors.
  let isStrict: Bool
  let url: SiteURL?
  /// The folder to write to.
  let directory: String
  let console: Console
  let progress: Progress
  /// Notes where the time goes, if somebody wants to know.
  var timings: Timings?
  /// Whether everything is made anew, whatever is known of the last build.
  var isFresh = false

  /// What was built.
  struct Built {
    /// The address at which the site will be published.
    let url: String?
    /// What a build tells of the content: everything but advice.
    let told: [Diagnostic]
    let summary: BuildSummary
  }

  /// - Throws: the exit status, after everything was told that is in the way.
  func build() async throws -> Built {
    let clock = ContinuousClock()
    let start = clock.now
    let writer = OutputWriter(directory: directory)
    let today = try input.day()
    let (found, unchanged) = await timed("looking for changes") {
      let last = await LastBuild(of: directory, input, url: url, today: today, isForgotten: isFresh)
      return (last, last?.unchanged(in: writer))
    }
    if let unchanged, !(isStrict && unchanged.report.told.count(of: .warning) > 0) {
      progress.end()
      let summary = WriteSummary(written: 0, unchanged: unchanged.files, removed: 0)
      return Built(unchanged.report, summary, in: directory, clock.now - start)
    }
    progress.begin("Reading")
    let texts = found?.texts
    let (guide, diagnostics, isCurrent) = try await load(today: today, knowing: texts) {
      found?.isCurrent == true
    }
    let last = isCurrent ? found : nil
    if !isCurrent { found?.forget() }
    let told = diagnostics.filter { !$0.isHint }
    sitegen_give_back_memory()
    progress.begin("Rendering")
    let fingerprints = await last?.fingerprints(of: guide)
    timings?.note(LastBuild.reason(last, fingerprints))
    let whole = Site(guide, theme: Sitegen.theme)
    let site = await timed("lists, and what the search reads") {
      whole.plan(searchPaths: fingerprints.flatMap { last?.searchPaths($0) })
    }
    sitegen_give_back_memory()
    let written: (summary: WriteSummary, known: KnownFiles?)
    do throws(Refusal) {
      written = try await write(site, guide.settings, writer, last?.files, fingerprints)
    } catch {
      throw refuse(told + error.diagnostics, exitStatus: error.exitStatus)
    }
    let report = BuildRecord.Report(
      told: told, hints: diagnostics.count - told.count, pages: site.pageCount, figures: site.figureCount,
      drafts: guide.keptOut.drafts, later: guide.keptOut.later, url: guide.settings.url)
    await timed("noting what was built") {
      last?.keep(report, written.known)
      last?.keepTexts(of: guide, diagnostics, known: texts)
    }
    progress.end()
    keepToTheEnd(whole, site, last, written.known)
    return Built(report, written.summary, in: directory, clock.now - start)
  }

  /// Reads the guide.
  /// - Parameters:
  ///   - texts: what is known of texts that did not change.
  ///   - isCurrent: whether the content is still what it was when that was found out. Somebody may have saved a file
  ///     meanwhile.
  private func load(
    today: CalendarDate?, knowing texts: (any KnownTexts)?, isCurrent: () -> Bool
  ) async throws -> (guide: Guide, diagnostics: [Diagnostic], isCurrent: Bool) {
    var loaded = await read(today: today, knowing: texts)
    let isCurrent = isCurrent()
    if !isCurrent, texts != nil { loaded = await read(today: today) }
    let (guide, diagnostics) = try buildable(loaded)
    return (guide, diagnostics, isCurrent)
  }

  /// The guide that was loaded, with everything that was found in it.
  /// - Throws: the exit status, after everything was told that is in the way.
  private func buildable(_ loaded: LoadResult) throws -> (guide: Guide, diagnostics: [Diagnostic]) {
    let told = loaded.diagnostics.filter { !$0.isHint }
    guard let guide = loaded.guide else {
      throw refuse(
        told, exitStatus: loaded.isUnreadable ? OutputFailure.fileSystemStatus : OutputFailure.contentStatus)
    }
    if isStrict, told.count(of: .warning) > 0 {
      throw refuse(
        told, because: "--strict treats warnings as errors", exitStatus: OutputFailure.contentStatus)
    }
    return (guide, loaded.diagnostics)
  }

  /// Reads and checks, in one go or, where somebody wants to know how long each takes, in two.
  /// - Parameter texts: what is known of texts that did not change.
  private func read(today: CalendarDate?, knowing texts: (any KnownTexts)? = nil) async -> LoadResult {
    guard let timings else { return await input.load(today: today, url: url, knowing: texts) }
    let unchecked = await timings.phase("reading and linking") {
      await input.load(today: today, url: url, isChecked: false, knowing: texts)
    }
    return await timings.phase("checking") {
      await input.load(today: today, url: url, after: unchecked.memory)
    }
  }

  private func timed<Value, Failure: Error>(
    _ phase: String, _ work: () async throws(Failure) -> Value
  ) async throws(Failure) -> Value {
    if let timings { try await timings.phase(phase, work) } else { try await work() }
  }

  private func refuse(_ told: [Diagnostic], because reason: String? = nil, exitStatus: Int32) -> ExitCode {
    progress.end()
    console.refuse(told, because: reason)
    return ExitCode(exitStatus)
  }

  /// Makes what programs have to make, then writes everything.
  private func write(
    _ site: SitePlan, _ settings: Settings, _ writer: OutputWriter, _ known: KnownFiles?,
    _ fingerprints: Fingerprints?
  ) async throws(Refusal) -> (summary: WriteSummary, known: KnownFiles?) {
    if !site.cards.isEmpty { progress.begin("Drawing") }
    let pictures: [OutputFile]
    do throws(DrawingFailure) {
      pictures = try await site.pictures(beside: writer, askedFor: settings.socialCards)
    } catch {
      throw Refusal(error.diagnostic)
    }
    var files: [OutputFile]
    do throws(OutputFailure) { files = try site.files.outputFiles(fingerprints, timings: timings) } catch {
      throw Refusal(error)
    }
    files += pictures
    if !settings.hosting.compress.isEmpty {
      progress.begin("Compressing")
      // Each file is needed several times.
      files = await files.parallelMap { $0.made() }
    }
    do throws(PackingFailure) {
      files += try await packedFiles(of: files, beside: writer, askedFor: settings.hosting)
    } catch {
      throw Refusal(error.diagnostic)
    }
    progress.begin("Writing")
    do throws(OutputFailure) {
      return try await timed("pages, made and written") { () throws(OutputFailure) in
        try writer.write(files, knowing: known)
      }
    } catch {
      throw Refusal(error)
    }
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
}

/// Keeps values until the program ends, when the system takes all memory back: piece by piece, with ten thousand roles, it
/// takes a third of a second.
private func keepToTheEnd<each Value: Sendable>(_ values: repeat each Value) {
  _ = Unmanaged.passRetained(Kept(things: (repeat each values)))
}

private final class Kept<Things: Sendable>: Sendable {
  let things: Things

  init(things: Things) { self.things = things }
}

extension SiteBuilder.Built {
  fileprivate init(
    _ report: BuildRecord.Report, _ output: WriteSummary, in directory: String, _ duration: Duration
  ) {
    url = report.url
    told = report.told
    summary = BuildSummary(
      directory: directory, pages: report.pages, figures: report.figures, drafts: report.drafts,
      later: report.later, hints: report.hints, output: output, duration: duration)
  }
}
