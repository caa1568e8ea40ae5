import Diagnostics

/// What a load leaves for the next one: what it read of each file, and what it found out about it. A load that is given
/// this and the paths that changed reads only those, and gives the very same as one that begins from nothing.
public struct LoadMemory: Sendable {
  var options: LoadOptions?
  var found: FoundContent?
  var settings: ReadSettings?
  var sheets = FileMemory<Sheet>()
  var pay = SheetPay()
  var roles = FileMemory<RoleGuide>()
  var pages = FileMemory<Page>()
  var topics: [Topic.Kind: FileMemory<Page>] = [:]
  var statics = FileMemory<StaticFile>()
  var links = LinkMemory()
  var lint = LintMemory()
  var whole: WholeLoad?
  var unchecked: UncheckedLoad?

  /// Nothing is known.
  public init() {}

  /// What is wrong with each text and its links, and with other files.
  var ofTexts: [Diagnostic] {
    sheets.diagnostics + roles.diagnostics + pages.diagnostics + topics.values.flatMap(\.diagnostics)
      + statics.diagnostics + links.problems
  }

  /// Forgets everything that depends on the settings.
  mutating func forgetTexts() {
    let (options, found, settings) = (options, found, settings)
    self = LoadMemory()
    (self.options, self.found, self.settings) = (options, found, settings)
  }

  /// Forgets what was read of files that may have changed, and the list of files where one came or went.
  mutating func forget(_ changes: ContentChanges) {
    guard case .paths(let paths) = changes, let found, paths.allSatisfy(found.knows) else {
      found = nil
      if case .anything = changes { self = LoadMemory() }
      forget(changes.paths)
      return
    }
    forget(paths)
  }

  private mutating func forget(_ paths: Set<String>) {
    if let path = settings?.path, paths.contains(path) { settings = nil }
    sheets.forget(paths)
    roles.forget(paths)
    pages.forget(paths)
    for kind in topics.keys { topics[kind]?.forget(paths) }
    statics.forget(paths)
  }
}

/// What may have changed since the last load.
public enum ContentChanges: Sendable {
  /// Files at these paths, written as the load writes them: the source folder as it was given, then `content/…`.
  case paths(Set<String>)
  /// Anything.
  case anything

  fileprivate var paths: Set<String> {
    if case .paths(let paths) = self { paths } else { [] }
  }
}

/// What was read of files of one kind, by their paths.
struct FileMemory<Value: Sendable>: Sendable {
  private var results: [String: ReadResult<Value>] = [:]

  var count: Int { results.count }
  var diagnostics: [Diagnostic] { results.values.flatMap(\.diagnostics) }

  subscript(path: String) -> ReadResult<Value>? { results[path] }

  mutating func forget(_ paths: Set<String>) {
    for path in paths { results[path] = nil }
  }

  mutating func add(_ read: [(path: String, result: ReadResult<Value>)]) {
    for (path, result) in read { results[path] = result }
  }

  /// Forgets files that are not there any more.
  mutating func forgetAllBut(_ files: [ContentFile]) {
    guard results.count > files.count else { return }
    let paths = Set(files.map(\.path))
    results = results.filter { paths.contains($0.key) }
  }
}
