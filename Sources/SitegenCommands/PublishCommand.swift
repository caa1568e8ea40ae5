import ArgumentParser
import CareerGuide
import Diagnostics
import Foundation
import Publish

/// `sitegen publish`: builds the site and brings a host up to date.
struct PublishCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Build the site and put it on its host.",
    discussion: """
      Builds, shows which pages and which pay will change, asks, uploads what is different, and then looks at a few \
      pages to see that readers get the new ones.

      Targets stand in content/site.yml under publish: a branch of a git repository, a folder of a server over SSH \
      (rsync), whatever rclone reaches, or a folder. Without a name the first one is meant.

      Exit status: 0 published, or nothing to publish; 1 the content has errors, or publishing did not succeed; 64 \
      wrong arguments; 74 a file could not be read or written.
      """)

  @Argument(help: "The name of the target in content/site.yml. (default: the first one)")
  var target: String?

  @OptionGroup var input: InputOptions

  @Flag(name: .long, help: "Show what would change, and publish nothing.")
  var dryRun = false

  @Flag(name: .shortAndLong, help: "Publish without asking, as in a script.")
  var yes = false

  @Flag(name: .long, help: "Upload every file, also what the host should have already.")
  var full = false

  @Flag(name: .long, help: "Do not look at the site after publishing.")
  var noVerify = false

  @Flag(name: .long, help: "Treat warnings as errors.")
  var strict = false

  mutating func run() async throws {
    let console = Console(format: .text, problems: .standardError)
    let target = try PublishTarget.chosen(target, from: input, console)
    let directory = input.path("public")
    let built = try await SiteBuilder(
      input: input, isStrict: strict, url: nil, directory: directory, console: console,
      progress: Progress(isShown: true)
    ).build()
    console.finish(built.told, built.summary)
    do {
      try await publish(directory, to: target, url: target.url ?? built.settings.url, console)
    } catch let failure as PublishFailure {
      throw failure.told(console)
    }
  }

  private func publish(
    _ directory: String, to target: PublishTarget, url: String?, _ console: Console
  ) async throws {
    let progress = Progress(isShown: true)
    defer { progress.end() }
    progress.begin("Comparing")
    let publication = try await Publication(of: directory, to: target.address(in: input))
    let changes = try await publication.changes()
    progress.end()
    let upload = publication.upload(isFull: full, message: ChangesReport(changes, limit: 200).message)
    guard !upload.isEmpty else {
      return say("nothing to publish: \(publication.host.shown) has this build already")
    }
    let report = ChangesReport(changes, limit: 25)
    say("\n\(report.lists)To \(target.name), \(publication.host.shown): \(report.summary)")
    console.tell(changes.warnings, summary: [:])
    guard try isWanted(changes) else {
      return say("nothing was published\(dryRun ? ", because of --dry-run" : "")")
    }
    progress.begin("Publishing")
    try await publication.host.publish(upload)
    progress.begin("Looking at the site")
    let seen = try await look(at: upload, url, patience: target.patience)
    progress.end()
    say("published to \(target.name)\(seen)")
  }

  /// Whether to go on, by the options or by what the person answers.
  private func isWanted(_ changes: SiteChanges) throws -> Bool {
    if dryRun { return false }
    if strict, !changes.warnings.isEmpty {
      say("nothing was published, since --strict treats warnings as errors")
      throw ExitCode(1)
    }
    if yes { return true }
    write("Publish this? [y/N] ", to: .standardOutput)
    guard let answer = readLine() else {
      say("")
      throw ValidationError("Nobody answered. In a script, add --yes to publish without asking.")
    }
    return ["y", "yes"].contains(answer.trimmingCharacters(in: .whitespaces).lowercased())
  }

  /// Looks at a few pages.
  /// - Returns: what was seen, to be added to a sentence.
  private func look(at upload: Upload, _ url: String?, patience: Duration) async throws -> String {
    guard !noVerify else { return "" }
    guard let url else {
      return "; not looked at, since neither `url` nor the target says where readers find it"
    }
    let seen = try await LiveCheck(try await WebSite(url), upload).run(patience: patience)
    return "; \(counted(seen, "page")) looked at on \(url): as built"
  }

  private func say(_ line: String) { write(line + "\n", to: .standardOutput) }
}

extension PublishTarget {
  /// How long to wait until readers see what was published: hosts that take a branch build their site from it first.
  fileprivate var patience: Duration {
    if case .git = host { .seconds(120) } else { .seconds(20) }
  }
}

extension PublishFailure {
  /// Tells it.
  /// - Returns: what to end the program with.
  func told(_ console: Console) -> ExitCode {
    console.tell([diagnostic], summary: [:])
    return ExitCode(1)
  }
}
