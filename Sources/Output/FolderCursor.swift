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
  /// The path of the last folder that was asked for.
  private var path = ""
  /// The folders on the way there that are open, each with where its name ends in the path.
  private var open: [(end: Int, folder: Descriptor)] = []

  /// Starts at a folder.
  init(root: Descriptor) { self.root = root }

  private var innermost: Descriptor { open.last?.folder ?? root }

  /// Opens a folder, if it is there; the empty path is the root.
  mutating func find(_ path: String) -> Found {
    leave(for: path)
    while let name = nextName {
      let current = innermost
      do throws(ErrorNumber) {
        enter(name, try Descriptor.folder(String(name), in: current))
      } catch {
        return obstacle(String(name), in: current, error: error)
      }
    }
    return .folder(innermost)
  }

  /// Closes the folders that a path does not lead through.
  private mutating func leave(for path: String) {
    let wanted = path.utf8
    var (one, two) = (self.path.utf8.makeIterator(), wanted.makeIterator())
    var common = 0
    while let byte = one.next(), byte == two.next() { common += 1 }
    while let last = open.last,
      last.end > common
        || last.end < wanted.count && wanted[wanted.index(wanted.startIndex, offsetBy: last.end)] != slash
    {
      open.removeLast()
    }
    self.path = path
  }

  /// The name below the innermost folder that is open, on the way to the last one that was asked for.
  private var nextName: Substring? {
    let bytes = path.utf8
    let start = bytes.index(
      bytes.startIndex, offsetBy: open.last.map { $0.end + 1 } ?? 0, limitedBy: bytes.endIndex)
    guard let start, start < bytes.endIndex else { return nil }
    return Substring(bytes[start...].prefix { $0 != slash })
  }

  private mutating func enter(_ name: Substring, _ folder: Descriptor) {
    open.append(((open.last.map { $0.end + 1 } ?? 0) + name.utf8.count, folder))
  }

  private func obstacle(_ name: String, in folder: Descriptor, error: ErrorNumber) -> Found {
    let path = place(name)
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

  /// The path of something in the innermost folder.
  private func place(_ name: String) -> String {
    join(String(path.utf8.prefix(open.last?.end ?? 0)) ?? "", name)
  }

  /// Opens a folder and makes it, and those above it, if they are not there.
  /// - Parameter base: the root as the editor knows it.
  mutating func make(_ path: String, using fileSystem: FileSystem, base: String) throws(Stop) -> Descriptor {
    leave(for: path)
    while let name = nextName.map(String.init) {
      let place = place(name)
      let current = innermost
      if let folder = try? Descriptor.folder(name, in: current) {
        enter(name[...], folder)
        continue
      }
      try fileSystem.makeFolder(name, in: current, place: join(base, place))
      do throws(ErrorNumber) {
        enter(name[...], try Descriptor.folder(name, in: current))
      } catch {
        switch obstacle(name, in: current, error: error) {
        case .file(let path, _): throw .problems([.foreignFile(join(base, path), neededFor: place)])
        case .link(let path): throw .problems([.link(join(base, path))])
        case .failed(let error, let path): throw .system(error.code, at: join(base, path))
        case .folder, .missing: throw .system(ENOENT, at: join(base, place))
        }
      }
    }
    return innermost
  }
}

private let slash = UInt8(ascii: "/")
