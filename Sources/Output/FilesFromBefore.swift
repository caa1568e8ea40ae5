import Disk

extension OutputWriter {
  /// Files that an earlier build wrote, as far as they are still there and have the checksum that it noted; nothing
  /// else is ever looked into. For files that take long to make and whose names say what is in them.
  /// - Returns: their bytes by path. A folder that cannot be read has none: writing to it will say why.
  public func filesFromBefore(_ wanted: [OutputPath]) -> [OutputPath: [UInt8]] {
    guard !wanted.isEmpty, let (root, manifest) = before else { return [:] }
    var found: [OutputPath: [UInt8]] = [:]
    var cursor = FolderCursor(root: root)
    for path in wanted {
      guard let entry = manifest.entries[path],
        case .folder(let folder) = cursor.find(path.folder?.text ?? ""),
        let bytes = try? folder.contents(of: path.name), Manifest.Entry(of: bytes) == entry
      else { continue }
      found[path] = bytes
    }
    return found
  }

  /// Which files an earlier build wrote just so, and are still there.
  public func unchanged(_ files: [OutputFile]) -> Set<OutputPath> {
    guard !files.isEmpty, let (root, manifest) = before else { return [] }
    var found: Set<OutputPath> = []
    var cursor = FolderCursor(root: root)
    var buffer = [UInt8](repeating: 0, count: 1 << 17)
    for file in files where manifest.entries[file.path] != nil {
      guard case .folder(let folder) = cursor.find(file.path.folder?.text ?? ""),
        case .same(_)? = try? Comparison.of(file.path.name, in: folder, with: file.bytes, buffer: &buffer)
      else { continue }
      found.insert(file.path)
    }
    return found
  }

  /// The folder and its list, if an earlier build wrote one.
  private var before: (root: Descriptor, manifest: Manifest)? {
    guard let root = try? Descriptor.folder(directory, followingLinks: true),
      let list = try? root.contents(of: Manifest.name), let manifest = try? Manifest(bytes: list)
    else { return nil }
    return (root, manifest)
  }
}
