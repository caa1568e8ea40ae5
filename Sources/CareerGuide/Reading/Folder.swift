import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What stands in a folder.
struct FolderEntry {
  enum Kind {
    case file, folder, symlink, other
    /// Its name is not UTF-8, so that there is no path to reach it by.
    case misnamed
  }
  let name: String
  let kind: Kind
}

/// The entries of a folder in order of their names, without hidden ones (those that begin with a dot).
/// - Throws: a diagnostic, when the folder cannot be read.
func listFolder(_ path: String, shown: String) throws(UnreadableFile) -> [FolderEntry] {
  guard let folder = opendir(path) else { throw UnreadableFile(systemError: errno, path: shown) }
  defer { closedir(folder) }
  var entries: [FolderEntry] = []
  while let entry = readdir(folder) {
    let bytes = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    guard let name = String(validating: bytes, as: UTF8.self) else {
      entries.append(FolderEntry(name: String(decoding: bytes, as: UTF8.self), kind: .misnamed))
      continue
    }
    guard !name.hasPrefix(".") else { continue }
    entries.append(FolderEntry(name: name, kind: kind(of: path + "/" + name)))
  }
  return entries.sorted { $0.name < $1.name }
}

/// Whether something exists at a path, and is not a symbolic link.
func kind(of path: String) -> FolderEntry.Kind {
  var status = stat()
  guard lstat(path, &status) == 0 else { return .other }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return .file
  case S_IFDIR: return .folder
  case S_IFLNK: return .symlink
  default: return .other
  }
}
