/// Watches folders, with everything below them, and single files, by the kernel's own means and without ever looking
/// by itself whether something changed.
///
/// - A root need not be there yet, and may vanish and come back.
/// - A root may be a symbolic link to a folder. No link below a root is followed.
/// - Below a root, names that editors and other programs give to files of their own are left out: those that begin with
///   a dot, `4913`, `*~` and `#*#`. Folders with such names are not looked into.
public final class FolderWatcher: Sendable {
  let wakePipe: WakePipe
  let mailbox: ChangeMailbox

  /// Begins to watch. Whatever changes after this returned is told.
  /// - Parameters:
  ///   - roots: the folders and files.
  ///   - quiet: how long nothing may have happened before what happened is told.
  ///   - longest: how long after the first change a group is told, even if there is no silence.
  ///   - isBusy: whether more changes are sure to follow, as while there is a `.git/index.lock`. A group then grows for
  ///     up to three seconds. Called on a thread of the watcher's own.
  /// - Throws: why it is not possible.
  public init(
    _ roots: [String], quiet: Duration = .milliseconds(5), longest: Duration = .milliseconds(200),
    isBusy: @escaping @Sendable () -> Bool = { false }
  ) throws(WatchFailure) {
    let wakePipe = try WakePipe()
    let mailbox = ChangeMailbox()
    self.wakePipe = wakePipe
    self.mailbox = mailbox
    let events = try KernelEvents(roots.map(tidyPath), wakePipe: wakePipe)
    var loop = WatchLoop(
      events: events, wakePipe: wakePipe, mailbox: mailbox, isBusy: isBusy,
      grouping: ChangeGrouping(quiet: quiet, longest: longest))
    try startThread { loop.run() }
  }

  deinit { stop() }

  /// The changes, group by group. A group that is not taken before the next one comes is merged with it.
  ///
  /// There is one reader: of two, each gets some of the groups. The stream keeps the watcher alive until it ends or its
  /// task is cancelled; it ends after `stop`, when all descriptors are closed.
  public var changes: AsyncStream<FileChanges> {
    AsyncStream { await self.mailbox.take() }
  }

  /// Stops watching, for good. Does not wait: all is given back when the stream has ended.
  public func stop() { wakePipe.closeWriting() }
}
