#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why files cannot be watched.
public enum WatchFailure: Error, Sendable, Hashable {
  /// The system does not let this user watch so many folders.
  case tooManyFolders
  /// The system does not let this user have so many programs that watch, or this program so many open files.
  case tooManyWatchers
  /// This user may not read the folder.
  case notAllowed(path: String)
  /// Memory, or threads, have run out.
  case outOfMemory
  /// The system has no means to watch files.
  case unsupported
  /// Something else; the system's number of the error, `errno`.
  case system(code: Int32)

  /// What an error of the system means for a folder.
  init(code: Int32, path: String) {
    switch code {
    case ENOSPC: self = .tooManyFolders
    case EMFILE, ENFILE: self = .tooManyWatchers
    case EACCES, EPERM: self = .notAllowed(path: path)
    case ENOMEM, EAGAIN: self = .outOfMemory
    case ENOSYS: self = .unsupported
    default: self = .system(code: code)
    }
  }

  /// What is the matter, as a clause without a full stop.
  public var reason: String {
    switch self {
    case .tooManyFolders: "there are more folders than the system lets one user watch"
    case .tooManyWatchers: "too many programs watch files already, or too many files are open"
    case .notAllowed(let path): "you have no permission to read the folder \(path)"
    case .outOfMemory: "the computer has no memory left for it"
    case .unsupported: "this system has no means to watch files"
    case .system(let code): "the system's error has the number \(code)"
    }
  }

  /// What to do about it, as a clause without a full stop.
  public var fix: String {
    switch self {
    case .tooManyFolders:
      #if os(Linux)
        "raise the limit: sudo sysctl fs.inotify.max_user_watches=524288"
      #else
        "close other programs that watch files, such as editors"
      #endif
    case .tooManyWatchers:
      #if os(Linux)
        "close other programs that watch files, such as editors, or raise the limit: "
          + "sudo sysctl fs.inotify.max_user_instances=1024"
      #else
        "close other programs that watch files, such as editors"
      #endif
    case .notAllowed(let path): "give yourself the right to read it: chmod u+rx '\(path)'"
    case .outOfMemory: "close other programs and try again"
    case .unsupported: "build again by hand after each change"
    case .system: "try again, or build again by hand after each change"
    }
  }
}
