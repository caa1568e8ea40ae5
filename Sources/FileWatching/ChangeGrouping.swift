/// Collects what changes until it is time to tell. Knows no clock: it is told what time it is.
///
/// A file that a program still holds open after writing to it waits apart from the rest. Its last write is rarely its
/// last: a program writes in pieces, and between two of them the file is half of what it will be. So it is told
/// `quiet` after it was closed. Programs that keep their files open must be heard too; what they wrote is told when
/// they have written nothing for `openPatience`, which is longer than a program that is about to close takes between
/// two pieces, and short enough for a person not to notice.
struct ChangeGrouping {
  typealias Instant = ContinuousClock.Instant

  /// How long a file that is open must be left alone.
  static let openPatience = Duration.milliseconds(50)
  /// How long a group may grow while the caller is busy.
  static let longestBusy = Duration.seconds(3)
  /// How long until the caller is asked again. Only a caller can know, so he has to be asked; never without changes.
  static let busyPause = Duration.milliseconds(10)

  private struct OpenFile {
    var first: Instant
    var last: Instant
    /// Whether it was in the group before, and has to be told no later than if it had stayed there.
    var wasChanged: Bool
  }

  /// Whether there is something that cannot be watched, so that no group is sure to be complete.
  var hasGaps = false
  private let quiet: Duration
  private let longest: Duration
  private var changes = FileChanges(paths: [])
  /// When the first and the latest of the changes came.
  private var first: Instant?
  private var latest: Instant?
  private var open: [String: OpenFile] = [:]
  private var busyUntil: Instant?

  init(quiet: Duration, longest: Duration) {
    self.quiet = quiet
    self.longest = longest
  }

  /// A path changed for good: it was closed, renamed, removed, or is a folder.
  mutating func changed(_ path: String, at now: Instant) {
    let file = open.removeValue(forKey: path)
    if let file, file.wasChanged { first = min(first ?? now, file.first) }
    changes.paths.insert(path)
    touch(at: now)
  }

  /// A program created a file or wrote to it, and has not closed it yet.
  mutating func wrote(_ path: String, at now: Instant) {
    // A file that was replaced, or closed and opened again, is half written now: it waits for its close.
    let wasChanged = changes.paths.remove(path) != nil
    let new = OpenFile(first: wasChanged ? first ?? now : now, last: now, wasChanged: wasChanged)
    open[path, default: new].last = now
    if changes.isEmpty { first = nil }
    if first != nil { latest = now }
  }

  /// Events were lost.
  mutating func lostEvents(at now: Instant) {
    changes.isIncomplete = true
    touch(at: now)
  }

  private mutating func touch(at now: Instant) {
    first = first ?? now
    latest = now
  }

  /// When to ask `take` again, if nothing happens until then.
  var deadline: Instant? {
    guard let due = ([groupDue] + open.values.map(due(of:))).compactMap(\.self).min() else { return nil }
    return max(due, busyUntil ?? due)
  }

  private var groupDue: Instant? {
    guard let first, let latest else { return nil }
    return min(latest + quiet, first + longest)
  }

  private func due(of file: OpenFile) -> Instant? {
    min(file.last + max(quiet, ChangeGrouping.openPatience), file.first + max(longest, quiet))
  }

  /// The group, when it is time to tell it.
  /// - Parameter isBusy: whether more is sure to follow; asked only when there is something to tell.
  mutating func take(at now: Instant, isBusy: () -> Bool) -> FileChanges? {
    for (path, file) in open {
      guard let due = due(of: file), due <= now else { continue }
      open[path] = nil
      changes.paths.insert(path)
      // It was waited for already: it does not make the others wait.
      first = first ?? file.first
      latest = latest ?? file.last
    }
    guard let due = groupDue, due <= now, let first else { return nil }
    if now < first + ChangeGrouping.longestBusy, isBusy() {
      busyUntil = now + ChangeGrouping.busyPause
      return nil
    }
    defer {
      changes = FileChanges(paths: [])
      self.first = nil
      latest = nil
      busyUntil = nil
    }
    return FileChanges(paths: changes.paths, isIncomplete: changes.isIncomplete || hasGaps)
  }
}
