#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why the system refused something, in an editor's words. The system's own are a programmer's.
/// - Parameter code: the number of the error, `errno`.
public func systemReason(_ code: Int32) -> String {
  switch code {
  case EACCES, EPERM: "you have no permission"
  case ENOENT: "it is not there any more"
  case EROFS: "the disk is read-only"
  case EMFILE, ENFILE: "too many files are open on this computer"
  case EIO: "the disk has a fault"
  case ENAMETOOLONG: "its name is too long"
  case ENOTDIR: "a file stands where a folder should be"
  case EISDIR: "a folder stands where a file should be"
  case ENOTEMPTY, EEXIST: "something else stands there"
  case EXDEV: "it is on another disk"
  case EBUSY: "another program uses it"
  default: "the system's error has the number \(code)"
  }
}
