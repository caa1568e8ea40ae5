import Output

/// A place that a build can be published to.
public protocol Host: Sendable {
  /// What it is called in messages: `the branch gh-pages of git@example.org:careers.git`.
  var shown: String { get }
  /// What is there now; a build without files when nothing is.
  /// - Throws: that it cannot be reached, or holds what no publication wrote.
  func published() async throws(PublishFailure) -> any SiteBuild
  /// Makes it hold a build, and nothing else that an earlier publication wrote. One that failed half-way is finished by
  /// the next.
  func publish(_ upload: Upload) async throws(PublishFailure)
}

/// What has to be done so that a host holds a build.
public struct Upload: Sendable {
  let build: FolderBuild
  let old: Manifest
  let changes: ManifestChanges
  /// What changes, in words; the first line says it in short.
  let message: String

  /// - Parameters:
  ///   - build: what is to be published.
  ///   - published: what is there.
  ///   - isFull: whether every file is uploaded, also what the host should have already.
  ///   - message: what changes, in words.
  public init(_ build: FolderBuild, replacing published: any SiteBuild, isFull: Bool, message: String) {
    self.build = build
    old =
      isFull
      ? Manifest(entries: published.manifest.entries.mapValues { _ in .unknown }) : published.manifest
    changes = build.manifest.changes(from: old)
    self.message = message
  }

  /// Whether the host holds the build already.
  public var isEmpty: Bool { changes.isEmpty && old == build.manifest }

  /// What is put there, step by step, so that every page a reader can load works at every moment: what is new first, which
  /// nothing leads to yet; then changed pages; then the lists that lead to them, and what else stands near the root.
  var steps: [[OutputPath]] {
    let isDeep = { (path: OutputPath) in path.text.utf8.count { $0 == UInt8(ascii: "/") } > 1 }
    return [changes.added, changes.changed.filter(isDeep), changes.changed.filter { !isDeep($0) }]
      .filter { !$0.isEmpty }
  }

  /// The list that stands there while files are being put: of old and new files, so that the next publication knows all of
  /// them, whatever becomes of this one. What is being replaced may be the old file or the new one, and what is being
  /// removed may be there or not.
  var manifestMeanwhile: Manifest {
    let unknown = (changes.added + changes.changed + changes.removed).map { ($0, Manifest.Entry.unknown) }
    return Manifest(entries: old.entries.merging(PathTable(unknown)))
  }

  /// The folders that only removed files stood in, outer ones last.
  var foldersLeft: [OutputPath] {
    OutputPath.folders(of: changes.removed, without: build.manifest.entries.keys)
  }
}

/// Refuses to replace what no publication wrote.
/// - Parameter present: which of the files that are new in a build are there all the same.
func checkThatNothingIsInTheWay(_ present: [String], at shown: String) throws(PublishFailure) {
  // An empty file that every build has, and which hosts and people put there too.
  guard let example = present.first(where: { $0 != ".nojekyll" }) else { return }
  throw PublishFailure(
    .publishForeign, "no publication wrote ‘\(example)’ at \(shown), and it stands in the way of ours",
    fix: "move it elsewhere or delete it there, or give ours another name; then publish again")
}

/// Whether a host's folder may be published to: it holds nothing, or what an earlier publication wrote. Names that begin
/// with a dot are what hosts keep for themselves, such as `.well-known`.
/// - Parameter names: what stands in the folder.
func checkThatItIsOurs(_ names: [String], at shown: String) throws(PublishFailure) {
  guard let example = names.first(where: { !$0.hasPrefix(".") }) else { return }
  throw PublishFailure(
    .publishForeign, "\(shown) holds files that no publication wrote, such as ‘\(example)’",
    notes: ["what a publication wrote has a \(Manifest.name), which lists its files"],
    fix: "publish to an empty place, or empty this one first if nobody needs what is there")
}
