import Diagnostics

/// The files of a content folder by what they are.
struct FoundContent {
  /// How the paths of content files begin in messages: `content/`.
  var prefix: String
  /// Whether there is a content folder at all.
  var hasFolder = true
  var settings: ContentFile?
  var roles: [ContentFile] = []
  var pages: [ContentFile] = []
  /// Texts about skills and sectors.
  var topics: [Topic.Kind: [ContentFile]] = [:]
  /// Spreadsheets of pay.
  var salaries: [ContentFile] = []
  /// Files to copy; their names are paths in the site.
  var staticFiles: [ContentFile] = []
  /// Files that are neither read nor copied.
  var skipped: [String] = []
  var diagnostics: [Diagnostic] = []
  var isUnreadable = false
  /// The paths of all files that were found, those that are not read among them.
  var paths: Set<String> = []

  /// Whether a path is that of a file which was found and is still there.
  func knows(_ path: String) -> Bool { paths.contains(path) && kind(of: path) == .file }

  /// The files that become pages.
  var pageFiles: [ContentFile] {
    roles + pages + topics.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap(\.value)
  }
}

/// Looks through a project's content folder.
/// - Parameter source: the project's folder.
func findContent(_ source: String) -> FoundContent {
  let base = source.isEmpty || source == "." ? "" : source.hasSuffix("/") ? source : source + "/"
  var finder = Finder(found: FoundContent(prefix: base + "content/"))
  finder.findTop()
  return finder.found
}

private struct Finder {
  var found: FoundContent

  mutating func findTop() {
    switch kind(of: String(found.prefix.dropLast())) {
    case .folder: break
    case .symlink: return refuse(.symlink(String(found.prefix.dropLast())))
    case .file, .other, .misnamed:
      return refuse(
        Diagnostic(
          .error, .contentMissing, "there is no folder \(found.prefix)", at: nil,
          fix: "run sitegen in the folder that holds content/, or name that folder with --source"))
    }
    for entry in list(found.prefix) {
      let path = found.prefix + entry.name
      switch (entry.name, entry.kind) {
      case ("site.yml", .file): found.settings = file(entry.name, at: path)
      case ("roles", .folder): found.roles = markdownFiles(path + "/")
      case ("pages", .folder): found.pages = markdownFiles(path + "/")
      case ("skills", .folder): found.topics[.skill] = markdownFiles(path + "/")
      case ("sectors", .folder): found.topics[.sector] = markdownFiles(path + "/")
      case ("salaries", .folder): found.salaries = spreadsheets(path + "/")
      case ("static", .folder): findStatic(path + "/", name: "")
      case ("site.yml", .folder), ("site.yml", .other): refuse(entry, at: path, wanted: "a file")
      case (let name, .file) where Finder.folders.contains(name): refuse(entry, at: path, wanted: "a folder")
      case (let name, .other) where Finder.folders.contains(name): refuse(entry, at: path, wanted: "a folder")
      default: skip(entry, at: path, reason: reasonAtTop(entry))
      }
    }
    if found.roles.isEmpty, found.pages.isEmpty, !found.diagnostics.hasErrors {
      found.diagnostics.append(
        Diagnostic(
          .error, .contentMissing, "there are no guides yet", at: Place(path: found.prefix + "roles"),
          fix:
            "write a file such as \(found.prefix)roles/data-scientist.md that begins with `# Data Scientist`")
      )
    }
  }

  private mutating func markdownFiles(_ folder: String) -> [ContentFile] {
    list(folder).compactMap { entry in
      let path = folder + entry.name
      guard entry.kind == .file, entry.name.hasSuffix(".md"), entry.name.count > 3 else {
        skip(entry, at: path, reason: reasonAmongGuides(entry, folder: folder))
        return nil
      }
      return file(entry.name, at: path)
    }
  }

  private mutating func spreadsheets(_ folder: String) -> [ContentFile] {
    list(folder).compactMap { entry in
      let path = folder + entry.name
      let name = entry.name.lowercased()
      guard entry.kind == .file, name.hasSuffix(".csv") || name.hasSuffix(".tsv") else {
        skip(
          entry, at: path,
          reason: entry.kind == .folder
            ? "spreadsheets stand in \(folder) itself, not in a folder below it"
            : "only spreadsheets saved as text, which end in .csv or .tsv, are",
          fix: "if it is a spreadsheet, save it as “CSV UTF-8” with a name that ends in .csv")
        return nil
      }
      return file(entry.name, at: path)
    }
  }

