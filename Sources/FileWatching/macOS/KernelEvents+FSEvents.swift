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
      var shock = Shock.none
      var appeared: Set<String> = []
      for event in stream?.take() ?? [] {
        if event.has(EventStream.lossFlags) { grouping.lostEvents(at: now) }
        if event.has(EventStream.lossFlags | EventStream.placeFlags) { shock = .certain }
        let isFolder = event.has(kFSEventStreamEventFlagItemIsDir)
        let isNew = event.has(kFSEventStreamEventFlagItemCreated | kFSEventStreamEventFlagItemRenamed)
        let isGone = event.has(kFSEventStreamEventFlagItemRemoved)
        for (root, meaning) in places.meanings(of: event.path) {
          switch meaning {
          case .inside(let path):
            // Of a folder that is neither new nor gone, only its date changed.
            if isFolder, !isNew, !isGone { continue }
            grouping.changed(path, at: now)
            if isFolder, isNew { appeared.insert(path) }
            // The stream is for where a link led to when it was made. All else comes back at the same path.
            if path == roots[root], event.has(kFSEventStreamEventFlagItemIsSymlink) { shock = .certain }
          case .way:
            if isNew || isGone { shock = max(shock, .possible) }
          }
        }
      }
      if shock != .none { beginAgain(isCertain: shock == .certain, at: now, &grouping) }
      for path in appeared { tellTree(path, at: now, &grouping) }
    }

    /// Whether what is watched is elsewhere now.
    private enum Shock: Int, Comparable {
      case none, possible, certain
      static func < (left: Shock, right: Shock) -> Bool { left.rawValue < right.rawValue }
    }

    /// Something happened on the way down to a root: it, or what it lies in, may be elsewhere now, so that the stream is
    /// made anew. It is made first and the roots are listed then, so that nothing is lost in between.
    private func beginAgain(
      isCertain: Bool, at now: ContinuousClock.Instant, _ grouping: inout ChangeGrouping
    ) {
      let newPlaces = RealPaths(roots)
      if isCertain || newPlaces != places {
        do throws(WatchFailure) {
          stream = try EventStream(newPlaces.folders.sorted(), wakePipe: wakePipe)
          places = newPlaces
          grouping.hasGaps = false
        } catch {
          // The old stream goes on.
          grouping.hasGaps = true
        }
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

  extension EventStream {
    /// That events were lost.
    static let lossFlags =
      kFSEventStreamEventFlagMustScanSubDirs | kFSEventStreamEventFlagUserDropped
      | kFSEventStreamEventFlagKernelDropped
    /// That what is at the path, or on the way to it, is another folder now.
    static let placeFlags =
      kFSEventStreamEventFlagRootChanged | kFSEventStreamEventFlagMount | kFSEventStreamEventFlagUnmount
  }

  extension EventStream.Event {
    /// Whether any of these flags is set.
    func has(_ some: Int) -> Bool { flags & some != 0 }
  }
#endif
