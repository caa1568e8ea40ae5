import Diagnostics

/// A guide that was loaded, and of which it was not checked yet how well it serves its readers.
struct UncheckedLoad: Sendable {
  let content: Content
  /// `nil` where it cannot be built.
  let guide: Guide?
  let settings: Settings
  /// What was found before the texts were linked, beside what each says of itself.
  let found: [Diagnostic]
  /// What was found when they were linked, beside what is wrong with single links.
  let linking: [Diagnostic]
  let isUnreadable: Bool
  /// What is known of texts that did not change.
  let texts: (any KnownTexts)?
}

/// Checks what the last load left unchecked, if nothing has changed since.
func checkLate(
  _ options: LoadOptions, after memory: LoadMemory, _ changes: ContentChanges
) async -> LoadResult? {
  guard case .paths(let paths) = changes, paths.isEmpty, memory.options == options,
    let load = memory.unchecked
  else { return nil }
  return await check(load, options, memory)
}

/// Checks a guide, and keeps it whole for changes that can be put into it.
func check(_ load: UncheckedLoad, _ options: LoadOptions, _ memory: LoadMemory) async -> LoadResult {
  var memory = memory
  memory.unchecked = nil
  memory.whole = load.guide.map { guide in
    WholeLoad(
      content: load.content, guide: guide, found: load.found, linking: load.linking,
      isUnreadable: load.isUnreadable)
  }
  let found = await lint(
    load.content, knowing: load.texts, guide: load.guide, settings: load.settings, options, &memory.lint)
  return memory.result(
    load.guide, load.found + load.linking + found, load.settings, isUnreadable: load.isUnreadable)
}
