import Diagnostics

/// Skills and fields of work that are probably one and the same, written in two ways.
func checkSimilarNames(_ roles: [RoleGuide], _ distinct: inout DistinctNames) -> [Diagnostic] {
  // What a translation takes from its original is told there.
  func own(_ names: [LocatedText], _ role: RoleGuide) -> [UsedName] {
    names.filter { $0.span.file === role.file }.map { UsedName(text: $0.value, span: $0.span) }
  }
  let skills = roles.flatMap { own($0.skills, $0) }
  let sectors = roles.flatMap { role in role.sector.map { own([$0], role) } ?? [] }
  let places = roles.filter { !$0.inheritsFigures }.flatMap(\.figures).compactMap { figure in
    figure.context.place.flatMap { place in figure.span.map { UsedName(text: place, span: $0) } }
  }
  return distinct.similar(skills, .skillSimilar).map { message(.skillSimilar, $0) }
    + distinct.similar(sectors, .sectorSimilar).map { message(.sectorSimilar, $0) }
    + distinct.similar(places, .placeSimilar).map { message(.placeSimilar, $0, users: "file") }
}

/// Names of which no two are similar: so there are none among a part of them either, and nobody has to look again.
struct DistinctNames: Sendable {
  private var names: [DiagnosticID: Set<String>] = [:]

  /// The similar ones of some names.
  mutating func similar(_ used: [UsedName], _ id: DiagnosticID) -> [SimilarName] {
    let texts = Set(used.map(\.text))
    if let known = names[id], texts.isSubset(of: known) { return [] }
    let similar = similarNames(used)
    names[id] = similar.isEmpty ? texts : nil
    return similar
  }
}

private func message(_ id: DiagnosticID, _ found: SimilarName, users: String = "role") -> Diagnostic {
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

  /// All spellings in the order of their first use.
  static func all(in names: [UsedName]) -> [Spelling] {
    var spellings: [Spelling] = []
    var places: [String: Int] = [:]
    var seen: Set<[String]> = []
    for name in names where seen.insert([name.text, name.span.file.path]).inserted {
      if let place = places[name.text] {
        spellings[place].uses.append(name)
      } else {
        places[name.text] = spellings.count
        spellings.append(Spelling(text: name.text, uses: [name]))
      }
    }
    return spellings
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
