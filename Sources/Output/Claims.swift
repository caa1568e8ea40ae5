/// Finds files that cannot stand side by side on every file system.
struct Claims {
  /// What the file system of an ordinary Mac or Windows computer takes for one name: capitals do not count, nor
  /// whether an accent is part of its letter. Going through the capitals first makes `ß` and `ss` alike, as full
  /// case folding does; that `String` compares by canonical equivalence does the rest.
  static func key(_ path: String) -> String {
    // Nearly every path is in small letters of ASCII, and its own key.
    let isPlain = path.utf8.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    return isPlain ? path : path.uppercased().lowercased()
  }

  /// All conflicts among the files, the first claimant first.
  static func problems(in files: [OutputFile]) -> [OutputProblem] {
    var problems: [OutputProblem] = []
    var owners: [String: Int] = [:]
    owners.reserveCapacity(files.count)
    for (index, file) in files.enumerated() {
      let key = key(file.path.text)
      if isReserved(key) {
        problems.append(.reserved(file.path, origin: file.origin))
      } else if let other = owners[key] {
        problems.append(
          .claimedTwice(
            OutputProblem.Claim(
              first: files[other].path, firstOrigin: files[other].origin, second: file.path,
              secondOrigin: file.origin)))
      } else {
        owners[key] = index
      }
    }
    return problems + foldersClaimed(by: files, owners: owners)
  }

  /// The manifest's name, and the staging folder's where that has to be inside.
  static func isReserved(_ key: String) -> Bool {
    if key == Manifest.name || key.hasPrefix(Manifest.name + "/") { return true }
    let first = key.prefix { $0 != "/" }
    return first.hasPrefix(".") && first.hasSuffix(Staging.ending)
  }

  private static func foldersClaimed(by files: [OutputFile], owners: [String: Int]) -> [OutputProblem] {
    var problems: [OutputProblem] = []
    var seen: Set<OutputPath> = []
    for file in files {
      var folder = file.path.folder
      while let current = folder, seen.insert(current).inserted {
        if let owner = owners[key(current.text)] {
          problems.append(
            .claimedAsFolder(
              file: files[owner].path, origin: files[owner].origin, inside: file.path,
              insideOrigin: file.origin))
        }
        folder = current.folder
      }
    }
    return problems
  }
}

/// A path within a folder that may be the output folder itself.
func join(_ folder: String, _ name: String) -> String { folder.isEmpty ? name : folder + "/" + name }
