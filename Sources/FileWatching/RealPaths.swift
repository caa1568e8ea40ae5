#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where roots really are, and back. FSEvents names files by their real paths, without any symbolic link in them
/// (`/private/tmp`, not `/tmp`); told are paths as they were given.
struct RealPaths: Equatable {
  private struct Place: Equatable {
    var real: String
    var given: String
    var root: Int
  }

  /// What of a root an event may be about.
  enum Meaning: Equatable {
    /// Something below the root, or the root.
    case inside(path: String)
    /// A folder on the way down to it.
    case way
  }

  private var places: [Place] = []
  /// The folders to watch: each is there, and has a root or the way to one in it. Watching only the root would not tell
  /// when it comes back.
  private(set) var folders: Set<String> = []

  init(_ roots: [String]) {
    for (index, root) in roots.enumerated() {
      let steps = stepsDown(to: root)
      if let nearest = steps.lastIndex(where: { isFolder($0.folder, followsLink: true) }),
        let real = realPath(steps[nearest].folder)
      {
        let path = steps[nearest...].reduce(real) { joinPath($0, $1.name) }
        folders.insert(real)
        places.append(Place(real: path, given: root, root: index))
      }
      // A root that is a link, or `.` or `/`, which have no name in a folder above.
      if let real = realPath(root), isFolder(root, followsLink: true), places.last?.real != real {
        folders.insert(real)
        places.append(Place(real: real, given: root, root: index))
      }
    }
  }

  /// What an event at a real path means, for each root that it concerns.
  func meanings(of path: String) -> [(root: Int, meaning: Meaning)] {
    places.compactMap { place in
      if isPath(path, atOrBelow: place.real) {
        let below = String(decoding: path.utf8.dropFirst(place.real.utf8.count), as: UTF8.self)
        let rest = below.drop { $0 == "/" }
        if rest.split(separator: "/").contains(where: isPrivateName) { return nil }
        return (place.root, .inside(path: rest.isEmpty ? place.given : joinPath(place.given, String(rest))))
      }
      return isPath(place.real, atOrBelow: path) ? (place.root, .way) : nil
    }
  }
}

/// A path without any symbolic link in it; `nil` when there is nothing.
func realPath(_ path: String) -> String? {
  guard let real = realpath(path, nil) else { return nil }
  defer { free(real) }
  return String(cString: real)
}
