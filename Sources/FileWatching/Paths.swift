/// A path without what means nothing: slashes at the end, and two in a row. Otherwise as it was given.
public func tidyPath(_ path: String) -> String {
  let names = path.split(separator: "/")
  if path.hasPrefix("/") { return "/" + names.joined(separator: "/") }
  return names.isEmpty ? "." : names.joined(separator: "/")
}

/// The path of something in a folder.
func joinPath(_ folder: String, _ name: String) -> String {
  folder.hasSuffix("/") ? folder + name : folder + "/" + name
}

/// Whether a path is that of a folder or below it.
func isPath(_ path: String, atOrBelow folder: String) -> Bool {
  guard path.utf8.starts(with: folder.utf8) else { return false }
  let rest = path.utf8.dropFirst(folder.utf8.count)
  return rest.isEmpty || rest.first == UInt8(ascii: "/") || folder.hasSuffix("/")
}

/// One step on the way down to a path: a folder, and the name in it that leads further.
struct PathStep: Equatable {
  var folder: String
  var name: String
}

/// The way down to a tidy path, from `/` or, when it is relative, from `.`. The last step leads to the path itself.
func stepsDown(to path: String) -> [PathStep] {
  var steps: [PathStep] = []
  var folder = path.hasPrefix("/") ? "/" : "."
  for name in path.split(separator: "/").map(String.init) {
    steps.append(PathStep(folder: folder, name: name))
    // A relative path stays as it was given: `content`, not `./content`.
    folder = folder == "." && steps.count == 1 ? name : joinPath(folder, name)
  }
  return steps
}
