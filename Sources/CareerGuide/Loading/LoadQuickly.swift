import Diagnostics

/// Loads a guide of which a few texts of roles changed, and nothing that other pages are linked by. Everything else is
/// taken as it was. With ten thousand roles this is what makes a save show at once; it gives what a whole load gives,
/// to which tests hold it.
/// - Returns: `nil` where a whole load has to be made.
func loadQuickly(
  _ options: LoadOptions, after memory: LoadMemory, _ changes: ContentChanges
) async -> LoadResult? {
  guard case .paths(let paths) = changes, (1...mostQuickly).contains(paths.count), memory.options == options,
    var whole = memory.whole, let found = memory.found, whole.guide.editions.count == 1,
    case let settings = whole.guide.settings, settings.languages.isEmpty, !settings.checks.isOn(.skillUnknown)
  else { return nil }
  var memory = memory
  var new: [RoleGuide] = []
  for path in paths.sorted() {
    guard found.knows(path), let old = whole.role(path), let name = path.split(separator: "/").last else {
      return nil
    }
    let result = readRole(
      ContentFile(name: String(name), path: path, shown: path), language: settings.allLanguages[0],
      settings: settings, sheets: memory.pay, original: nil, Keeping(spool: nil))
    guard let role = result.value, !result.diagnostics.hasErrors,
      whole.allows(old, role, hasSheets: !found.salaries.isEmpty)
    else { return nil }
    memory.roles.add([(path, result)])
    new.append(role)
  }
  whole.replace(with: new)
  guard await relink(&whole, new, &memory.links) else { return nil }
  memory.whole = whole
  let lint = await lint(
    whole.content, changed: new, guide: whole.guide, settings: settings, options, &memory.lint)
  return memory.result(
    keepsAddresses: true, whole.guide, whole.found + whole.linking + lint, settings,
    isUnreadable: whole.isUnreadable)
}

/// More files than an editor saves at once, and fewer than a whole load takes for.
private let mostQuickly = 20

/// Finds out where the links of new texts lead, and those of others that lead to them.
/// - Returns: whether that is all that could be told otherwise now.
private func relink(_ whole: inout WholeLoad, _ new: [RoleGuide], _ memory: inout LinkMemory) async -> Bool {
  guard var index = memory.index else { return false }
  let changed = Set(new.compactMap { index.update($0) })
  let settings = whole.guide.settings
  // Where settings lead to a part of a page is told with them.
  guard changed.isEmpty || (settings.redirects.isEmpty && settings.navigation == nil) else { return false }
  let stale = memory.take(index, changed: changed).map(\.path)
  let language = whole.guide.editions[0].language
  let resolver = LinkResolver(index: index)
  var texts = new.map { (file: $0.file, body: $0.body) }
  for path in stale where !texts.contains(where: { $0.file.path == path }) {
    if let role = whole.role(path) {
      texts.append((role.file, role.body))
    } else if let page = whole.page(path) {
      texts.append((page.file, page.body))
    }
  }
  whole.guide.destinations = memory.add(texts.map { resolver.links(of: $0.body, in: $0.file, language) })
  return true
}
