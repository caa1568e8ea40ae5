import BuildMemory
import CareerGuide
import Checksums
import Diagnostics

/// By what it is known that a build has nothing to tell of a text: the text of a role, with everything on which it may
/// depend what is told of it, the program and the day among that. So a build need not look again for what is not there,
/// which takes as long as a fifth of all reading.
struct UntroubledTexts {
  /// The paths of roles' texts in the main language, as messages have them, each with what it is known by.
  private let marks: [(path: String, mark: Checksum)]

  /// - Parameter content: the path of the content folder as messages have it.
  init(_ ingredients: Ingredients, content: String) {
    var around = ingredients.program.bytes + Array(ingredients.day.utf8) + [0]
    var texts: [(path: String, checksum: Checksum)] = []
    for file in ingredients.files {
      switch UntroubledTexts.dots(inNameOf: file.path) {
      case 1:
        texts.append(file)
        continue
      // A translation is read after its original, of which nothing else is told for that.
      case 2?: around += Array(file.path.utf8) + [0]
      default: around += Array(file.path.utf8) + [0] + file.checksum.bytes
      }
    }
    let outside = Checksum(of: around).bytes
    marks = texts.map { text in
      let bytes = outside + Array(text.path.utf8) + [0] + text.checksum.bytes
      return ("\(content)/\(text.path)", Checksum(of: bytes))
    }
  }

  /// Those of which an earlier build had nothing to tell.
  func paths(knownAs marks: [Checksum]) -> Set<String> {
    let known = Set(marks)
    return Set(self.marks.lazy.filter { known.contains($0.mark) }.map(\.path))
  }

  /// By what those are known of which this build has nothing to tell.
  /// - Parameter diagnostics: everything that it found.
  func marks(without diagnostics: [Diagnostic]) -> [Checksum] {
    let troubled = Set(diagnostics.compactMap(\.place?.path))
    return marks.lazy.filter { !troubled.contains($0.path) }.map(\.mark)
  }

  /// How many dots are in the name of a role's text; `nil` for any other file.
  private static func dots(inNameOf path: String) -> Int? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    guard parts.count == 2, path.hasPrefix("roles/"), path.hasSuffix(".md") else { return nil }
    return parts[1].count { $0 == UInt8(ascii: ".") }
  }
}
