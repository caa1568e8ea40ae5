import Diagnostics

/// Names of which no two are similar, by what they are names of and by language.
///
/// When none were similar at the last load, and roles that were read since have no name that was not there, there is none
/// now either, and nobody has to look at all roles again.
struct DistinctNames: Sendable {
  private var known: [String: [Set<String>]] = [:]

  /// Skills, fields of work and places that are probably one and the same, written in two ways.
  /// - Parameters:
  ///   - changed: the roles in the language that the last call was not given.
  ///   - roles: all roles in the language.
  mutating func similar(
    in language: String, changed: [RoleGuide], among roles: () -> [RoleGuide]
  ) -> [Diagnostic] {
    if let known = known[language],
      names(of: changed).enumerated().allSatisfy({ kind, names in
        names.used.allSatisfy { known[kind].contains($0.text) }
      })
    {
      return []
    }
    let all = names(of: roles())
    let problems = all.flatMap { names in
      similarNames(names.used).map { message(names.id, $0, users: names.users) }
    }
    known[language] = problems.isEmpty ? all.map { Set($0.used.lazy.map(\.text)) } : nil
    return problems
  }
}

/// The names that roles use, by what they are names of.
private func names(of roles: [RoleGuide]) -> [(id: DiagnosticID, used: [UsedName], users: String)] {
  // What a translation takes from its original is told there.
  func add(_ name: LocatedText, of role: RoleGuide, to names: inout [UsedName]) {
    if name.span.file === role.file { names.append(UsedName(text: name.value, span: name.span)) }
  }
  // A large guide has a hundred thousand names, and a figure takes long to copy.
  var skills: [UsedName] = []
  var sectors: [UsedName] = []
  var places: [UsedName] = []
  for role in roles {
    for skill in role.skills { add(skill, of: role, to: &skills) }
    if let sector = role.sector { add(sector, of: role, to: &sectors) }
    guard !role.inheritsFigures else { continue }
    for index in role.figures.indices {
      if let place = role.figures[index].context.place, let span = role.figures[index].span {
        places.append(UsedName(text: place, span: span))
      }
    }
  }
  return [
    (.skillSimilar, skills, "role"),
    (.sectorSimilar, sectors, "role"),
    (.placeSimilar, places, "file"),
  ]
}

private func message(_ id: DiagnosticID, _ found: SimilarName, users: String) -> Diagnostic {
  let count = "\(counted(found.usualCount, users)) \(found.usualCount == 1 ? "writes" : "write")"
  return Diagnostic(
    .warning, id, "`\(found.name.text)` is probably the same as `\(found.usual.text)`, as \(count) it",
    at: found.name.span.place, notes: [.init("it is written so here", at: found.usual.span.place)],
    fix: "write `\(found.usual.text)`")
}

/// A name and where it is used.
struct UsedName {
  let text: String
  let span: SourceSpan
}

/// A name that is probably another one.
struct SimilarName {
  let name: UsedName
  /// The usual spelling, where it is used first.
  let usual: UsedName
  /// How many roles use the usual spelling.
  let usualCount: Int
}

/// Finds names that differ from a more usual one only in capitals, accents, spaces, hyphens and a plural s, or by a
/// typing error. Each is told once for a spelling and file.
func similarNames(_ names: [UsedName]) -> [SimilarName] {
  let spellings = Spelling.all(in: names)
  let groups = Dictionary(grouping: spellings) { NameKey($0.text) }
  var usual = groups.compactMapValues { $0.min(by: Spelling.isMoreUsual) }
  let counts = groups.mapValues { $0.reduce(0) { $0 + $1.uses.count } }
  for (key, better) in misspelled(groups.keys.sorted(), counts: counts) { usual[key] = usual[better] }
  return spellings.flatMap { spelling -> [SimilarName] in
    guard let better = usual[NameKey(spelling.text)], better.text != spelling.text else { return [] }
    return spelling.uses.compactMap { use in
      better.uses.first.map { SimilarName(name: use, usual: $0, usualCount: better.uses.count) }
    }
  }
}

/// One way to write a name, with its first use in each file.
private struct Spelling {
  let text: String
  var uses: [UsedName]
  /// The number of the last file, in the order in which files are met, that uses it.
  private var newest: Int

  /// All spellings in the order of their first use.
  static func all(in names: [UsedName]) -> [Spelling] {
    var spellings: [Spelling] = []
    var places: [String: Int] = [:]
    var files: [String: Int] = [:]
    var last: SourceFile?
    var number = 0
    for name in names {
      if name.span.file !== last {
        last = name.span.file
        number = files[name.span.file.path] ?? files.count
        files[name.span.file.path] = number
      }
      if let place = places[name.text] {
        spellings[place].add(name, in: number)
      } else {
        places[name.text] = spellings.count
        spellings.append(Spelling(text: name.text, uses: [name], newest: number))
      }
    }
    return spellings
  }

  /// Adds a use, if it is the first in its file. Names come file by file, but for those of spreadsheets, which stand between
  /// them again and again.
  private mutating func add(_ name: UsedName, in number: Int) {
    guard number != newest else { return }
    if number < newest, uses.contains(where: { $0.span.file.path == name.span.file.path }) { return }
    uses.append(name)
    newest = max(newest, number)
  }

  /// The spelling that more roles use; of two that are used alike, the first by its letters.
  static func isMoreUsual(_ left: Spelling, _ right: Spelling) -> Bool {
    (right.uses.count, left.text) < (left.uses.count, right.text)
  }
}

/// The names that are one typing error away from a more usual one, with the most usual of these.
private func misspelled(_ keys: [NameKey], counts: [NameKey: Int]) -> [(NameKey, NameKey)] {
  var better: [NameKey: NameKey] = [:]
  func isMoreUsual(_ left: NameKey, _ right: NameKey) -> Bool {
    (counts[right] ?? 0, left) < (counts[left] ?? 0, right)
  }
  for (first, second) in nearKeys(keys) {
    let (usual, rare) = isMoreUsual(first, second) ? (first, second) : (second, first)
    if let known = better[rare], !isMoreUsual(usual, known) { continue }
    better[rare] = usual
  }
  // A name that is rare itself is no model for others.
  return better.filter { better[$0.value] == nil }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
}
