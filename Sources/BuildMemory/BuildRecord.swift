import Checksums
import Diagnostics
import Disk
import Foundation
import Output
import ParallelMap

/// What a build leaves for the next one of the same folder.
public struct BuildRecord: Sendable {
  /// What the site was made from.
  public let ingredients: Checksum
  /// What the build told.
  public let report: Report
  /// What it knew of its files when it ended.
  public let files: KnownFiles

  /// What a build told: everything that is not known of its files.
  public struct Report: Sendable, Codable {
    /// What was found in the content, but for advice.
    public let told: [Diagnostic]
    /// How many pieces of advice there were.
    public let hints: Int
    /// How many pages, salary figures, drafts and pages for a later day.
    public let pages, figures, drafts, later: Int
    /// The address at which the site will be published.
    public let url: String?

    /// Each parameter is the property of its name.
    public init(
      told: [Diagnostic], hints: Int, pages: Int, figures: Int, drafts: Int, later: Int, url: String?
    ) {
      (self.told, self.hints, self.url) = (told, hints, url)
      (self.pages, self.figures, self.drafts, self.later) = (pages, figures, drafts, later)
    }
  }

  /// Each parameter is the property of its name.
  public init(ingredients: Checksum, report: Report, files: KnownFiles) {
    self.ingredients = ingredients
    self.report = report
    self.files = files
  }
}

extension BuildRecord {
  /// The version of the form below, and how the form begins.
  private static let heading = Array("sitegen build record 2\n".utf8)

  /// Writes all of it: a heading; pieces with their lengths before them, the first of which is what the build told; and the
  /// checksum of the pieces' checksums. With a hundred thousand roles there are 130 MB, which are never there as a whole.
  func write(to path: String) throws {
    try writeWhole(to: path) { write in
      try write(BuildRecord.heading)
      var checksums: [UInt8] = []
      func add(_ piece: [UInt8]) throws {
        Checksum(of: piece).append(to: &checksums)
        var count: [UInt8] = []
        count.append(number: UInt64(piece.count))
        try write(count + piece)
      }
      try add(ingredients.bytes + JSONEncoder().encode(report))
      try files.forEachPiece(add)
      try write(Checksum(of: checksums).bytes)
    }
  }

  /// Reads what ``write(to:)`` wrote.
  /// - Returns: `nil` for anything else: what another version wrote, what was cut off, what was changed.
  init?(bytes: [UInt8]) {
    guard bytes.starts(with: BuildRecord.heading),
      bytes.count >= BuildRecord.heading.count + Checksum.size
    else { return nil }
    var rest = bytes[BuildRecord.heading.count..<(bytes.count - Checksum.size)]
    var pieces: [ArraySlice<UInt8>] = []
    while !rest.isEmpty {
      let count = rest.number
      guard rest.count >= 8, count <= rest.count - 8 else { return nil }
      pieces.append(rest.dropFirst(8).prefix(Int(count)))
      rest = rest.dropFirst(8 + Int(count))
    }
    let checksums = pieces.concurrentMap { Checksum(of: $0) }.flatMap(\.bytes)
    guard Checksum(bytes: bytes.suffix(Checksum.size)) == Checksum(of: checksums), let told = pieces.first,
      let ingredients = Checksum(bytes: told.prefix(Checksum.size)),
      let report = try? JSONDecoder().decode(Report.self, from: Data(told.dropFirst(Checksum.size))),
      let files = KnownFiles(pieces: pieces.dropFirst())
    else { return nil }
    self.init(ingredients: ingredients, report: report, files: files)
  }
}
