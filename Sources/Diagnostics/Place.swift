/// Where a problem is: a file, and in it a line and a column where that is known.
public struct Place: Sendable, Hashable, Codable {
  /// The path as the editor knows it, relative to the project.
  public let path: String
  /// The line, counted from 1; `nil` when the problem is the whole file.
  public let line: Int?
  /// The column in Unicode scalars, counted from 1, as editors count; `nil` when the line is.
  public let column: Int?
  /// The line's text around the problem.
  public let excerpt: Excerpt?

  /// The place as terminals and editors know it: `content/roles/x.md:14:28`.
  public var text: String {
    [path, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
  }

  /// A place within a file.
  public init(path: String, line: Int, column: Int, excerpt: Excerpt? = nil) {
    self.path = path
    self.line = line
    self.column = column
    self.excerpt = excerpt
  }

  /// A whole file.
  public init(path: String) {
    self.path = path
    self.line = nil
    self.column = nil
    self.excerpt = nil
  }
}

/// A line of a file, cut where the problem begins and where it ends.
public struct Excerpt: Sendable, Hashable, Codable {
  /// The line's text before the problem.
  public let before: String
  /// The text that the problem is about; empty when the problem is a point between two characters.
  public let marked: String
  /// The rest of the line.
  public let after: String

  /// How much of the line is kept on either side, in characters: enough to recognise it, never a screenful.
  static let reach = 80

  /// Keeps the part of a line that a reader needs. Control characters are made visible, so that a file cannot
  /// send commands to the terminal.
  public init(before: String, marked: String, after: String) {
    self.before =
      before.count > Excerpt.reach ? "…" + visible(before.suffix(Excerpt.reach)) : visible(before[...])
    self.marked = marked.count > Excerpt.reach ? visible(marked.prefix(Excerpt.reach)) : visible(marked[...])
    let room = Excerpt.reach - self.marked.count
    self.after =
      marked.count > Excerpt.reach || after.count > room
      ? visible(after.prefix(max(0, room))) + "…" : visible(after[...])
  }
}

/// The text with control characters replaced by their pictures; tabs stay tabs.
func visible(_ text: Substring) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09: result.append(scalar)
    case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "�")
    case 0x7F: result.append("␡")
    // Controls of 8 bits, line ends that no editor shows, and marks that turn the direction of what follows.
    case 0x80..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C, 0xFEFF: result.append("�")
    default: result.append(scalar)
    }
  }
  return String(result)
}
