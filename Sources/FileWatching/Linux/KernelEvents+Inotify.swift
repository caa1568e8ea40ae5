#if os(Linux)
  /// Says what the kernel's events mean for the roots.
  final class KernelEvents {
    private let inotify: Inotify
    private var watches: FolderWatches
    /// The roots that something happened to on the way down, which begin anew when all events are read.
    private var shaken: Set<Int> = []

    /// What becomes readable when there is an event.
    var descriptor: Int32? { inotify.descriptor }

    /// Begins to watch.
    /// - Throws: when not everything can be watched.
    init(_ roots: [String], wakePipe: WakePipe) throws(WatchFailure) {
      inotify = try Inotify()
      watches = FolderWatches(inotify: inotify, roots: roots)
      for root in roots.indices { watches.begin(root) { _ in } }
      if let failure = watches.gaps.values.first { throw failure }
    }

    /// Gives back all descriptors.
    func close() { inotify.close() }

    /// Reads the events that are there.
    func read(into grouping: inout ChangeGrouping) {
      let now = ContinuousClock.now
      inotify.read { event in
        if event.mask.contains(.overflow) {
          grouping.lostEvents(at: now)
          shaken.formUnion(watches.roots.indices)
          return
        }
        for folder in watches.table[event.watch] { happened(event, in: folder, at: now, &grouping) }
        if event.mask.contains(.ignored) { watches.forget(event.watch) }
      }
      for root in shaken { beginAgain(root, at: now, &grouping) }
      shaken = []
      grouping.hasGaps = !watches.gaps.isEmpty
    }

    private func beginAgain(_ root: Int, at now: ContinuousClock.Instant, _ grouping: inout ChangeGrouping) {
      watches.end(root)
      grouping.changed(watches.roots[root], at: now)
      watches.begin(root) { grouping.changed($0, at: now) }
    }

    private func happened(
      _ event: Inotify.Event, in folder: WatchedFolder, at now: ContinuousClock.Instant,
      _ grouping: inout ChangeGrouping
    ) {
      if event.mask.contains(.unmounted) { shaken.insert(folder.root) }
      switch folder.purpose {
      case .way(let name):
        if !event.mask.isDisjoint(with: .itself) {
          shaken.insert(folder.root)
        } else if !event.name.isEmpty, event.name == name {
          happenedOnTheWay(event, to: joined(folder, event.name), folder.root, at: now, &grouping)
        }
      case .content:
        guard !event.name.isEmpty, !isPrivateName(event.name) else { return }
        let path = joinPath(folder.path, event.name)
        if event.mask.contains(.isFolder) {
          grouping.changed(path, at: now)
          if event.mask.contains(.movedFrom) { watches.removeTree(path, folder.root) }
          if !event.mask.isDisjoint(with: [.created, .movedTo]) {
            watches.addTree(path, folder.root) { grouping.changed($0, at: now) }
          }
        } else {
          happened(event.mask, toFile: path, at: now, &grouping)
        }
      }
    }

    /// Something happened to the name that leads on to a root, or is the root.
    private func happenedOnTheWay(
      _ event: Inotify.Event, to path: String, _ root: Int, at now: ContinuousClock.Instant,
      _ grouping: inout ChangeGrouping
    ) {
      let isItself = path == watches.roots[root]
      let isOfAFile = isItself && !event.mask.contains(.isFolder)
      if isOfAFile { happened(event.mask, toFile: path, at: now, &grouping) }
      // A symbolic link to a folder counts as a file when it is made or removed, and as a folder when it is a root.
      let isLinkToFolder =
        !event.mask.isDisjoint(with: [.created, .movedTo]) && isFolder(path, followsLink: true)
        || !event.mask.isDisjoint(with: [.deleted, .movedFrom]) && watches.table.hasContent(of: root)
      if !isOfAFile || isLinkToFolder { shaken.insert(root) }
    }

    private func happened(
      _ mask: InotifyMask, toFile path: String, at now: ContinuousClock.Instant,
      _ grouping: inout ChangeGrouping
    ) {
      if mask.isDisjoint(with: [.closed, .deleted, .movedFrom, .movedTo]) {
        grouping.wrote(path, at: now)
      } else {
        grouping.changed(path, at: now)
      }
    }

    private func joined(_ folder: WatchedFolder, _ name: String) -> String {
      // Relative roots are told as they were given: `content`, not `./content`.
      let step = PathStep(folder: folder.path, name: name)
      let steps = stepsDown(to: watches.roots[folder.root])
      return steps.last == step ? watches.roots[folder.root] : joinPath(folder.path, name)
    }
  }
#endif
