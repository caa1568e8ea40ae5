import ArgumentParser
import CareerGuide
import Diagnostics
import Publish

extension PublishTarget {
  /// The target of a name in the settings of a guide; the first one where no name is given.
  /// - Throws: the exit status, after it was told that there is none.
  static func chosen(_ name: String?, from input: InputOptions, _ console: Console) throws -> PublishTarget {
    let targets = loadSettings(from: input.source).publish
    if let target = name == nil ? targets.first : targets.first(where: { $0.name == name }) { return target }
    let names = targets.map(\.name)
    let settings = Place(path: input.path("content/site.yml"))
    let problem =
      if let name, !names.isEmpty {
        Diagnostic(
          .error, .publishTarget, "there is no target `\(name)` to publish to", at: settings,
          fix: suggestion(for: name, among: names).map { "did you mean `\($0)`?" }
            ?? "the targets are \(names.joined(separator: ", "))")
      } else {
        Diagnostic(
          .error, .publishTarget, "the settings name no place to publish to", at: settings,
          fix:
            "write `publish: { git: git@github.com:example/careers.git, branch: gh-pages }`, or see docs/publishing.md"
        )
      }
    console.tell([problem], summary: [:])
    throw ExitCode(1)
  }

  /// Where it is, folders seen from the one that holds `content/`.
  func address(in input: InputOptions) -> HostAddress {
    switch host {
    case .git(let remote, let branch):
      .git(remote: isLocal(remote) ? below(input, remote) : remote, branch: branch)
    case .rsync(let destination, let port):
      .rsync(isLocal(destination) ? below(input, destination) : destination, port: port)
    case .rclone(let destination): .rclone(destination)
    case .folder(let path): .folder(below(input, path))
    }
  }

  private func isLocal(_ place: String) -> Bool { place.hasPrefix("./") || place.hasPrefix("../") }

  private func below(_ input: InputOptions, _ path: String) -> String {
    path.hasPrefix("/") ? path : input.path(path)
  }
}

extension DiagnosticID {
  /// The settings do not name the place that is to be published to.
  static let publishTarget = DiagnosticID("publish-target")
}
