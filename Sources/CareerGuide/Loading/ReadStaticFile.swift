import Diagnostics

/// The largest file that is copied: a site that needs more serves it from elsewhere.
private let staticSizeLimit = 64 * 1024 * 1024

func readStaticFile(_ file: ContentFile) -> ReadResult<StaticFile> {
  do throws(UnreadableFile) {
    let bytes = try readFile(file.path, shown: file.shown, limit: staticSizeLimit)
    return ReadResult(
      value: StaticFile(path: file.name, source: file.shown, bytes: bytes), diagnostics: [],
      isUnreadable: false)
  } catch {
    return ReadResult(value: nil, diagnostics: [error.diagnostic], isUnreadable: error.isSystemError)
  }
}
