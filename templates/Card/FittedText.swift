/// A text broken into lines that fit a width, in the largest size of those that are given.
struct FittedText {
  /// The size of the type in pixels.
  let size: Int
  /// The lines.
  let lines: [String]

  /// A size of type, and how many lines of it there is room for.
  struct Step {
    let size: Int
    let lines: Int
  }

  /// - Parameters:
  ///   - text: the text; white space of every kind counts as one space.
  ///   - width: the width in pixels.
  ///   - steps: what can be chosen from, the largest size first. Words are broken after a hyphen or a slash rather than
  ///     shown very small; in the last step anywhere, and what is too long even then is cut off.
  ///   - whole: the smallest size for which words that could be broken so are kept whole.
  init(_ text: String, width: Int, steps: [Step], whole: Int = 0) {
    let words = FittedText.words(text)
    let parts = words.flatMap(FittedText.parts)
    for (words, steps) in [(words, steps.filter { $0.size >= whole }), (parts, steps)] {
      for step in steps {
        guard let lines = FittedText.fitting(words, width * 100 / step.size, count: step.lines) else {
          continue
        }
        size = step.size
        self.lines = lines
        return
      }
    }
    let last = steps.last ?? Step(size: 16, lines: 1)
    let room = width * 100 / last.size
    size = last.size
    let broken = parts.flatMap { FittedText.pieces($0, room: room) }
    lines = FittedText.cut(FittedText.lines(broken, room: room), to: last.lines, room: room)
  }

  /// More than this fits no card; it is a bound on the work, and on the size of the drawing.
  private static let limit = 400

  /// The words, each with a space after it.
  private static func words(_ text: String) -> [String] {
    // One character can have any number of marks, so it is not characters that are counted.
    String(text.unicodeScalars.prefix(limit)).split(whereSeparator: \.isWhitespace)
      .map { $0.filter { !isNoXML($0) } + " " }
  }

  /// A word cut after its hyphens and slashes, where there is enough on both sides.
  private static func parts(_ word: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var rest = word.count - 1
    for character in word {
      part.append(character)
      rest -= 1
      if "-–/".contains(character), part.count > 3, rest > 3 {
        parts.append(part)
        part = ""
      }
    }
    return parts + [part]
  }

  /// The characters that no XML may hold and that escaping does not replace.
  private static func isNoXML(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.value == 0xFFFE || $0.value == 0xFFFF }
  }

  /// As many words on each line as fit it; a word that is too long stands alone.
  private static func lines(_ words: [String], room: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words {
      if !line.isEmpty, TextWidth.of(trimmed(line + word)) > room {
        lines.append(trimmed(line))
        line = ""
      }
      line += word
    }
    return trimmed(line).isEmpty ? lines : lines + [trimmed(line)]
  }

  /// Lines as equal in width as they can be, if there are no more than a number of them and each fits.
  private static func fitting(_ words: [String], _ room: Int, count: Int) -> [String]? {
    func fitting(_ room: Int, _ count: Int) -> [String]? {
      let lines = lines(words, room: room)
      return lines.count <= count && lines.allSatisfy { TextWidth.of($0) <= room } ? lines : nil
    }
    guard var best = fitting(room, count) else { return nil }
    var (narrow, wide) = (0, room)
    while best.count > 1, wide - narrow > 1 {
      let middle = (narrow + wide) / 2
      if let lines = fitting(middle, best.count) {
        (best, wide) = (lines, middle)
      } else {
        narrow = middle
      }
    }
    return best
  }

  /// A word that is too long in pieces that are not, with a hyphen at the end of each but the last.
  private static func pieces(_ word: String, room: Int) -> [String] {
    guard TextWidth.of(trimmed(word)) > room else { return [word] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty, TextWidth.of(piece) + TextWidth.of(character) + TextWidth.of("-") > room {
        pieces.append(piece + "-")
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }

  private static func cut(_ lines: [String], to count: Int, room: Int) -> [String] {
    guard lines.count > count, count > 0 else { return lines }
    var last = lines[count - 1]
    while !last.isEmpty, TextWidth.of(last + "…") > room {
      // A whole word, unless the line is one.
      last = trimmed(last.lastIndex(of: " ").map { String(last[..<$0]) } ?? String(last.dropLast()))
    }
    return lines.prefix(count - 1) + [last + "…"]
  }

  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
