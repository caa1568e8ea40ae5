import ArgumentParser
import CareerGuide
import Diagnostics
import Foundation
import WebLinks

/// Whether links to other sites are checked, and where what they answered is kept.
struct ExternalLinkOptions: ParsableArguments {
  @Flag(name: .long, help: "Ask other sites whether the pages that the guide links to are there.")
  var external = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The file that remembers good answers for seven days. (default: sitegen/links.json in your cache folder)",
      valueName: "file"))
  var linkCache: String?

  func validate() throws {
    if linkCache != nil, !external { throw ValidationError("--link-cache is of use with --external only.") }
    if linkCache == "" { throw ValidationError("--link-cache needs the name of a file.") }
  }

  /// What is wrong with the guide's links to other sites; nothing when nobody asked.
  func problems(of guide: Guide) async -> [Diagnostic] {
    guard external else { return [] }
    var check = WebLinkCheck(
      version: programVersion, environment: ProcessInfo.processInfo.environment, now: Date())
    if let linkCache { check.cacheFile = linkCache }
    let problems = await check.problems(of: guide.webLinks().map { WebLink($0.address, at: $0.place) })
    return guide.settings.checks.apply(to: problems)
  }
}