  private mutating func findStatic(_ folder: String, name: String) {
    for entry in list(folder) {
      let path = folder + entry.name
      switch entry.kind {
      case .file: found.staticFiles.append(file(name + entry.name, at: path))
      case .folder: findStatic(path + "/", name: name + entry.name + "/")
      case .symlink, .other, .misnamed: skip(entry, at: path, reason: Finder.noFile)
      }
    }
  }

  /// Names what is not read; nothing is left out silently.
  private mutating func skip(_ entry: FolderEntry, at path: String, reason: String, fix: String? = nil) {
    switch entry.kind {
    case .symlink: found.diagnostics.append(.symlink(path))
    case .misnamed:
      found.diagnostics.append(
        Diagnostic(
          .error, .fileName, "this file's name is not text in UTF-8", at: Place(path: path),
          fix: "rename it with letters that every computer knows"))
    case .file, .folder, .other:
      if entry.kind == .file { found.skipped.append(path) }
      found.diagnostics.append(
        Diagnostic(
          .note, .fileSkipped, "this is not read: \(reason)", at: Place(path: path),
          fix: entry.kind == .file && !entry.name.hasSuffix(".md") ? fix ?? newName(of: entry.name) : nil))
    }
  }

  /// What to do with a file that is not read: most likely only its ending is another.
  private func newName(of name: String) -> String {
    let stem = String(name.prefix { $0 != "." })
    if ["site.yaml", "site.YML", "site.YAML", "Site.yml"].contains(name) { return "rename it to site.yml" }
    if [".markdown", ".MD", ".mdown", ".mkd", ".txt"].contains(where: name.hasSuffix) {
      return "if it is a guide or a page, rename it to \(stem).md"
    }
    if [".docx", ".doc", ".odt", ".rtf", ".pages"].contains(where: name.lowercased().hasSuffix) {
      return "if it is a guide or a page, save its text as a plain text file with the name \(stem).md"
    }
    return "to copy it to the site as it is, move it to \(found.prefix)static/"
  }

  private static let folders: Set = ["roles", "pages", "skills", "sectors", "salaries", "static"]
  private static let noFile = "it is neither a file nor a folder"

  private func reasonAtTop(_ entry: FolderEntry) -> String {
    switch entry.kind {
    case .file where entry.name.hasSuffix(".md"): "guides stand in roles, plain pages in pages"
    case .file, .folder:
      "the content folder holds site.yml and the folders \(Finder.folders.sorted().joined(separator: ", "))"
    default: Finder.noFile
    }
  }

  private func reasonAmongGuides(_ entry: FolderEntry, folder: String) -> String {
    switch entry.kind {
    case .file: "only Markdown files, which end in .md, are"
    case .folder: "guides stand in \(folder) itself, not in a folder below it"
    default: Finder.noFile
    }
  }

  /// Says that something of the content folder cannot be used, since it is not what its name says.
  private mutating func refuse(_ entry: FolderEntry, at path: String, wanted: String) {
    found.diagnostics.append(
      Diagnostic(
        .error, .fileUnreadable, "\(entry.name) has to be \(wanted)", at: Place(path: path),
        fix: "give this another name, or move it out of the content folder"))
  }

  private mutating func list(_ folder: String) -> [FolderEntry] {
    do throws(UnreadableFile) {
      let entries = try listFolder(folder, shown: folder)
      for entry in entries where entry.kind == .file { found.paths.insert(folder + entry.name) }
      return entries
    } catch {
      refuse(error.diagnostic)
      found.isUnreadable = found.isUnreadable || error.isSystemError
      return []
    }
  }

  private mutating func refuse(_ diagnostic: Diagnostic) {
    found.diagnostics.append(diagnostic)
    if diagnostic.id == .contentMissing || diagnostic.id == .fileSymlink { found.hasFolder = false }
  }

  private func file(_ name: String, at path: String) -> ContentFile {
    ContentFile(name: name, path: path, shown: path)
  }
}
