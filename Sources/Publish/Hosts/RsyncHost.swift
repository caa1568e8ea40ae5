import Output
import Programs

/// A folder of a server, over SSH.
struct RsyncHost: Host {
  /// Where it is, as rsync takes it, ending in a slash: `deploy@example.org:/var/www/careers/`.
  let destination: String
  /// The port of SSH where it is not the usual one.
  let port: Int?
  private let rsync: Tool

  var shown: String { String(destination.dropLast()) }

  init(_ destination: String, port: Int?) async throws(PublishFailure) {
    self.destination = destination.hasSuffix("/") ? destination : destination + "/"
    self.port = port
    rsync = try await Tool(
      "rsync", install: "apt-get install rsync on Debian and Ubuntu, brew install rsync on macOS",
      advice: "see that `rsync --list-only \(destination)` works, then publish again")
  }

  private var connection: [String] { port.map { ["--rsh", "ssh -p \($0)"] } ?? [] }

  func published() async throws(PublishFailure) -> any SiteBuild {
    let listing = await rsync.run(connection + ["--list-only", "--", destination])
    guard listing.isSuccess else {
      // The last folder of the path is made by the first publication.
      if listing.errors.contains("No such file or directory"),
        !listing.errors.contains("connection unexpectedly")
      {
        return EmptyBuild()
      }
      throw rsync.failure(listing)
    }
    let names = RsyncHost.names(in: listing.text)
    guard names.contains(Manifest.name) else {
      try checkThatItIsOurs(names, at: shown)
      return EmptyBuild()
    }
    let found = try await fetch([Manifest.name])
    guard let bytes = found.read(Manifest.name), let manifest = try Manifest.read(bytes, of: shown) else {
      try checkThatItIsOurs(names, at: shown)
      return EmptyBuild()
    }
    return FetchedBuild(shown: shown, manifest: manifest) { [self] paths async throws(PublishFailure) in
      let folder = try await fetch(paths.map(\.text))
      return Dictionary(paths.compactMap { path in folder.read(path.text).map { (path, $0) } }) { first, _ in
        first
      }
    }
  }

  private func fetch(_ paths: [String]) async throws(PublishFailure) -> FetchedFolder {
    let folder = try FetchedFolder()
    try await rsync.succeed(
      connection + ["--ignore-missing-args", "--compress"] + RsyncHost.listOnInput + [
        "--", destination, folder.path,
      ],
      input: RsyncHost.list(paths))
    return folder
  }

  func publish(_ upload: Upload) async throws(PublishFailure) {
    try checkThatNothingIsInTheWay(try await present(upload.changes.added), at: shown)
    try await FetchedFolder.during { lists async throws(PublishFailure) in
      try await put([Manifest.name], from: try lists.keep(upload.manifestMeanwhile))
      for step in upload.steps { try await put(step.map(\.text), from: upload.build.shown) }
      try await delete(upload.changes.removed)
      // A folder must be empty when its turn comes, and rsync takes outer ones first.
      let folders = Dictionary(grouping: upload.foldersLeft, by: \.depth)
      for depth in folders.keys.sorted(by: >) { try await delete(folders[depth] ?? [], mayStay: true) }
      try upload.build.checkThatItIsWhole()
      try await put([Manifest.name], from: try lists.keep(upload.build.manifest))
    }
  }

  /// Which of some files are there.
  private func present(_ paths: [OutputPath]) async throws(PublishFailure) -> [String] {
    guard !paths.isEmpty else { return [] }
    let outcome = try await FetchedFolder.during { nothing async throws(PublishFailure) in
      await rsync.run(
        connection + ["--list-only", "--ignore-missing-args"] + RsyncHost.listOnInput
          + ["--", destination, nothing.path], input: RsyncHost.list(paths.map(\.text)))
    }
    // The last folder of the path may not be there yet.
    guard outcome.isSuccess else { return [] }
    let names = Set(paths.map(\.text))
    return RsyncHost.names(in: outcome.text).filter(names.contains)
  }

  /// Permissions, size, day and time stand before each name.
  private static func names(in listing: String) -> [String] {
    listing.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: " ", maxSplits: 4).last.map(String.init) ?? ""
    }
  }

  /// Out of an empty folder everything is missing, and what is missing is deleted there.
  /// - Parameter mayStay: whether they are folders, which stay when they are not empty.
  private func delete(_ paths: [OutputPath], mayStay: Bool = false) async throws(PublishFailure) {
    guard !paths.isEmpty else { return }
    let outcome = try await FetchedFolder.during { nothing async throws(PublishFailure) in
      await rsync.run(
        connection + ["--delete-missing-args"] + RsyncHost.listOnInput
          + ["--", nothing.path + "/", destination], input: RsyncHost.list(paths.map(\.text)))
    }
    // 24: files are missing, as they should be. 23: not everything could be done.
    guard outcome.isSuccess || outcome.status == 24 || (mayStay && outcome.status == 23) else {
      throw rsync.failure(outcome)
    }
  }

  /// Files wait beside the old ones until all of a step are there, and are then renamed.
  private func put(_ paths: [String], from folder: String) async throws(PublishFailure) {
    try await rsync.succeed(
      connection + [
        "--times", "--ignore-times", "--compress", "--delay-updates", "--keep-dirlinks", "--chmod=D755,F644",
      ]
        + RsyncHost.listOnInput + ["--", folder + "/", destination], input: RsyncHost.list(paths))
  }

  private static let listOnInput = ["--files-from=-", "--from0"]

  /// Names one after the other. Those that began with `#` or `;` would be remarks, so each begins with `./`.
  private static func list(_ paths: [String]) -> [UInt8] { paths.flatMap { Array("./\($0)".utf8) + [0] } }
}
