import Checksums
import Diagnostics
import Foundation
import Output

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
  private static let heading = Array("sitegen build record 1\n".utf8)

  /// All of it: a heading, a checksum of the rest, and the rest. `nil` only for text that is no text.
  var bytes: [UInt8]? {
    guard let report = try? JSONEncoder().encode(report) else { return nil }
    let room = [UInt8](repeating: 0, count: Checksum.size)
    var bytes = BuildRecord.heading + room + ingredients.bytes
    withUnsafeBytes(of: UInt64(report.count).littleEndian) { bytes.append(contentsOf: $0) }
    bytes += report
    files.append(to: &bytes)
    let place = BuildRecord.heading.endIndex..<(BuildRecord.heading.endIndex + room.count)
    bytes.replaceSubrange(place, with: Checksum(of: bytes[place.upperBound...]).bytes)
    return bytes
  }

  /// Reads what ``bytes`` gave.
  /// - Returns: `nil` for anything else: what another version wrote, what was cut off, what was changed.
  init?(bytes: [UInt8]) {
    let start = BuildRecord.heading.count + Checksum.size
    guard bytes.starts(with: BuildRecord.heading), bytes.count >= start + Checksum.size + 8 else {
      return nil
    }
    let rest = bytes[start...]
    guard Checksum(bytes: bytes[BuildRecord.heading.count..<start]) == Checksum(of: rest),
      let ingredients = Checksum(bytes: rest.prefix(Checksum.size))
    else { return nil }
    let numbers = rest.dropFirst(Checksum.size)
    let count = numbers.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let left = numbers.dropFirst(8)
    guard count <= left.count,
      let report = try? JSONDecoder().decode(Report.self, from: Data(left.prefix(Int(count)))),
      let files = KnownFiles(bytes: left.dropFirst(Int(count)))
    else { return nil }
    self.init(ingredients: ingredients, report: report, files: files)
  }
}
