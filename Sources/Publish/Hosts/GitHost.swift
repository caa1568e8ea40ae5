import Output
import Programs

/// A branch of a git repository. Each publication is one commit on top of those before; nothing of the history is lost, and
/// readers see the old site until the whole new one is there.
struct GitHost: Host {
  let remote: String
  let branch: String
  private let git: Tool
  /// A repository of our own for as long as this value lives: what a person has checked out is never touched.
  private let repository: FetchedFolder

  var shown: String { "the branch \(branch) of \(withoutPassword(remote))" }

  init(remote: String, branch: String) async throws(PublishFailure) {
    self.remote = remote
    self.branch = branch
    git = try await Tool(
      "git", install: "apt-get install git on Debian and Ubuntu, brew install git on macOS",
      advice: "see that `git ls-remote \(withoutPassword(remote))` works, then publish again")
    repository = try FetchedFolder()
    try await git.succeed(["init", "--quiet", "--bare", repository.path])
  }

  /// What is published is published byte by byte: no settings of this computer may change line ends or call programs.
  private func arguments(_ arguments: [String]) -> [String] {
    [
      "--git-dir", repository.path, "-c", "core.autocrlf=false", "-c", "core.hooksPath=/dev/null",
      "-c", "core.quotePath=false", "-c", "gc.auto=0", "-c", "advice.pushUpdateRejected=false",
    ] + arguments
  }

  private var ref: String { "refs/heads/\(branch)" }

  func published() async throws(PublishFailure) -> any SiteBuild {
    let found = await git.run(arguments(["ls-remote", "--exit-code", "--", remote, ref]))
    // 2: there is no such branch. The first publication makes it.
    if found.status == 2 { return EmptyBuild() }
    guard found.isSuccess else { throw git.failure(found) }
    try await git.succeed(
      arguments(["fetch", "--quiet", "--depth", "1", "--no-tags", "--", remote, "+\(ref):\(ref)"]))
    let names = try await git.succeed(arguments(["ls-tree", "--name-only", "-z", ref])).output
      .split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    guard names.contains(Manifest.name) else {
      try checkThatItIsOurs(names, at: shown)
      return EmptyBuild()
    }
    let bytes = try await git.succeed(arguments(["cat-file", "blob", "\(ref):\(Manifest.name)"])).output
    guard let manifest = try Manifest.read(bytes, of: shown) else {
      try checkThatItIsOurs(names, at: shown)
      return EmptyBuild()
    }
    return FetchedBuild(shown: shown, manifest: manifest) { [self] paths async throws(PublishFailure) in
      let objects = try await git.succeed(
        arguments(["cat-file", "--batch"]), input: paths.flatMap { Array("\(ref):\($0.text)\n".utf8) }
      ).output
      return GitHost.files(paths, in: objects)
    }
  }

  /// Takes apart what `git cat-file --batch` writes: of each object a line with its size, its bytes and a line end; of one
  /// that is missing only a line.
  private static func files(_ paths: [OutputPath], in objects: [UInt8]) -> [OutputPath: [UInt8]] {
    var files: [OutputPath: [UInt8]] = [:]
    var rest = objects[...]
    for path in paths {
      guard let end = rest.firstIndex(of: 0x0A) else { break }
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      rest = rest[(end + 1)...]
      guard words.count == 3, words[1] == "blob", let size = Int(words[2]), rest.count > size else {
        continue
      }
      files[path] = Array(rest.prefix(size))
      rest = rest.dropFirst(size + 1)
    }
    return files
  }

  func publish(_ upload: Upload) async throws(PublishFailure) {
    let head = await git.run(arguments(["rev-parse", "--verify", "--quiet", ref]))
    // 1: there is no such branch yet.
    guard head.isSuccess || head.status == 1 else { throw git.failure(head) }
    let parent = head.isSuccess ? head.text : nil
    if let parent { try await checkThatNothingIsInTheWay(of: upload, in: parent) }
    let tree = try await tree(of: upload, on: parent)
    let author = await identity()
    let commit = try await git.succeed(
      arguments(["commit-tree", tree] + (parent.map { ["-p", $0] } ?? []) + ["-F", "-"]),
      input: Array(upload.message.utf8), environment: author
    ).text
    // Refused when the branch is no longer what was looked at.
    try await git.succeed(
      arguments([
        "push", "--quiet", "--force-with-lease=\(ref):\(parent ?? "")", "--", remote, "\(commit):\(ref)",
      ]))
  }

  private func checkThatNothingIsInTheWay(of upload: Upload, in parent: String) async throws(PublishFailure) {
    let there = try await git.succeed(arguments(["ls-tree", "-r", "-z", "--name-only", parent])).output
      .split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    let foreign = Set(there).subtracting(upload.old.entries.keys.map(\.text)).subtracting([Manifest.name])
    let new = upload.changes.added
    let files = new.map(\.text) + OutputPath.folders(of: new, without: []).map(\.text)
    let folders = OutputPath.folders(of: foreign.compactMap { try? OutputPath($0) }, without: []).map(\.text)
    try Publish.checkThatNothingIsInTheWay(
      files.filter(foreign.contains) + new.map(\.text).filter(Set(folders).contains), at: shown)
  }

  /// The tree of what was there, without the files of the last publication and with those of this one.
  private func tree(of upload: Upload, on parent: String?) async throws(PublishFailure) -> String {
    let index = ["GIT_INDEX_FILE": repository.path + "/index-of-publication"] as [String: String?]
    try await git.succeed(arguments(["read-tree"] + (parent.map { [$0] } ?? ["--empty"])), environment: index)
    let paths = upload.build.manifest.entries.keys.map(\.text) + [Manifest.name]
    let objects = try await FetchedFolder.during { list async throws(PublishFailure) in
      let manifest = try list.keep(upload.build.manifest) + "/" + Manifest.name
      // From the folder of the site, since the name of that could be taken for something else.
      let files = paths.dropLast().map { "./" + $0 } + [manifest]
      return try await git.succeed(
        arguments(["hash-object", "-w", "--no-filters", "--stdin-paths"]),
        input: files.flatMap { Array("\($0)\n".utf8) }, in: upload.build.shown
      ).text.split(whereSeparator: \.isNewline)
    }
    try upload.build.checkThatItIsWhole()
    guard objects.count == paths.count else {
      throw PublishFailure(
        .publishFailed, "git has not taken in every file of \(upload.build.shown)", fix: "publish again")
    }
    let removed = upload.changes.removed.flatMap { Array("0 \(GitHost.nothing)\t\($0.text)\0".utf8) }
    let added = zip(paths, objects).flatMap { Array("100644 \($1)\t\($0)\0".utf8) }
    try await git.succeed(
      arguments(["update-index", "-z", "--index-info"]), input: removed + added, environment: index)
    return try await git.succeed(arguments(["write-tree"]), environment: index).text
  }

  private static let nothing = String(repeating: "0", count: 40)

  /// Who publishes, where git does not know it, as on a machine that only builds.
  private func identity() async -> [String: String?] {
    guard await !git.run(arguments(["var", "GIT_COMMITTER_IDENT"])).isSuccess else { return [:] }
    let name = "sitegen"
    let address = "sitegen@localhost"
    return [
      "GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": address, "GIT_COMMITTER_NAME": name,
      "GIT_COMMITTER_EMAIL": address,
    ]
  }
}
