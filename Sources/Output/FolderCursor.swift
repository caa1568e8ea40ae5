import Disk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Goes from folder to folder below a root and keeps the way there open, so that in a sorted list of folders each is
/// opened once, with one short system call. No symbolic link is ever followed on the way.
struct FolderCursor {
  /// What there is at a folder's path.
  enum Found {
    /// The folder.
    case folder(Descriptor)
    /// Nothing; `nearest` is the folder above that is there, and `first` the one below it that is not.
    case missing(nearest: Descriptor, first: String)
    /// A file, at this path.
    case file(String, in: Descriptor)
    /// A symbolic link, at this path.
    case link(String)
    /// The system does not say.
    case failed(ErrorNumber, at: String)
  }

  private let root: Descriptor
  private var names: [Substring] = []
  private var folders: [Descriptor] = []

  /// Starts at a folder.
  init(root: Descriptor) { self.root = root }

  /// Opens a folder, if it is there; the empty path is the root.
  mutating func find(_ path: String) -> Found {
    let wanted = path.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
    let common = zip(names, wanted).prefix { $0.0.utf8.elementsEqual($0.1.utf8) }.count
    names.removeLast(names.count - common)
    folders.removeLast(folders.count - common)
    for name in wanted[common...] {
      let current = folders.last ?? root
      do throws(ErrorNumber) {
        folders.append(try Descriptor.folder(String(name), in: current))
        names.append(name)
      } catch {
        return obstacle(String(name), in: current, error: error)
      }
    }
    return .folder(folders.last ?? root)
  }

  private func obstacle(_ name: String, in folder: Descriptor, error: ErrorNumber) -> Found {
    let path = (names.map(String.init) + [name]).joined(separator: "/")
    if error.code == ENOENT { return .missing(nearest: folder, first: path) }
    do throws(ErrorNumber) {
      guard let status = try folder.status(of: name) else {
        return .missing(nearest: folder, first: path)
      }
      if status.isLink { return .link(path) }
      return status.isFolder ? .failed(error, at: path) : .file(path, in: folder)
    } catch {
      return .failed(error, at: path)
    }
  }

  /// Opens a folder and makes it, and those above it, if they are not there.
  /// - Parameter base: the root as the editor knows it.
  mutating func make(_ path: String, using fileSystem: FileSystem, base: String) throws(Stop) -> Descriptor {
    if case .folder(let folder) = find(path) { return folder }
    var made = ""
    for name in path.split(separator: "/") {
      made = join(made, String(name))
      // Everything up to here is open, so only what is missing costs a call.
      if made.utf8.count <= names.reduce(-1, { $0 + $1.utf8.count + 1 }) { continue }
      try fileSystem.makeFolder(String(name), in: folders.last ?? root, place: join(base, made))
      switch find(made) {
      case .folder: continue
      case .missing: throw .system(ENOENT, at: join(base, made))
      case .file(let path, _): throw .problems([.foreignFile(join(base, path), neededFor: made)])
      case .link(let path): throw .problems([.link(join(base, path))])
      case .failed(let error, let path): throw .system(error.code, at: join(base, path))
      }
    }
    return folders.last ?? root
  }
}
