/// What changed since the last time, in one group: what one save, one `git checkout` or one `mv` did.
public struct FileChanges: Sendable, Equatable {
  /// Paths that may have changed, each as it was given or below one that was given. Files, and folders that appeared
  /// or vanished. Of a folder that vanished only the folder itself is named, of one that appeared everything in it.
  public var paths: Set<String>
  /// Whether events were lost, because the kernel's queue was full or there is a folder that cannot be watched, so
  /// that anything may have changed.
  public var isIncomplete: Bool

  /// Says what changed.
  /// - Parameters:
  ///   - paths: the paths that may have changed.
  ///   - isIncomplete: whether there may be others.
  public init(paths: Set<String>, isIncomplete: Bool = false) {
    self.paths = paths
    self.isIncomplete = isIncomplete
  }

  /// Whether there is nothing to say.
  var isEmpty: Bool { paths.isEmpty && !isIncomplete }

  /// Adds what changed afterwards.
  mutating func merge(_ later: FileChanges) {
    paths.formUnion(later.paths)
    isIncomplete = isIncomplete || later.isIncomplete
  }
}
