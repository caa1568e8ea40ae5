import Checksums
import Diagnostics
import Output

/// Whether a folder or a site on the web is exactly a build.
public struct Proof: Sendable {
  /// What differs, by path.
  public let problems: [Diagnostic]
  /// How many files are exactly those of the build.
  public let files: Int
  /// How many files hosts keep to themselves or lead elsewhere, so that nothing can be said of them.
  public let unseen: Int
  /// What the build is known by: the beginning of its list's SHA-256.
  public let build: String

  init(_ manifest: Manifest, problems: [Diagnostic], files: Int, unseen: Int = 0) {
    self.problems = problems.sorted()
    self.files = files
    self.unseen = unseen
    build = manifest.fingerprint
  }

  static func problem(_ message: String, at place: String, fix: String) -> Diagnostic {
    Diagnostic(.error, .buildDiffers, message, at: Place(path: place), fix: fix)
  }
}

extension Manifest {
  /// What a build is known by: the first twelve digits of the SHA-256 of its list, which names the SHA-256 of every file.
  public var fingerprint: String { String(Checksum(of: bytes).hex.prefix(12)) }
}

extension FolderBuild {
  /// Whether the folder still holds this very build: another one can be made while a publication waits or works.
  /// - Throws: that it does not.
  func checkThatItIsWhole() throws(PublishFailure) {
    let now = try FolderBuild(shown)
    let problem = now.prove(allowingOthers: true).problems.first
    guard now.manifest == manifest, problem == nil else {
      throw PublishFailure(
        .buildDiffers,
        problem.map { "this is not what was built: \($0.message)" }
          ?? "the site was built anew while it was being published",
        at: problem?.place ?? Place(path: shown), fix: "publish again, which builds first")
    }
  }

  /// Compares every file with the list, and looks for files that are not on it.
  /// - Parameter allowingOthers: whether files that are not on the list may be there.
  public func prove(allowingOthers: Bool = false) -> Proof {
    var problems: [Diagnostic] = []
    let fix = "build again, or copy the folder anew"
    for (path, entry) in manifest.entries {
      let place = shown + "/" + path.text
      guard let bytes = read([path])[path] else {
        problems.append(Proof.problem("the file is missing", at: place, fix: fix))
        continue
      }
      guard entry.checksum != nil else {
        problems.append(
          Proof.problem("the list of this build has no checksum for it", at: place, fix: "build again"))
        continue
      }
      if Manifest.Entry(of: bytes) != entry {
        problems.append(Proof.problem("the file is not the one that was built", at: place, fix: fix))
      }
    }
    let files = manifest.entries.count - problems.count
    problems += (allowingOthers ? [] : unlisted()).map {
      Proof.problem(
        "no build wrote this file", at: shown + "/" + $0, fix: "move it to content/static/, or delete it")
    }
    return Proof(manifest, problems: problems, files: files)
  }
}
