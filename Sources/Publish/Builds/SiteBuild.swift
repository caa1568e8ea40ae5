import Output

/// A build of a site, wherever it is: in a folder, on a branch, on a host.
public protocol SiteBuild: Sendable {
  /// What it is called in messages: `public`, `the branch gh-pages of git@example.org:careers.git`.
  var shown: String { get }
  /// The list of its files.
  var manifest: Manifest { get }
  /// The bytes of some of its files; those that are not there are left out.
  /// - Throws: why nothing can be read.
  func read(_ paths: [OutputPath]) async throws(PublishFailure) -> [OutputPath: [UInt8]]
}

/// A build without any file: what there was before the first.
struct EmptyBuild: SiteBuild {
  let shown = "nothing"
  let manifest = Manifest()
  func read(_ paths: [OutputPath]) -> [OutputPath: [UInt8]] { [:] }
}

extension Manifest {
  /// Reads the list of a build that is somewhere.
  /// - Returns: `nil` when the bytes are no list of a build.
  /// - Throws: that it is damaged.
  static func read(_ bytes: [UInt8], of shown: String) throws(PublishFailure) -> Manifest? {
    do throws(Refusal) {
      return try Manifest(bytes: bytes)
    } catch {
      switch error {
      case .foreign: return nil
      case .damaged(let reason):
        throw PublishFailure(
          .buildDiffers, "the list of files (\(Manifest.name)) of \(shown) cannot be relied upon: \(reason)",
          fix: "put the \(Manifest.name) of the last good build back, or empty that place and publish anew")
      }
    }
  }

  /// What changes from one build to another.
  func changes(from old: Manifest) -> ManifestChanges { ManifestChanges(from: old, to: self) }
}

/// The files that are new, changed and gone between two builds, each sorted by path.
struct ManifestChanges: Sendable {
  let added: [OutputPath]
  let changed: [OutputPath]
  let removed: [OutputPath]

  init(from old: Manifest, to new: Manifest) {
    added = new.entries.keys.missing(from: old.entries.keys)
    changed = new.entries.filter { path, entry in
      // What nobody knows may have changed.
      old.entries[path].map { $0 != entry || $0.checksum == nil } ?? false
    }.map(\.0)
    removed = old.entries.keys.missing(from: new.entries.keys)
  }

  var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
}
