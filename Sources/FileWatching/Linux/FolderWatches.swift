#if os(Linux)
  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  /// Keeps the folders watched that have to be: those at and below the roots, and those on the way down to them.
  ///
  /// Of the way down, the nearest folder that is there is watched for the name that leads on; those above it only for
  /// being moved or deleted themselves, so that what else happens in `/tmp` or in a home folder wakes nobody.
  struct FolderWatches {
    let inotify: Inotify
    let roots: [String]
    private(set) var table = WatchTable()
    /// The folders that are there but cannot be watched.
    private(set) var gaps: [String: WatchFailure] = [:]

    init(inotify: Inotify, roots: [String]) {
      self.inotify = inotify
      self.roots = roots
    }

    /// Watches a root, as far down as it is there.
    /// - Parameter tell: is told every path below it.
    mutating func begin(_ root: Int, tell: (String) -> Void) {
      let steps = stepsDown(to: roots[root])
      // Again and again while a folder appears just after it was found missing.
      for _ in 0..<16 {
        let nearest = steps.lastIndex { watch($0.folder, root, .way(name: $0.name)) != nil }
        for step in steps.prefix(nearest ?? 0) { _ = watch(step.folder, root, .way(name: nil)) }
        guard let nearest, nearest + 1 < steps.count else { break }
        if !isFolder(steps[nearest + 1].folder, followsLink: true) { break }
      }
      addTree(roots[root], root, tell: tell)
    }

    /// Ends all watches for a root.
    mutating func end(_ root: Int) {
      remove { $0.root == root }
      let path = roots[root]
      gaps = gaps.filter { !isPath($0.key, atOrBelow: path) && !isPath(path, atOrBelow: $0.key) }
    }

    /// Watches a folder and all below it. It is watched first and listed then: what appears in between is told twice
    /// rather than never.
    mutating func addTree(_ path: String, _ root: Int, tell: (String) -> Void) {
      walkFolders(path, followsLink: path == roots[root]) { folder in
        // A folder that is watched already was listed then. One that cannot be watched is listed at least.
        watch(folder, root, .content) ?? (gaps[folder] != nil)
      } tell: {
        tell($0)
      }
    }

    /// Ends the watches of a folder that was moved away, and of all below it.
    mutating func removeTree(_ path: String, _ root: Int) {
      remove { $0.root == root && $0.purpose == .content && isPath($0.path, atOrBelow: path) }
      gaps = gaps.filter { !isPath($0.key, atOrBelow: path) }
    }

    /// Forgets a watch that the kernel ended.
    mutating func forget(_ watch: Int32) { table.forget(watch) }

    private mutating func remove(where isUnwanted: (WatchedFolder) -> Bool) {
      for watch in table.remove(where: isUnwanted) { inotify.remove(watch) }
    }

    /// - Returns: whether the folder was not watched for this purpose before; `nil` when it is not watched now.
    private mutating func watch(_ folder: String, _ root: Int, _ purpose: WatchedFolder.Purpose) -> Bool? {
      let isRoot = folder == roots[root]
      let mask: InotifyMask =
        switch purpose {
        case .content: isRoot ? .names : .names.union(.doNotFollow)
        case .way(name: nil): .itself
        case .way: .names.union(.itself)
        }
      switch inotify.add(folder, mask) {
      case .success(let watch):
        return table.insert(WatchedFolder(path: folder, root: root, purpose: purpose), as: watch)
      case .failure(let error):
        note(error.code, folder, isNeeded: purpose == .content ? isRoot : purpose != .way(name: nil))
        return nil
      }
    }

    /// Notes a gap, unless it is none: there is no folder any more, or it is one that others may not read either.
    private mutating func note(_ code: Int32, _ folder: String, isNeeded: Bool) {
      switch code {
      case ENOENT, ENOTDIR, ELOOP, ENAMETOOLONG: break
      case EACCES, EPERM: if isNeeded { gaps[folder] = WatchFailure(code: code, path: folder) }
      default: gaps[folder] = WatchFailure(code: code, path: folder)
      }
    }
  }
#endif
