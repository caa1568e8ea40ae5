/// A quick look at whether files can stand side by side, which keeps a number of each path and not the path. What it is
/// not sure of is for ``OutputWriter/check(_:)``, which can say what is wrong.
public struct ClaimScan {
  private var files: Set<Int> = []
  private var folders: Set<Int> = []
  private var isSure = true

  /// Nothing was looked at.
  public init() {}

  /// Looks at a file.
  /// - Parameter path: where it is to stand in the site.
  public mutating func add(_ path: String) {
    guard isSure else { return }
    guard let path = try? OutputPath(path), !Claims.isReserved(Claims.key(path.text)),
      files.insert(ClaimScan.number(of: path)).inserted
    else {
      isSure = false
      return
    }
    var folder = path.folder
    while let current = folder, folders.insert(ClaimScan.number(of: current)).inserted {
      folder = current.folder
    }
  }

  /// Whether no two of the files are in each other's way. Two paths can have one number; then it is not sure.
  public var areApart: Bool { isSure && files.isDisjoint(with: folders) }

  private static func number(of path: OutputPath) -> Int { Claims.key(path.text).hashValue }
}
