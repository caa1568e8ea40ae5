import ArgumentParser
import CareerGuide
import Diagnostics
import Foundation
import Publish

extension PublishTarget {
  /// The target of a name in the settings of a guide; the first one where no name is given.
  /// - Throws: the exit status, after it was told that there is none.
  static func chosen(_ name: String?, from input: InputOptions, _ console: Console) throws -> PublishTarget {
    let (read, diagnostics) = loadCheckedSettings(from: input.source)
    // A target that cannot be read must not make another one the first.
    if diagnostics.hasErrors {
      console.refuse(diagnostics)
      throw ExitCode(1)
    }
    let targets = read.publish
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

  /// Where it is. What names no server is a path on this computer, seen from the folder that holds `content/`.
  /// - Throws: that the site would be published into itself.
  func address(in input: InputOptions) throws -> HostAddress {
    switch host {
    // A branch touches no file, so it can be one of the repository that holds the guide.
    case .git(let remote, let branch): .git(remote: local(remote, input) ?? remote, branch: branch)
    case .rsync(let destination, let port):
      .rsync(try local(destination, input).map { try checked($0, input) } ?? destination, port: port)
    case .rclone(let destination):
      .rclone(try local(destination, input).map { try checked($0, input) } ?? destination)
    case .folder(let path): .folder(try checked(below(input, path), input))
    }
  }

  /// A path on this computer; `nil` for a place with a server in it.
  private func local(_ place: String, _ input: InputOptions) -> String? {
    let namesServer = place.prefix { $0 != "/" }.contains(":") || place.contains("://")
    return namesServer ? nil : below(input, place)
  }

  private func below(_ input: InputOptions, _ path: String) -> String {
    if path == "~" || path.hasPrefix("~/") { return NSHomeDirectory() + path.dropFirst() }
    return path.hasPrefix("/") ? path : input.path(path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
  }

  /// Refuses what would put the site into itself or into what it is made of.
  private func checked(_ path: String, _ input: InputOptions) throws -> String {
    let parts = { (path: String) in URL(fileURLWithPath: path).resolvingSymlinksInPath().pathComponents }
    let (target, guide) = (parts(path), parts(input.source))
    let inside = ["public", "content", "templates"].contains { target.starts(with: parts(input.path($0))) }
    guard !inside, !guide.starts(with: target), !target.contains(".git") else {
      throw PublishFailure(
        intoItself: path, at: place, fix: "name a folder outside of the guide, such as ../published")
    }
    return path
  }
}

extension PublishFailure {
  fileprivate init(intoItself path: String, at place: Place, fix: String) {
    self.init(
      Diagnostic(
        .error, .publishTarget,
        "the site cannot be published to \(path), which holds the guide or is a part of it",
        at: place, fix: fix))
  }
}

extension DiagnosticID {
  /// The settings do not name the place that is to be published to.
  static let publishTarget = DiagnosticID("publish-target")
}
