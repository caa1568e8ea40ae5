import BuildMemory
import CareerGuide
import Checksums
import Diagnostics
import Foundation
import Output
import ParallelMap
import Site

/// What is known of the last build of a folder, and of what this one would be made from. Where a site would be made from the
/// same and is still there, nothing has to be made; where single texts have changed, only what can show them.
struct LastBuild {
  private let records: BuildRecords
  private let ingredients: Ingredients
  private let record: BuildRecord?
  /// The path of the content folder as messages have it.
  private let content: String
  private let isForgotten: Bool

  /// - Parameter isForgotten: whether nothing of the last build may be used, though this one leaves a record too.
  /// - Returns: `nil` where nobody says where it is kept, or the content folder cannot be read whole.
  init?(
    of directory: String, _ input: InputOptions, url: SiteURL?, today: CalendarDate?, isForgotten: Bool
  ) async {
    let environment = ProcessInfo.processInfo.environment
    guard let records = BuildRecords(output: directory, environment: environment) else { return nil }
    content = input.path("content")
    let options = [input.source, url?.text ?? "", input.drafts ? "drafts" : ""]
    async let last = isForgotten ? nil : records.last
    guard let ingredients = Ingredients(content: content, options: options, day: today?.iso8601 ?? "")
    else { return nil }
    self.isForgotten = isForgotten
    self.records = records
    self.ingredients = ingredients
    record = await last
  }

  /// What the last build told, if this one would do and tell the same and its files are still there; how many these are.
  func unchanged(in writer: OutputWriter) -> (report: BuildRecord.Report, files: Int)? {
    guard let record, record.ingredients == ingredients.checksum, writer.isUntouched(since: record.files)
    else { return nil }
    records.keepLonger()
    return (record.report, record.files.count)
  }

  /// What the last build knew of its files.
  var files: KnownFiles? { record?.files }

  /// What is known of texts that did not change.
  var texts: TextsOfLastBuild? {
    isForgotten ? nil : records.texts.map { TextsOfLastBuild($0, TextMarks(ingredients, content: content)) }
  }

  /// What the files of a site are made from.
  func fingerprints(of guide: Guide) async -> Fingerprints {
    await Fingerprints(guide, ingredients, content: content)
  }

  /// The paths of the files that the search reads, if they would be made from the same as those that are there. Making them is
  /// much of the work of a build that makes little else.
  func searchPaths(_ fingerprints: Fingerprints) -> [String]? {
    guard let files, let search = fingerprints.fingerprint(.search) else { return nil }
    let paths = files.paths(madeFrom: search).map(\.text)
    return paths.isEmpty ? nil : paths
  }

  /// Why all pages have to be made, for somebody who wonders; `nil` if not all have to be.
  static func reason(_ last: LastBuild?, _ fingerprints: Fingerprints?) -> String? {
    guard let last, let fingerprints, let outside = fingerprints.fingerprint(.outside) else {
      return
        "Everything was made: there is no place to note what is known of a build, or content/ could not be read whole, or it changed meanwhile."
    }
    guard let files = last.files else {
      return "Everything was made: nothing is known of a build of this folder."
    }
    return files.paths(madeFrom: outside).isEmpty
      ? "Everything was made: a fact, a setting, an option or the program is not what it was in the last build."
      : nil
  }

  /// Whether the content folder is still what it was when this was made. If it is after the content was read, what was read is
  /// what is known here.
  var isCurrent: Bool { ingredients.areCurrent }

  /// Forgets the last build.
  func forget() { records.forget() }

  /// Keeps what this build knows for the next one, unless somebody wrote to the site meanwhile.
  func keep(_ report: BuildRecord.Report, _ files: KnownFiles?) {
    guard let files else { return records.forget() }
    records.keep(BuildRecord(ingredients: ingredients.checksum, report: report, files: files))
  }

  /// Keeps what this build knows of texts, unless what is known already has nearly all of them.
  /// - Parameters:
  ///   - diagnostics: everything that was found in the content.
  ///   - known: what was known when this build began.
  func keepTexts(of guide: Guide, _ diagnostics: [Diagnostic], known: TextsOfLastBuild?) {
    if let known, known.coversNearlyAll { return }
    let marks = known?.marks ?? TextMarks(ingredients, content: content)
    let troubled = Set(diagnostics.compactMap(\.place?.path))
    let roles = Dictionary(guide.editions[0].roles.map { ($0.file.path, $0) }) { first, _ in first }
    records.keepTexts(marks.all.count) { range in
      Array(marks.all[range]).concurrentMap { path, mark in
        let outline = troubled.contains(path) ? nil : roles[path]?.textOutline
        return (mark, outline ?? [])
      }
    }
  }
}

/// What the files of a site are made from, as checksums.
struct Fingerprints {
  /// Of all but the prose of roles' guides.
  private let outside: Checksum
  /// Of the same and the whole guide of a role, by the paths of these.
  private let roles: [String: Checksum]

  fileprivate init(_ guide: Guide, _ ingredients: Ingredients, content: String) async {
    let guides = guide.editions.flatMap(\.roles)
    let outward = Dictionary(
      zip(guides.map(\.file.path), await guides.parallelMap { Checksum(of: $0.outward) })
    ) { first, _ in first }
    var texts: [String: Checksum] = [:]
    texts.reserveCapacity(guides.count)
    var bytes = ingredients.program.bytes
    for file in ingredients.files {
      bytes += Array(file.path.utf8) + [0]
      let path = "\(content)/\(file.path)"
      bytes += (outward[path] ?? file.checksum).bytes
      if outward[path] != nil { texts[path] = file.checksum }
    }
    // Which pages there are may depend on the day as well.
    for file in guide.editions.flatMap(\.files) { bytes += Array(file.utf8) + [0] }
    let outside = Checksum(of: bytes)
    self.outside = outside
    roles = texts.mapValues { Checksum(of: outside.bytes + $0.bytes) }
  }

  /// What a file is made from; `nil` for one that is made each time.
  func fingerprint(_ basis: SitePlan.Basis) -> Checksum? {
    switch basis {
    case .everything: nil
    case .outside: outside
    case .search: Checksum(of: outside.bytes + Array("search".utf8))
    case .role(let role): roles[role.file.path]
    }
  }
}
