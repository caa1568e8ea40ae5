import CareerGuide

/// Pages that have another address than before, so that a browser can follow them.
/// - Parameters:
///   - paths: the files that changed.
/// - Returns: the new addresses by the old ones, each with its leading slash.
func moves(from old: Guide, to new: Guide, changed paths: Set<String>) -> [String: String] {
  let before = pages(of: old, among: paths)
  let after = pages(of: new, among: paths)
  let taken = Set(after.map(\.address))
  var moves: [String: String] = [:]
  for page in before where !taken.contains(page.address) {
    // The same file with another slug; else a file that was renamed, perhaps with its title.
    let next =
      after.first { $0.file == page.file } ?? after.first { $0.bytes == page.bytes }
      ?? after.first { $0.title == page.title && $0.language == page.language }
    if let next { moves["/" + page.address] = "/" + next.address }
  }
  return moves
}

private struct MovablePage {
  let file: String
  let address: String
  let title: String
  let language: String
  let bytes: [UInt8]
}

private func pages(of guide: Guide, among paths: Set<String>) -> [MovablePage] {
  guide.editions.flatMap { edition in
    edition.roles.filter { paths.contains($0.file.path) }.map { role in
      MovablePage(
        file: role.file.path, address: edition.path(of: role), title: role.title, language: role.language,
        bytes: role.file.bytes)
    }
      + edition.pages.filter { paths.contains($0.file.path) }.map { page in
        MovablePage(
          file: page.file.path, address: edition.path(of: page), title: page.title, language: page.language,
          bytes: page.file.bytes)
      }
  }
}
