import ArgumentParser
import CareerGuide
import Diagnostics
import Foundation
import Programs
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
      try await publish(directory, to: target, url: target.url ?? built.url, console)
    } catch let failure as PublishFailure {
      throw failure.told(console)
    }
  }

  /// No line is written over while programs work that may ask for a passphrase.
  private func publish(
    _ directory: String, to target: PublishTarget, url: String?, _ console: Console
  ) async throws {
    let publication = try await Publication(of: directory, to: try target.address(in: input))
    let changes = try await publication.changes()
    let upload = publication.upload(isFull: full, message: ChangesReport(changes, limit: 200).message)
    guard !upload.isEmpty else {
      say("nothing to publish: \(publication.host.shown) has this build already, by its list of files")
      return say("`--full` uploads everything again, should somebody have changed files there")
    }
    let report = ChangesReport(changes, limit: 25)
    say("\n\(report.lists)", end: "")
    console.tell(changes.warnings, summary: [:])
    let summary = full ? "every file again; \(report.summary)" : report.summary
    say("To \(target.name), \(publication.host.shown): \(summary)")
    if input.drafts { say("Drafts are part of it, because of --drafts.") }
    guard try isWanted(changes) else {
      return say("nothing was published\(dryRun ? ", because of --dry-run" : "")")
    }
    PublishCommand.tellOnInterrupt()
    try await publication.publish(upload)
    let seen = try await look(at: upload, url, patience: target.patience)
    say("published to \(target.name)\(seen)")
  }

  /// On Ctrl-C, nothing is left behind here, and one knows what to do.
  private static func tellOnInterrupt() {
    onInterrupt {
      TemporaryFolder.removeAll()
      write(
        "\nbroken off: readers have met whole pages only; publish again to finish it\n", to: .standardError)
      Foundation.exit(130)
    }
  }

  /// Whether to go on, by the options or by what the person answers.
  private func isWanted(_ changes: SiteChanges) throws -> Bool {
    if dryRun { return false }
    if strict, !changes.warnings.isEmpty {
      say("nothing was published, since --strict treats warnings as errors")
      throw ExitCode(1)
    }
    if yes { return true }
    say("Publish this? [y/N] ", end: "")
    guard let answer = readLine() else {
      write("\nnobody answered: add --yes to publish without asking, as in a script\n", to: .standardError)
      throw ExitCode.validationFailure
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

  private func say(_ line: String, end: String = "\n") { write(line + end, to: .standardOutput) }
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
