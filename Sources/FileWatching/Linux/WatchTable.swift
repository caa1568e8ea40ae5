#if os(Linux)
  /// Why a folder is watched.
  struct WatchedFolder: Equatable {
    enum Purpose: Equatable {
      /// Everything in it is told.
      case content
      /// It is on the way down to a root: whether it is still where it was. When `name` is given, what becomes of that
      /// name in it as well: it leads on to the root, or is the root.
      case way(name: String?)
    }

    var path: String
    /// The index of the root.
    var root: Int
    var purpose: Purpose
  }

  /// Which folders are watched, and for which roots. The kernel knows folders and not paths: there is one watch for a
  /// folder, however many roots it is watched for and whatever paths lead to it.
  struct WatchTable {
    private var folders: [Int32: [WatchedFolder]] = [:]

    subscript(watch: Int32) -> [WatchedFolder] { folders[watch] ?? [] }

    /// - Returns: whether that is new.
    mutating func insert(_ folder: WatchedFolder, as watch: Int32) -> Bool {
      if self[watch].contains(folder) { return false }
      folders[watch, default: []].append(folder)
      return true
    }

    /// Whether a root is a folder that is watched.
    func hasContent(of root: Int) -> Bool {
      folders.values.contains { $0.contains { $0.root == root && $0.purpose == .content } }
    }

    /// Forgets a watch that the kernel ended.
    mutating func forget(_ watch: Int32) { folders[watch] = nil }

    /// Forgets folders.
    /// - Returns: the watches that are not needed any more.
    mutating func remove(where isUnwanted: (WatchedFolder) -> Bool) -> [Int32] {
      var unneeded: [Int32] = []
      for (watch, wanted) in folders where wanted.contains(where: isUnwanted) {
        let rest = wanted.filter { !isUnwanted($0) }
        folders[watch] = rest.isEmpty ? nil : rest
        if rest.isEmpty { unneeded.append(watch) }
      }
      return unneeded
    }
  }
#endif
