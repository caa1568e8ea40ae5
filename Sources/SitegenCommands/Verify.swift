import ArgumentParser
import Diagnostics
import Foundation
import Output
import Publish

/// `sitegen verify`: proves that a folder or a site is exactly a build.
struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prove that a folder or a published site is exactly what was built.",
    discussion: """
      A build lists the SHA-256 of each of its files in manifest.json. A folder is compared with its own list, and must \
      hold nothing else. A site on the web is asked for every file of the build in public/, or of the build that it \
      lists itself where there is none here.

      Exit status: 0 everything is as it was built; 1 something differs, or there is no build; 64 wrong arguments.
      """)

  @Argument(help: "A folder, or the address of a published site. (default: public in the source folder)")
  var place: String?

  @Option(name: .long, help: ArgumentHelp("The folder that holds content/.", valueName: "dir"))
  var source = "."

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The build that a site is compared with. (default: public in the source folder)", valueName: "dir"))
  var against: String?

  mutating func run() async throws {
    var input = InputOptions()
    input.source = source
    let console = Console(format: .text, problems: .standardError)
    let place = place ?? input.path("public")
    let progress = Progress(isShown: true)
    progress.begin("Comparing")
    do {
      let proof =
        SiteURL.isWhole(place)
        ? try await prove(WebSite(SiteURL(argument: place).text), input) : try FolderBuild(place).prove()
      progress.end()
      console.tell(proof.problems, summary: [:])
      let unseen = proof.unseen == 0 ? "" : "; \(counted(proof.unseen, "file")) not to be seen from outside"
      let build = "build \(proof.build)"
      guard proof.problems.isEmpty else {
        say(
          "\(place) is not \(build): \(counted(proof.problems.count, "file")) \(proof.problems.count == 1 ? "differs" : "differ"), \(proof.files) are as built\(unseen)"
        )
        throw ExitCode(1)
      }
      say("\(place) is exactly \(build): \(counted(proof.files, "file"))\(unseen)")
    } catch let failure as PublishFailure {
      progress.end()
      throw failure.told(console)
    }
  }

  private func prove(_ site: WebSite, _ input: InputOptions) async throws(PublishFailure) -> Proof {
    let usual = input.path("public")
    guard against != nil || FileManager.default.fileExists(atPath: usual + "/" + Manifest.name) else {
      return try await site.prove(try await site.manifest(), like: nil)
    }
    let folder = try FolderBuild(against ?? usual)
    return try await site.prove(folder.manifest, like: folder)
  }

  private func say(_ line: String) { write(line + "\n", to: .standardOutput) }
}
