import CareerGuide
import Diagnostics
import Localization

/// A kind of page that an editor writes.
public enum PageKind: String, Sendable, CaseIterable {
  case role, page, skill, sector

  /// Where its files stand in `content/`.
  var folder: String { "\(rawValue)s" }
}

/// A new page: a starting file with everything that can be said, and what to write where.
public struct NewPage: Sendable {
  /// What it is.
  public let kind: PageKind
  /// Its title, or the name of the file that it is a version of.
  public let name: String
  /// The last part of its address, where it is not made from the title.
  public let slug: String?
  /// The language of a version of a page that exists.
  public let language: String?

  /// - Parameters:
  ///   - kind: what it is.
  ///   - name: its title; with a language, the title or file name of the page that it is a version of.
  ///   - slug: the last part of its address, where it is not made from the title.
  ///   - language: the language of the version.
  public init(_ kind: PageKind, named name: String, slug: String?, language: String?) {
    self.kind = kind
    self.name = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.slug = slug
    self.language = language
  }

  /// What was written.
  public struct Written: Sendable {
    /// The new file.
    public let path: String
    /// Whether the settings say nothing yet of the language that it is in.
    public let isLanguageNew: Bool
  }

  /// Writes the file. Nothing is ever overwritten.
  /// - Parameter source: the folder that holds `content/`.
  public func write(in source: String) throws(StarterFailure) -> Written {
    let content = joined(source, "content")
    let standing = Standing(at: content)
    if case .other = standing { throw StarterFailure(notAFolder: content) }
    guard case .folder = standing else {
      throw StarterFailure(
        StarterFailure.contentStatus, .starterMissing, "there is no folder \(content)/", at: nil,
        fix: "name the folder that holds content/ with --source, or begin a guide with sitegen init")
    }
    let settings = loadSettings(from: source)
    let folder = "\(content)/\(kind.folder)"
    var slug = try wantedSlug(in: settings.language)
    // The title may be the version's own, in its language.
    if let language, case .nothing = Standing(at: "\(folder)/\(slug).md"),
      let other = try? wantedSlug(in: language), case .file = Standing(at: "\(folder)/\(other).md")
    {
      slug = other
    }
    try refuseDevice(slug)
    if let language { return try writeVersion(of: slug, in: folder, language: language, settings) }
    let path = "\(folder)/\(slug).md"
    try createPage(path, title: name, language: settings.language, version: nil)
    return Written(path: path, isLanguageNew: false)
  }

  /// A version of a page that exists. The facts are taken over from it, so the file has only words.
  private func writeVersion(
    of slug: String, in folder: String, language: String, _ settings: Settings
  ) throws(StarterFailure) -> Written {
    let wanted = language.lowercased()
    guard ![settings.language.lowercased(), primaryLanguage(of: settings.language)].contains(wanted) else {
      throw StarterFailure(
        StarterFailure.argumentStatus, .starterName, "`\(language)` is the main language of this guide",
        at: nil,
        fix: "leave out --language, or name another one")
    }
    let original = "\(folder)/\(slug).md"
    guard case .file = Standing(at: original) else {
      let near = suggestion(for: slug, among: slugs(in: folder)).map { "did you mean \($0)?" }
      throw StarterFailure(
        StarterFailure.contentStatus, .starterMissing,
        "there is no \(kind.rawValue) of this name, so there can be no version of it in another language",
        at: Place(path: original), fix: near ?? "write the name of its file without .md")
    }
    let path = "\(folder)/\(slug).\(language).md"
    let words = isSlug(name) ? name.prefix(1).uppercased() + name.dropFirst().replacing("-", with: " ") : name
    try createPage(path, title: "\(promptMark) \(words)", language: language, version: "\(slug).md")
    return Written(
      path: path, isLanguageNew: !settings.languages.contains { $0.code.lowercased() == wanted })
  }

  private func createPage(
    _ path: String, title: String, language: String, version: String?
  ) throws(StarterFailure) {
    let language = StartingLanguage(code: language)
    let facts =
      version.map { filled(StartingText.version(language), ["original": $0]) }
      ?? StartingText.facts(kind, language)
    let text = filled(StartingText.page(kind, language), ["title": yamlText(title), "facts": facts])
    let folder = String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
    // A build follows no links either, and would not find the page.
    if case .other = Standing(at: folder) { throw StarterFailure(notAFolder: folder) }
    try createFolder(folder)
    try createFile(path, text)
  }
}
