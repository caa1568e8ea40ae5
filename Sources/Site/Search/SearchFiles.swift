import HTML
import ParallelMap

/// The files that the search reads, for one language. `search.js` fetches the first when somebody begins to type, and
/// others when it needs them.
struct SearchFiles: Sendable {
  /// What is fetched first: everything of a guide of usual size; of a large one its words, and where each leads.
  let index: SiteFile
  /// What may be fetched afterwards.
  let others: [SiteFile]

  var all: [SiteFile] { [index] + others }

  /// A guide with more roles is searched part by part.
  static let mostRolesInOnePart = 1500

  /// - Parameter language: the code of the language, which is a part of the files' names.
  init(_ guide: SearchGuide, language: String, mostRolesInOnePart: Int = mostRolesInOnePart) {
    let name = "search-\(language.lowercased())"
    guard guide.roles.count > mostRolesInOnePart else {
      let part = SearchPart(all: guide)
      others =
        guide.roles.contains { $0.summary != nil }
        ? [SiteAssets.file("\(name)-summaries", "json", part.summaries.bytes)] : []
      let json = part.json(hasSections: true, summaries: others.first.map { lastPart(of: $0.path) })
      index = SiteAssets.file(name, "json", json.bytes)
      return
    }
    let words = SearchVocabulary(guide)
    let files = words.parts.concurrentMap { part in
      let json = SearchPart(
        guide, roles: part.roles, skills: part.skills, sectors: part.sectors, pages: part.pages
      ).json(hasSections: false)
      return SiteAssets.file("\(name)-part", "json", json.bytes)
    }
    // Two parts may hold the same.
    var paths: Set<String> = []
    others = files.filter { paths.insert($0.path).inserted }
    let starts = zip(words.parts, files).map { part, file -> JSON in
      [.integer(part.firstWord), .string(lastPart(of: file.path))]
    }
    let json: JSON = .object([
      ("words", .string(words.words.joined(separator: " "))), ("parts", .array(starts)),
    ])
    index = SiteAssets.file(name, "json", json.bytes)
  }
}

private func lastPart(of path: String) -> String { String(path.split(separator: "/").last ?? "") }
