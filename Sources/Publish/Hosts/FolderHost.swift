import Diagnostics
import Output

/// A folder of this computer, or one that is mounted.
struct FolderHost: Host {
  let shown: String

  func published() throws(PublishFailure) -> any SiteBuild {
    let names = OutputFolder(shown).files()
    guard names.contains(Manifest.name) else {
      try checkThatItIsOurs(names, at: shown)
      return EmptyBuild()
    }
    return try FolderBuild(shown)
  }

  /// The same writer as a build's: staged beside the folder, then renamed into place.
  func publish(_ upload: Upload) throws(PublishFailure) {
    let files = upload.build.read(upload.build.manifest.entries.keys)
      .sorted { $0.key < $1.key }
      .map { OutputFile(path: $0.key, bytes: $0.value, origin: "\(upload.build.shown)/\($0.key.text)") }
    do throws(OutputFailure) {
      _ = try OutputWriter(directory: shown).write(files)
    } catch {
      guard let first = error.diagnostics.first else { return }
      throw PublishFailure(
        .publishFailed, first.message, at: first.place, notes: first.notes.map(\.message),
        fix: "look after that folder, then publish again")
    }
  }
}
