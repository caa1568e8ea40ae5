import Localization

/// The files that new content begins with. They stand in `Files/`, and are a part of the program.
enum StartingText {
  /// A page's text.
  static func page(_ kind: PageKind, _ language: StartingLanguage) -> String {
    switch (kind, language) {
    case (.role, .english): text(PackageResources.role_en_md)
    case (.role, .german): text(PackageResources.role_de_md)
    case (.page, .english): text(PackageResources.page_en_md)
    case (.page, .german): text(PackageResources.page_de_md)
    case (.skill, .english): text(PackageResources.skill_en_md)
    case (.skill, .german): text(PackageResources.skill_de_md)
    case (.sector, .english): text(PackageResources.sector_en_md)
    case (.sector, .german): text(PackageResources.sector_de_md)
    }
  }

  /// The keys of a page that is no version of another.
  static func facts(_ kind: PageKind, _ language: StartingLanguage) -> String {
    switch (kind, language) {
    case (.role, .english): text(PackageResources.facts_en_yml)
    case (.role, .german): text(PackageResources.facts_de_yml)
    case (_, .english): text(PackageResources.upkeep_en_yml)
    case (_, .german): text(PackageResources.upkeep_de_yml)
    }
  }

  /// What stands in their place in a version in another language.
  static func version(_ language: StartingLanguage) -> String {
    switch language {
    case .english: text(PackageResources.version_en_yml)
    case .german: text(PackageResources.version_de_yml)
    }
  }

  /// The files of a new guide, by path.
  static let guide: [(path: String, text: String)] = [
    ("README.md", text(PackageResources.readme_md)),
    (".gitignore", text(PackageResources.gitignore_txt)),
    ("content/site.yml", text(PackageResources.site_yml)),
    ("content/pages/about.md", text(PackageResources.about_md)),
    ("content/roles/laboratory-manager.md", text(PackageResources.laboratory_manager_md)),
    ("content/roles/laboratory-technician.md", text(PackageResources.laboratory_technician_md)),
    ("content/salaries/example.csv", text(PackageResources.example_csv)),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// A language that starting files are written in.
enum StartingLanguage {
  case english, german

  /// The nearest to a language by its code; English where there is none.
  init(code: String) {
    self = primaryLanguage(of: code) == "de" ? .german : .english
  }
}

/// Puts values in the place of `{{name}}`. What is put in is never searched again.
func filled(_ pattern: String, _ values: [String: String]) -> String {
  var result = ""
  var rest = pattern[...]
  while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
    result += rest[..<open.lowerBound]
    result += values[String(rest[open.upperBound..<close.lowerBound])] ?? ""
    rest = rest[close.upperBound...]
  }
  return result + rest
}
