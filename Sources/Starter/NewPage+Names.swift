import CareerGuide
import Diagnostics
import Foundation

extension NewPage {
  /// The name of the file without its ending, which becomes the last part of the address.
  /// - Parameter language: the language of the title.
  func wantedSlug(in language: String) throws(StarterFailure) -> String {
    if let slug {
      guard !isSlug(slug) else { return slug }
      let better = CareerGuide.slug(from: slug)
      throw StarterFailure(
        StarterFailure.argumentStatus, .starterName,
        "a file's name becomes its address, so it holds only the letters a to z, digits and hyphens, and this is "
          + "‘\(shown(slug))’", at: nil,
        fix: isSlug(better) ? "write --slug \(better)" : "write --slug data-scientist")
    }
    let made = CareerGuide.slug(from: name, language: language)
    guard !made.isEmpty else {
      throw StarterFailure(
        StarterFailure.argumentStatus, .starterName,
        "‘\(shown(name))’ holds no letters a to z and no digits, so there is no name for its file", at: nil,
        fix: "give a title in words, or name the file with --slug, such as --slug data-scientist")
    }
    guard isSlug(made), !name.unicodeScalars.contains(where: isUnseen) else {
      throw StarterFailure(
        StarterFailure.argumentStatus, .starterName,
        made.utf8.count > 100
          ? "this title is too long for the name of a file: \(made.utf8.count) letters, and 100 are the most"
          : "this title holds characters that cannot be seen", at: nil,
        fix: "write a short title, such as \"Data Scientist\"")
    }
    return made
  }

  /// Windows keeps some names for devices, and no file there can have them: a guide with one could not be copied to it.
  func refuseDevice(_ slug: String) throws(StarterFailure) {
    guard slug.wholeMatch(of: /con|prn|aux|nul|com[0-9]|lpt[0-9]/) != nil else { return }
    throw StarterFailure(
      StarterFailure.argumentStatus, .starterName,
      "‘\(slug)’ is the name of a device on Windows, where no file can have it", at: nil,
      fix: "name the file with --slug, such as --slug \(slug)-\(kind.rawValue)")
  }

  /// The names of the pages of a folder, without their ending, in order.
  func slugs(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.filter { isSlug($0) }.sorted()
  }
}

/// A text for a message: never longer than a line, and nothing in it that a terminal obeys.
func shown(_ text: String) -> String {
  let line = String(String.UnicodeScalarView(text.unicodeScalars.map { isUnseen($0) ? "�" : $0 }))
  return line.count > 60 ? line.prefix(60) + "…" : line
}

/// Whether a character shows nothing, or is a command to a terminal.
private func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
  [.control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned]
    .contains(scalar.properties.generalCategory) && scalar != "\u{200D}"
}

/// A text as YAML's value: as it is where YAML reads it as itself, else in quotation marks.
func yamlText(_ text: String) -> String {
  let isPlain =
    text.contains(/^[\p{L}\p{N}✎]/) && !text.contains(/: | #|:$|["\\]/)
    && !["null", "true", "false", "yes", "no"].contains(text.lowercased())
  guard !isPlain else { return text }
  return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}

/// A path in a folder.
func joined(_ folder: String, _ name: String) -> String {
  folder.isEmpty || folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
}
