import Output
import Programs

/// What rclone reaches: S3 and its kin, Azure, Google Cloud Storage, SFTP, WebDAV and more (https://rclone.org/overview/).
struct RcloneHost: Host {
  /// A remote of rclone's own configuration with a path: `careers:bucket/guide`.
  let destination: String
  private let rclone: Tool

  var shown: String { destination }

  init(_ destination: String) async throws(PublishFailure) {
    self.destination = destination.hasSuffix("/") ? String(destination.dropLast()) : destination
    rclone = try await Tool(
      "rclone", install: "apt-get install rclone on Debian and Ubuntu, brew install rclone on macOS",
      advice: "see that `rclone lsf \(destination)` works, then publish again")
  }

  /// How often it tries again, and what it says: errors only, in lines.
  private static let patience = [
    "--retries", "2", "--low-level-retries", "3", "--contimeout", "15s", "--stats", "0",
  ]

  func published() async throws(PublishFailure) -> any SiteBuild {
    let listing = await rclone.run(RcloneHost.patience + ["lsf", "--max-depth", "1", destination])
    // 3: there is no such folder. The first publication makes it.
    if listing.status == 3 { return EmptyBuild() }
    guard listing.isSuccess else { throw rclone.failure(listing) }
    let names = listing.text.split(whereSeparator: \.isNewline).map(String.init)
    guard names.contains(Manifest.name) else {
      try checkThatItIsOurs(names, at: shown)
      return EmptyBuild()
    }
    let bytes = try await rclone.succeed(RcloneHost.patience + ["cat", destination + "/" + Manifest.name])
      .output
    guard let manifest = try Manifest.read(bytes, of: shown) else {
      try checkThatItIsOurs(names, at: shown)
      return EmptyBuild()
    }
    return FetchedBuild(shown: shown, manifest: manifest) { [self] paths async throws(PublishFailure) in
      let folder = try FetchedFolder()
      try await copy(paths.map(\.text), from: destination, to: folder.path)
      return Dictionary(paths.compactMap { path in folder.read(path.text).map { (path, $0) } }) { first, _ in
        first
      }
    }
  }

  func publish(_ upload: Upload) async throws(PublishFailure) {
    try checkThatNothingIsInTheWay(try await present(upload.changes.added), at: shown)
    try await FetchedFolder.during { lists async throws(PublishFailure) in
      try await put([Manifest.name], from: try lists.keep(upload.manifestMeanwhile))
      for step in upload.steps { try await put(step.map(\.text), from: upload.build.shown) }
      try await delete(upload)
      try upload.build.checkThatItIsWhole()
      try await put([Manifest.name], from: try lists.keep(upload.build.manifest))
    }
  }

  /// Which of some files are there.
  private func present(_ paths: [OutputPath]) async throws(PublishFailure) -> [String] {
    guard !paths.isEmpty else { return [] }
    let outcome = await rclone.run(
      RcloneHost.patience + ["lsf", "--recursive", "--files-only", "--files-from-raw", "-", destination],
      input: RcloneHost.list(paths.map(\.text)))
    // 3: there is no such folder yet.
    if outcome.status == 3 { return [] }
    guard outcome.isSuccess else { throw rclone.failure(outcome) }
    return outcome.text.split(whereSeparator: \.isNewline).map(String.init)
  }

  private func delete(_ upload: Upload) async throws(PublishFailure) {
    guard !upload.changes.removed.isEmpty else { return }
    try await rclone.succeed(
      RcloneHost.patience + ["delete", destination, "--files-from-raw", "-"],
      input: RcloneHost.list(upload.changes.removed.map(\.text)))
    // Where folders are real, empty ones would be left. That one cannot be removed harms nobody.
    for folder in upload.foldersLeft {
      _ = await rclone.run(RcloneHost.patience + ["rmdir", destination + "/" + folder.text])
    }
  }

  /// Files whose names change with their contents may be kept for ever; everything else is asked for again. Where a host
  /// keeps no such headers, rclone leaves them out.
  private func put(_ paths: [String], from folder: String) async throws(PublishFailure) {
    let (assets, others) = (
      paths.filter { $0.hasPrefix("assets/") }, paths.filter { !$0.hasPrefix("assets/") }
    )
    try await copy(assets, from: folder, to: destination, caching: "public, max-age=31536000, immutable")
    try await copy(others, from: folder, to: destination, caching: "public, max-age=0, must-revalidate")
  }

  private func copy(
    _ paths: [String], from source: String, to target: String, caching: String? = nil
  ) async throws(PublishFailure) {
    guard !paths.isEmpty else { return }
    let header = caching.map { ["--header-upload", "Cache-Control: \($0)"] } ?? []
    try await rclone.succeed(
      RcloneHost.patience + [
        "copy", "--no-traverse", "--ignore-times", "--files-from-raw", "-", "--transfers", "8",
      ]
        + header + [source, target], input: RcloneHost.list(paths))
  }

  private static func list(_ paths: [String]) -> [UInt8] { paths.flatMap { Array($0.utf8) + [0x0A] } }
}
