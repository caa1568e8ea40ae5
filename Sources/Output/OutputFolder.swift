import Disk

/// A folder that a build wrote, to be read. No symbolic link in it is ever followed.
public struct OutputFolder: Sendable {
  private let directory: String

  /// - Parameter directory: the folder, absolute or relative.
  public init(_ directory: String) { self.directory = directory }

  /// The bytes of a file; `nil` where there is none that can be read.
  /// - Parameter path: within the folder.
  public func read(_ path: String) -> [UInt8]? {
    guard let path = try? OutputPath(path), let root = try? Descriptor.folder(directory, followingLinks: true)
    else { return nil }
    var cursor = FolderCursor(root: root)
    guard case .folder(let folder) = cursor.find(path.folder?.text ?? "") else { return nil }
    return try? folder.contents(of: path.name)
  }

  /// The paths of everything in the folder that is no folder itself, sorted by bytes.
  public func files() -> [String] {
    guard let root = try? Descriptor.folder(directory, followingLinks: true) else { return [] }
    return OutputFolder.files(in: root, at: "")
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func files(in folder: Descriptor, at path: String) -> [String] {
    ((try? folder.names()) ?? []).flatMap { name -> [String] in
      let place = join(path, name)
      guard let status = try? folder.status(of: name), status.isFolder else { return [place] }
      return (try? Descriptor.folder(name, in: folder)).map { files(in: $0, at: place) } ?? []
    }
  }
}
