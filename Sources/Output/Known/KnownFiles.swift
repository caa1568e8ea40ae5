import Checksums
import Disk

/// What a build knew of every file when it had written a folder: what each was made from, what is in it, and what the system
/// said of it. A later build need not make, read or compare a file that would be made from the same and of which the system
/// still says the same.
///
/// A file that changes gets another stamp, unless that happens before the clock of the file system has moved on. So files
/// that had only just been changed when this was noted are young: of these the contents are looked at.
public struct KnownFiles: Sendable {
  /// One of them.
  struct File: Sendable {
    let path: OutputPath
    /// What it was made from, as `OutputFile.fingerprint` has it.
    let fingerprint: Checksum?
    let entry: Manifest.Entry
    let stamp: Stamp
  }

  /// What is known of the list of files.
  struct List: Sendable {
    let checksum: Checksum
    let stamp: Stamp
  }

  /// Every file, sorted by path.
  let files: [File]
  /// The list of them.
  let list: List
  /// When the last of them was changed.
  private let end: Stamp.Moment
  /// Whether the file system counts in seconds, or in steps of two.
  private let isCoarse: Bool

  init(_ files: [File], list: List) {
    self.files = files
    self.list = list
    let moments = (files.map(\.stamp) + [list.stamp]).map(\.changed)
    end = moments.max() ?? list.stamp.changed
    isCoarse = moments.allSatisfy { $0.nanoseconds == 0 }
  }

  /// The files that were made from something, sorted by path.
  public func paths(madeFrom fingerprint: Checksum) -> [OutputPath] {
    files.filter { $0.fingerprint == fingerprint }.map(\.path)
  }

  /// Whether these are the files of a site, wherever they come from.
  /// - Parameter others: in the order of their paths.
  func areExactly(_ others: [OutputFile]) -> Bool {
    others.count == count && zip(others, files).allSatisfy { $0.path == $1.path }
  }

  /// How many files there are.
  public var count: Int { files.count }

  /// Whether a file may have changed since without another stamp. Clocks of file systems move on every 10 milliseconds at
  /// the latest, or every two seconds.
  func isYoung(_ stamp: Stamp) -> Bool {
    stamp.changed >= end.minus(isCoarse ? 2_500_000_000 : 100_000_000)
  }
}
