#if os(macOS)
  import CoreServices

  /// Says what the events of the file system mean for the roots.
  ///
  /// FSEvents and not kqueue: kqueue needs an open file for each file, and says of a folder only that something in it
  /// changed. FSEvents watches by path, all below it, and tells of a write when the writer closes the file.
  final class KernelEvents {
    private let roots: [String]
    private let wakePipe: WakePipe
    private var places: RealPaths
    private var stream: EventStream?

    /// Events come by way of the pipe.
    var descriptor: Int32? { nil }

    /// Begins to watch.
    init(_ roots: [String], wakePipe: WakePipe) throws(WatchFailure) {
      self.roots = roots
      self.wakePipe = wakePipe
      places = RealPaths(roots)
      stream = try EventStream(places.folders.sorted(), wakePipe: wakePipe)
    }

    /// Ends the stream.
    func close() { stream = nil }

    /// Reads the events that are there.
    func read(into grouping: inout ChangeGrouping) {
      let now = ContinuousClock.now
      var isShaken = false
      var appeared: Set<String> = []
      for event in stream?.take() ?? [] {
        if event.has(kFSEventStreamEventFlagHistoryDone) { continue }
        if event.has(
          kFSEventStreamEventFlagMustScanSubDirs | kFSEventStreamEventFlagUserDropped
            | kFSEventStreamEventFlagKernelDropped)
        {
          grouping.lostEvents(at: now)
          isShaken = true
        }
        if event.has(
          kFSEventStreamEventFlagRootChanged | kFSEventStreamEventFlagMount | kFSEventStreamEventFlagUnmount)
        {
          isShaken = true
        }
        let isFolder = event.has(kFSEventStreamEventFlagItemIsDir)
        let isLink = event.has(kFSEventStreamEventFlagItemIsSymlink)
        let isNew = event.has(kFSEventStreamEventFlagItemCreated | kFSEventStreamEventFlagItemRenamed)
        let isGone = event.has(kFSEventStreamEventFlagItemRemoved)
        for (root, meaning) in places.meanings(of: event.path) {
          switch meaning {
          case .inside(let path):
            // Of a folder that is neither new nor gone, only its date changed.
            if isFolder, !isNew, !isGone { continue }
            grouping.changed(path, at: now)
            // The stream is for where the link led to when it was made. All else comes back at the same path.
            if isLink, path == roots[root] { isShaken = true }
            if isFolder, isNew { appeared.insert(path) }
          case .way:
            if isNew || isGone { isShaken = true }
          }
        }
      }
      if isShaken { beginAgain(at: now, &grouping) }
      for path in appeared { tellTree(path, at: now, &grouping) }
    }

    /// Something happened on the way down to a root: it, or what it lies in, may be elsewhere now, so the stream is made
    /// anew. It is made first and the roots are listed then, so that nothing is lost in between.
    private func beginAgain(at now: ContinuousClock.Instant, _ grouping: inout ChangeGrouping) {
      places = RealPaths(roots)
      do throws(WatchFailure) {
        stream = try EventStream(places.folders.sorted(), wakePipe: wakePipe)
        grouping.hasGaps = false
      } catch {
        // The old stream goes on.
        grouping.hasGaps = true
      }
      for root in roots {
        grouping.changed(root, at: now)
        tellTree(root, at: now, &grouping)
      }
    }

    /// FSEvents tells of a folder that was moved here, and nothing of what is in it.
    private func tellTree(
      _ path: String, at now: ContinuousClock.Instant, _ grouping: inout ChangeGrouping
    ) {
      walkFolders(path, followsLink: roots.contains(path)) { grouping.changed($0, at: now) }
    }
  }

  extension EventStream.Event {
    /// Whether any of these flags is set.
    func has(_ some: Int) -> Bool { flags & some != 0 }
  }
#endif
