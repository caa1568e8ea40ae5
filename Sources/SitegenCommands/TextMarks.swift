import BuildMemory
import CareerGuide
import Checksums

/// What the texts of roles are known by: each by what is in it, and by everything on which it may depend what is read of it
/// and told of it, the program and the day among that.
struct TextMarks {
  /// The paths of the texts in the main language, as messages have them, each with what it is known by.
  let all: [(path: String, mark: Checksum)]

  /// - Parameter content: the path of the content folder as messages have it.
  init(_ ingredients: Ingredients, content: String) {
    var around = ingredients.program.bytes + Array(ingredients.day.utf8) + [0]
    var texts: [(path: String, checksum: Checksum)] = []
    for file in ingredients.files {
      switch TextMarks.dots(inNameOf: file.path) {
      case 1: texts.append(file)
      // A translation is read after its original, of which nothing else is told for that.
      case 2?: around += Array(file.path.utf8) + [0]
      default: around += Array(file.path.utf8) + [0] + file.checksum.bytes
      }
    }
    let outside = Checksum(of: around).bytes
    all = texts.map { text in
      let bytes = outside + Array(text.path.utf8) + [0] + text.checksum.bytes
      return ("\(content)/\(text.path)", Checksum(of: bytes))
    }
  }

  /// How many dots are in the name of a role's text; `nil` for any other file.
  private static func dots(inNameOf path: String) -> Int? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    guard parts.count == 2, path.hasPrefix("roles/"), path.hasSuffix(".md") else { return nil }
    return parts[1].count { $0 == UInt8(ascii: ".") }
  }
}

/// What the last builds knew of the texts that are still as they were.
struct TextsOfLastBuild: KnownTexts {
  let marks: TextMarks
  private let records: TextRecords
  private let places: [String: Checksum]

  init(_ records: TextRecords, _ marks: TextMarks) {
    self.records = records
    self.marks = marks
    places = Dictionary(marks.all.map { ($0.path, $0.mark) }) { first, _ in first }
  }

  func knows(_ path: String) -> Bool { places[path].map(records.knows) ?? false }

  func outline(of path: String) -> [UInt8]? { places[path].flatMap(records.known) }

  /// Whether all but a few texts were read by earlier builds.
  var coversNearlyAll: Bool {
    let missing = marks.all.count { !records.holds($0.mark) }
    return missing <= marks.all.count / 16
  }
}
