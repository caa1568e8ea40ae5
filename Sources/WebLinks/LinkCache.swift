import Disk
import Foundation

/// Good answers of earlier days, in a file of the person's own. It only saves time: a file that cannot be read or
/// written is no error.
struct LinkCache {
  /// How long a good answer is trusted, in seconds: seven days.
  private static let lifetime = 7 * 24 * 60 * 60

  private struct File: Codable {
    var version = 1
    var links: [String: Entry]
  }

  private struct Entry: Codable {
    /// When it was asked, in seconds since 1970.
    let checked: Int
    /// Where it leads now, when it has moved for good.
    let movedTo: String?
  }

  private let file: URL?
  /// The time of this run, in seconds since 1970.
  private let now: Int
  private var links: [String: Entry] = [:]

  init(_ path: String?, now: Date) {
    file = path.map { URL(fileURLWithPath: $0) }
    self.now = Int(now.timeIntervalSince1970)
    guard let file, let data = try? Data(contentsOf: file),
      let found = try? JSONDecoder().decode(File.self, from: data), found.version == 1
    else { return }
    links = found.links.filter { (0..<LinkCache.lifetime).contains(self.now - $0.value.checked) }
  }

  /// A good answer that can still be trusted.
  func answer(to address: WebAddress) -> Answer? {
    links[address.text].map { entry in entry.movedTo.map { .moved(to: $0) } ?? .found }
  }

  /// Remembers an answer if it is good.
  mutating func keep(_ answer: Answer, to address: WebAddress) {
    switch answer {
    case .found: links[address.text] = Entry(checked: now, movedTo: nil)
    case .moved(let target): links[address.text] = Entry(checked: now, movedTo: target)
    default: break
    }
  }

  /// Writes the file, if that can be done.
  func save() {
    guard let file else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(File(links: links)) else { return }
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? data.write(to: file, options: .atomic)
  }

  /// Where the file usually is.
  /// - Parameter environment: the variables of the run.
  static func usualPath(_ environment: [String: String]) -> String? {
    userCache(environment).map { $0 + "/sitegen/links.json" }
  }
}
