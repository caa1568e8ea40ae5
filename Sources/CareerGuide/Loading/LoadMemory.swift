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

  /// Nothing is known.
  public init() {}

  /// Forgets everything that depends on the settings.
  mutating func forgetTexts() {
    let found = found
    let settings = settings
    self = LoadMemory()
    self.found = found
    self.settings = settings
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

  subscript(path: String) -> ReadResult<Value>? { results[path] }

  mutating func forget(_ paths: Set<String>) {
    for path in paths { results[path] = nil }
  }

  /// Keeps what was read, and forgets all other files.
  mutating func keep(_ read: [(path: String, result: ReadResult<Value>)]) {
    results = Dictionary(read.map { ($0.path, $0.result) }) { first, _ in first }
  }
}
