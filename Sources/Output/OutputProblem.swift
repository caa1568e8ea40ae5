import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What can stop the site from being written. Places are paths as the editor knows them: `public/index.html`.
public enum OutputProblem: Sendable, Hashable {
  /// Two files have one path, or paths that some file systems take for one.
  case claimedTwice(Claim)
  /// A file needs a folder where another file is to stand.
  case claimedAsFolder(file: OutputPath, origin: String, inside: OutputPath, insideOrigin: String)
  /// A file has a name that the build needs for itself.
  case reserved(OutputPath, origin: String)
  /// The folder holds things and no manifest of ours; `example` is one of them.
  case foreignFolder(String, example: String)
  /// The output folder's name belongs to something that is not a folder.
  case notAFolder(String)
  /// Something that no build wrote stands where a file is to go.
  case foreignFile(String, neededFor: String)
  /// The manifest cannot be read or relied upon.
  case damagedManifest(String, reason: String)
  /// A symbolic link stands where a file is to be written or removed.
  case link(String)
  /// Another build is writing.
  case busy(String)
  /// The disk, or the share of it that is allowed, is full.
  case full(String)
  /// The system refused something.
  case refused(String, code: Int32)

  /// Two files that cannot both be there.
  public struct Claim: Sendable, Hashable {
    /// The path of the first.
    public let first: OutputPath
    /// What the first was made from.
    public let firstOrigin: String
    /// The path of the second.
    public let second: OutputPath
    /// What the second was made from.
    public let secondOrigin: String
  }

  /// The problem that a system call's error number tells of.
  static func system(_ code: Int32, at place: String) -> OutputProblem {
    switch code {
    case ENOSPC, EDQUOT: .full(place)
    default: .refused(place, code: code)
    }
  }

  /// Whether the content has to change, rather than the disk.
  var isInContent: Bool {
    switch self {
    case .claimedTwice, .claimedAsFolder, .reserved: true
    default: false
    }
  }
}

extension DiagnosticID {
  /// Two files claim one address.
  public static let outputClaimed = DiagnosticID("output-claimed")
  /// The output folder, or a file in it, was not made by a build.
  public static let outputForeign = DiagnosticID("output-foreign")
  /// The list of what earlier builds wrote is damaged.
  public static let outputManifest = DiagnosticID("output-manifest")
  /// A symbolic link is in the way.
  public static let outputSymlink = DiagnosticID("output-symlink")
  /// Another build is at work.
  public static let outputBusy = DiagnosticID("output-busy")
  /// The disk is full.
  public static let outputFull = DiagnosticID("output-full")
  /// The system does not let the build write.
  public static let outputUnwritable = DiagnosticID("output-unwritable")
}
