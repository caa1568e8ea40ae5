import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension OutputProblem {
  /// The problem in an editor's words.
  public var diagnostic: Diagnostic {
    switch self {
    case .claimedTwice, .claimedAsFolder, .reserved: claimDiagnostic
    case .foreignFolder, .notAFolder, .foreignFile, .damagedManifest: ownershipDiagnostic
    case .link(let place):
      Diagnostic(
        .error, .outputSymlink, "a symbolic link stands where the build has to write or remove a file",
        at: Place(path: place), fix: "remove the link, or choose another folder with --output")
    case .busy(let folder):
      Diagnostic(
        .error, .outputBusy, "another build is writing this folder at the moment", at: Place(path: folder),
        fix: "wait until it has finished, then build again")
    case .full(let place):
      Diagnostic(
        .error, .outputFull, "the disk is full, or this account has used up its share of it",
        at: Place(path: place),
        fix: "make room on the disk, or choose a folder on another one with --output; then build again")
    case .refused(let place, let code):
      Diagnostic(
        .error, .outputUnwritable,
        "the system does not let the build write here: \(systemReason(code))",
        at: Place(path: place), fix: OutputProblem.remedy(for: code))
    }
  }

  private var claimDiagnostic: Diagnostic {
    switch self {
    case .claimedAsFolder(let file, let origin, let inside, let insideOrigin):
      return Diagnostic(
        .error, .outputClaimed,
        "the address ‘\(file.text)’ is claimed as a file, and as a folder for ‘\(inside.text)’",
        at: Place(path: insideOrigin),
        notes: [Diagnostic.Note("the file comes from here", at: Place(path: origin))],
        fix: "rename one of the two")
    case .claimedTwice(let claim):
      let message =
        claim.first == claim.second
        ? "the address ‘\(claim.first.text)’ is claimed twice"
        : "the addresses ‘\(claim.first.text)’ and ‘\(claim.second.text)’ differ only in capitals or in how accents "
          + "are stored, and many computers keep only one of the two"
      return Diagnostic(
        .error, .outputClaimed, message, at: Place(path: claim.secondOrigin),
        notes: [Diagnostic.Note("the other one comes from here", at: Place(path: claim.firstOrigin))],
        fix: "rename one of the two")
    case .reserved(let path, let origin):
      return Diagnostic(
        .error, .outputClaimed,
        "the address ‘\(path.text)’ is needed for the build's own notes on what it wrote",
        at: Place(path: origin), fix: "give the file another name")
    default: return Diagnostic(.error, .outputClaimed, "two files claim one address", at: nil)
    }
  }

  private var ownershipDiagnostic: Diagnostic {
    switch self {
    case .foreignFolder(let folder, let example):
      Diagnostic(
        .error, .outputForeign,
        "this folder holds files that no build wrote, such as ‘\(example)’; nothing was changed",
        at: Place(path: folder),
        notes: [Diagnostic.Note("a folder that a build wrote has a \(Manifest.name), which lists its files")],
        fix: "choose another folder with --output, or empty this one first")
    case .notAFolder(let folder):
      Diagnostic(
        .error, .outputForeign, "the site is to be written here, but this is not a folder",
        at: Place(path: folder),
        fix: "choose another folder with --output, or rename the file that has this name")
    case .foreignFile(let place, let neededFor):
      Diagnostic(
        .error, .outputForeign, "no build wrote this, and it stands in the way of ‘\(neededFor)’",
        at: Place(path: place), fix: "move it elsewhere or delete it, then build again")
    case .damagedManifest(let place, let reason):
      Diagnostic(
        .error, .outputManifest,
        "the list of files that earlier builds wrote cannot be relied upon: \(reason)",
        at: Place(path: place),
        notes: [Diagnostic.Note("the build removes only what this list names, so it must be sure of it")],
        fix: "restore this file, or empty the folder and build again")
    default: Diagnostic(.error, .outputForeign, "no build wrote this", at: nil)
    }
  }

  private static func remedy(for code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "give this account the right to write there, or choose another folder with --output"
    case EROFS: "the disk is read-only: choose another folder with --output"
    case EXDEV: "this folder is mounted from elsewhere: unmount it, or choose another folder with --output"
    case ENAMETOOLONG: "shorten the file's name"
    case EMFILE, ENFILE: "too many files are open on this computer: close some programs, then build again"
    default: "look after the disk or the folder, or choose another folder with --output; then build again"
    }
  }
}
