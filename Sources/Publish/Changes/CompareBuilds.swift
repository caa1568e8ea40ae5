import Output
import Salary

/// How many changed pages are looked into; fetching more from a host would take longer than anybody reads.
private let pageLimit = 2000

/// The command line speaks English, and `$` alone is the dollar that most pay is in; others have their letters.
private let wording = SalaryWording(language: "en-US")

/// Finds out what is different between two builds.
/// - Throws: that one of them cannot be read.
public func compare(_ old: any SiteBuild, _ new: any SiteBuild) async throws(PublishFailure) -> SiteChanges {
  let files = new.manifest.changes(from: old.manifest)
  var changes = SiteChanges()
  changes.isFirst = old.manifest.entries.isEmpty
  let isPage = { (path: OutputPath) in path.text.hasSuffix(".html") }
  changes.otherFiles = (
    files.added.count { !isPage($0) }, files.changed.count { !isPage($0) },
    files.removed.count { !isPage($0) }
  )
  let pages = PageFiles(
    added: files.added.filter(isPage), changed: files.changed.filter(isPage),
    removed: files.removed.filter(isPage))
  if pages.count > pageLimit {
    pages.tellUnread(&changes)
  } else {
    try await pages.tell(&changes, old, new)
  }
  if let data = try? OutputPath(FigureRecord.path),
    old.manifest.entries[data] != new.manifest.entries[data]
      || new.manifest.entries[data]?.checksum == nil
  {
    let salaries = SalaryChanges(
      from: FigureRecord.all(in: try await old.read([data])[data]),
      to: FigureRecord.all(in: try await new.read([data])[data]), wording)
    changes.salariesChanged = salaries.changed
    changes.salariesAdded = salaries.added
    changes.salariesRemoved = salaries.removed
  }
  return changes
}

/// The pages among the files that differ.
private struct PageFiles {
  let added: [OutputPath]
  let changed: [OutputPath]
  let removed: [OutputPath]

  var count: Int { added.count + changed.count + removed.count }

  func tellUnread(_ changes: inout SiteChanges) {
    let page = { (path: OutputPath) in SiteChanges.Page(address: address(of: path), title: "") }
    changes.added = added.map(page)
    changes.removed = removed.map(page)
    changes.pagesUnread = changed.count
  }

  func tell(
    _ changes: inout SiteChanges, _ old: any SiteBuild, _ new: any SiteBuild
  ) async throws(PublishFailure) {
    let before = contents(try await old.read(changed + removed))
    let after = contents(try await new.read(added + changed))
    let page = { (path: OutputPath, content: PageContent?) in
      SiteChanges.Page(address: address(of: path), title: content?.title ?? "")
    }
    changes.added = added.filter { after[$0]?.isRedirect != true }.map { page($0, after[$0]) }
    changes.removed = removed.filter { before[$0]?.isRedirect != true }.map { page($0, before[$0]) }
    var links = LinkChanges(ignoring: Set((added + removed).map(address)))
    for path in changed {
      // A publication that failed half-way may have put the new file there already.
      guard let one = before[path], let other = after[path] else {
        changes.added.append(page(path, after[path]))
        continue
      }
      if other.isRedirect, !one.isRedirect {
        changes.moved.append(page(path, one))
      } else if one.main != other.main || one.title != other.title {
        changes.changed.append(page(path, other))
        links.add(address(of: path), from: one.links, to: other.links)
      } else {
        changes.framesChanged += 1
      }
    }
    changes.linksAdded = links.added
    changes.linksRemoved = links.removed
  }

  private func contents(_ files: [OutputPath: [UInt8]]) -> [OutputPath: PageContent] {
    Dictionary(files.map { ($0.key, PageContent($0.value, at: address(of: $0.key))) }) { first, _ in first }
  }
}

/// Collects the links that pages have got and lost. Those to pages that are new or gone themselves go without saying.
private struct LinkChanges {
  private let ignored: Set<String>
  private var gained: [String: [String]] = [:]
  private var lost: [String: [String]] = [:]

  init(ignoring ignored: Set<String>) { self.ignored = ignored }

  mutating func add(_ page: String, from old: Set<String>, to new: Set<String>) {
    for target in new.subtracting(old) where !ignored.contains(target) {
      gained[target, default: []].append(page)
    }
    for target in old.subtracting(new) where !ignored.contains(target) {
      lost[target, default: []].append(page)
    }
  }

  var added: [SiteChanges.Link] { LinkChanges.sorted(gained) }
  var removed: [SiteChanges.Link] { LinkChanges.sorted(lost) }

  private static func sorted(_ links: [String: [String]]) -> [SiteChanges.Link] {
    links.map { SiteChanges.Link(target: $0.key, pages: $0.value.sorted()) }.sorted { $0.target < $1.target }
  }
}

/// The address at which hosts serve a file: `/roles/data-scientist/` for `roles/data-scientist/index.html`.
func address(of path: OutputPath) -> String {
  let text = "/" + path.text
  return text.hasSuffix("/index.html") ? String(text.dropLast("index.html".count)) : text
}
