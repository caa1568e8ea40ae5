import Diagnostics
import Output

/// Looks at a few files of a site that was just published, to see that readers get the new ones.
public struct LiveCheck: Sendable {
  private let site: WebSite
  private let build: FolderBuild
  private let paths: [OutputPath]

  /// How many pages are looked at beside the list of files and the home page.
  private static let sample = 5

  /// - Parameters:
  ///   - site: where the build was published.
  ///   - upload: what was published.
  public init(_ site: WebSite, _ upload: Upload) {
    self.site = site
    build = upload.build
    let isPage = { (path: OutputPath) in path.text.hasSuffix(".html") && path.text != "404.html" }
    let new = (upload.changes.added + upload.changes.changed).filter(isPage)
    let wanted = ["index.html"].compactMap { try? OutputPath($0) }.filter {
      upload.build.manifest.entries[$0] != nil
    }
    paths = Array(Set(wanted + new.prefix(LiveCheck.sample))).sorted()
  }

  /// Asks again until the site serves the new files, or the time is over.
  /// - Parameter patience: how long to wait: hosts take a while to put new files in place.
  /// - Returns: how many pages are as they were built.
  /// - Throws: what is not to be seen.
  public func run(patience: Duration) async throws(PublishFailure) -> Int {
    let clock = ContinuousClock()
    let end = clock.now + patience
    var pause = Duration.milliseconds(250)
    while true {
      let problem: PublishFailure
      do throws(PublishFailure) {
        return try await look()
      } catch {
        problem = error
      }
      guard clock.now + pause < end, (try? await Task.sleep(for: pause)) != nil else { throw problem }
      pause = min(pause * 2, .seconds(5))
    }
  }

  private func look() async throws(PublishFailure) -> Int {
    let listed: Manifest
    do throws(PublishFailure) {
      listed = try await site.manifest()
    } catch {
      throw unseen(error.diagnostic.message)
    }
    guard listed == build.manifest else { throw unseen("the site still serves another build") }
    let proof = try await site.prove(build.manifest, paths, like: build)
    if let problem = proof.problems.first {
      throw unseen("\(problem.place?.path ?? site.address): \(problem.message)")
    }
    return paths.count
  }

  private func unseen(_ reason: String) -> PublishFailure {
    PublishFailure(
      .publishUnseen, "everything was uploaded, but it is not to be seen yet: \(reason)",
      at: Place(path: site.address),
      fix:
        "look again in a few minutes with `sitegen verify \(site.address)`; if it stays so, see that this address belongs to the place that was published to, and that the host adds nothing to pages, such as a script that counts visitors; --no-verify does not look"
    )
  }
}
