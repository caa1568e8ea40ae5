import CareerGuide
import Diagnostics
import Site
import Synchronization
import Templates

/// The guide, loaded again after each change. Readers take a snapshot and never wait.
final class GuideState: Sendable {
  private let source: String
  private let theme: any Theme
  private let options: @Sendable () -> LoadOptions
  private let current = Mutex(Snapshot())
  private let loader: Loader
  private let unshown = Mutex(Unshown())

  /// - Parameters:
  ///   - source: the folder that holds `content/`.
  ///   - theme: what the site looks like.
  ///   - options: what of the guide is wanted; asked for at each load, since a day may have passed.
  init(
    source: String, theme: any Theme = BuiltInTheme(), options: @escaping @Sendable () -> LoadOptions
  ) {
    self.source = source
    self.theme = theme
    self.options = options
    loader = Loader()
  }

  var snapshot: Snapshot { current.withLock { $0 } }

  /// Changes what is said beside the guide.
  func update(_ change: (inout Snapshot) -> Void) { current.withLock { change(&$0) } }

  /// What became of a change.
  struct Change {
    /// What the load found, hints among it.
    let diagnostics: [Diagnostic]
    /// Whether there is a new site.
    let isNew: Bool
    /// Whether there is a content folder.
    let hasFolder: Bool
    /// Whether the site may have other addresses than before.
    let mayHaveNewAddresses: Bool
  }

  /// Loads the guide.
  /// - Parameters:
  ///   - changes: what may have changed since the last time; with no path at all the same guide is only checked.
  ///   - isChecked: whether that is done now.
  func load(_ changes: ContentChanges = .anything, isChecked: Bool = true) async -> Change {
    let result = await loader.load(source, options(), changes, isChecked)
    let sinceShown = unshown.withLock { unshown in
      unshown.add(changes, keepsAddresses: result.keepsAddresses)
      defer { if result.guide != nil { unshown = Unshown() } }
      return unshown
    }
    // What is being read is made ready before anybody can ask for it.
    let before = snapshot.site
    let isSame = before != nil && changes.areNone
    let site = isSame ? nil : result.guide.map { Site($0, theme: theme, after: before) }
    current.withLock { snapshot in
      snapshot.problems = result.diagnostics.filter { $0.severity != .note }
      // A check that finds errors says that there was nothing to show.
      if isSame, result.guide == nil { snapshot.site = nil }
      guard let site else { return }
      if let old = before?.guide, !sinceShown.keepsAddresses {
        let moved = moves(from: old, to: site.guide, changed: sinceShown.paths)
        snapshot.moves = snapshot.moves.mapValues { moved[$0] ?? $0 }.merging(moved) { _, new in new }
          .filter { site.hasPage(at: $0.value) && !site.hasPage(at: $0.key) }
      }
      // What is wrong with the addresses is told until it is found out anew.
      if !sinceShown.keepsAddresses { snapshot.addressSet += 1 }
      snapshot.site = site
      snapshot.generation += 1
      for file in before.map({ site.filesChanged(since: $0) }) ?? [] {
        snapshot.changedFiles[file] = snapshot.generation
      }
    }
    return Change(
      diagnostics: result.diagnostics, isNew: site != nil || (isSame && result.guide != nil),
      hasFolder: !result.diagnostics.contains { $0.id == .contentMissing && $0.place == nil },
      mayHaveNewAddresses: !sinceShown.keepsAddresses)
  }
}

/// What has changed since a site was last shown: while there are errors, changes add up.
private struct Unshown {
  var paths: Set<String> = []
  var keepsAddresses = true

  mutating func add(_ changes: ContentChanges, keepsAddresses: Bool) {
    if case .paths(let more) = changes { paths.formUnion(more) }
    self.keepsAddresses = self.keepsAddresses && keepsAddresses
  }
}

extension ContentChanges {
  /// Whether nothing has changed.
  fileprivate var areNone: Bool { if case .paths(let paths) = self { paths.isEmpty } else { false } }
}

/// Loads one after the other.
private actor Loader {
  private var memory = LoadMemory()

  func load(
    _ source: String, _ options: LoadOptions, _ changes: ContentChanges, _ isChecked: Bool
  ) async -> LoadResult {
    let result = await loadGuide(
      from: source, options, after: memory, changes: changes, isChecked: isChecked)
    memory = result.memory
    return result
  }
}
