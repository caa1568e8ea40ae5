/// What a build did to the output folder. The manifest is not counted: it is the list, not one of the files.
public struct WriteSummary: Sendable, Hashable {
  /// Files that are new or have other contents than before.
  public let written: Int
  /// Files that were right already and were not touched.
  public let unchanged: Int
  /// Files of an earlier build that no longer belong to the site.
  public let removed: Int

  /// States the figures of a build.
  public init(written: Int, unchanged: Int, removed: Int) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
  }
}
