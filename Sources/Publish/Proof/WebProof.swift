import Diagnostics
import Output

extension WebSite {
  /// The list of the build that the site serves.
  /// - Throws: that it has none.
  public func manifest() async throws(PublishFailure) -> Manifest {
    guard let path = try? OutputPath(Manifest.name) else { return Manifest() }
    switch try await answers([path])[path] {
    case .file(let bytes):
      if let manifest = try Manifest.read(bytes, of: address) { return manifest }
      throw failure("its \(Manifest.name) is another program's")
    case .nothing(let reason): throw failure(reason)
    case .ledOn, nil: throw failure("the site leads elsewhere")
    }
  }

  private func failure(_ reason: String) -> PublishFailure {
    PublishFailure(
      .buildMissing, "there is no \(Manifest.name) of a build: \(reason)", at: Place(path: address),
      fix: "see that this is the address at which the site begins, and that the site is published")
  }

  /// Asks for every file of a build and compares it.
  /// - Parameter folder: the same build in a folder, where there is one: it says which pages only lead to others.
  public func prove(_ manifest: Manifest, like folder: FolderBuild?) async throws(PublishFailure) -> Proof {
    let listed = try await self.manifest()
    let proof = try await prove(manifest, manifest.entries.keys, like: folder)
    guard listed != manifest else { return proof }
    let another = Proof.problem(
      "the site lists build \(listed.fingerprint), and not \(manifest.fingerprint)",
      at: address + Manifest.name,
      fix: WebSite.fix)
    return Proof(manifest, problems: [another] + proof.problems, files: proof.files, unseen: proof.unseen)
  }

  /// The same for some files.
  func prove(
    _ manifest: Manifest, _ paths: [OutputPath], like folder: FolderBuild?
  ) async throws(PublishFailure) -> Proof {
    let served = paths.filter { !WebSite.isForHost($0) }
    let answers = try await answers(served)
    var problems: [Diagnostic] = []
    var unseen = paths.count - served.count
    for path in served {
      let place = address + path.text
      switch answers[path] {
      case .file(let bytes):
        if Manifest.Entry(of: bytes) != manifest.entries[path] {
          problems.append(Proof.problem("the site serves another file", at: place, fix: WebSite.fix))
        }
      case .ledOn:
        if WebSite.mayLeadOn(path, folder) {
          unseen += 1
        } else {
          problems.append(Proof.problem("the site leads elsewhere", at: place, fix: WebSite.fix))
        }
      case .nothing(let reason): problems.append(Proof.problem(reason, at: place, fix: WebSite.fix))
      case nil: unseen += 1
      }
    }
    return Proof(manifest, problems: problems, files: paths.count - unseen - problems.count, unseen: unseen)
  }

  private static let fix =
    "wait until the host has taken the files over, or publish again; caches in between may serve old files for a while"

  /// Files that tell a host what to do, and which it serves to nobody.
  private static func isForHost(_ path: OutputPath) -> Bool {
    ["_headers", "_redirects", "CNAME"].contains(path.text) || path.text.hasPrefix(".")
  }

  /// Old addresses lead to the new ones where the host reads `_redirects`, and some hosts call the page for missing
  /// addresses `/404`.
  private static func mayLeadOn(_ path: OutputPath, _ folder: FolderBuild?) -> Bool {
    if path.text == "404.html" { return true }
    guard let bytes = folder?.read([path])[path] else { return false }
    return PageContent(bytes, at: Publish.address(of: path)).isRedirect
  }
}

extension WebSite {
  /// The build that the site serves.
  public func build() async throws(PublishFailure) -> any SiteBuild {
    FetchedBuild(shown: address, manifest: try await manifest()) { paths async throws(PublishFailure) in
      var files: [OutputPath: [UInt8]] = [:]
      for (path, answer) in try await answers(paths) {
        if case .file(let bytes) = answer { files[path] = bytes }
      }
      return files
    }
  }
}
