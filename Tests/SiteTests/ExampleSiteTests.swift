import Foundation
import Testing

/// The example guide: what is kept in git is what the program makes, and every page of it holds together.
@Suite struct ExampleSiteTests {
  @Test("public/ is what content/ and templates/ give")
  func publicFolderIsFresh() throws {
    let built = try ExampleSite.files.get()
    let kept = try filesByPath(Repository.publicFolder)
    for path in Set(built.keys).union(kept.keys).sorted() where built[path] != kept[path] {
      let what =
        kept[path] == nil ? "is missing" : built[path] == nil ? "is no part of it any more" : "is stale"
      Issue.record("public/\(path) \(what): run `swift run sitegen build` and commit public/")
    }
  }

  @Test("Every page is HTML that leaves nothing to guess")
  func pagesAreStrict() throws {
    for page in try ExampleSite.pages() {
      #expect(page.problems.isEmpty, "\(page.path): \(page.problems.joined(separator: "\n"))")
    }
  }

  @Test("Every link leads to a file, and every fragment to an id")
  func linksLeadSomewhere() throws {
    let files = try ExampleSite.files.get()
    let pages = try ExampleSite.pages()
    let ids = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, Set($0.ids)) })
    for page in pages {
      for link in page.links where !link.isElsewhere {
        let target = link.target(from: page.path)
        #expect(files[target.path] != nil, "\(page.path): \(link.text) leads to no file")
        guard let fragment = target.fragment, let ids = ids[target.path] else { continue }
        #expect(ids.contains(fragment), "\(page.path): \(link.text) leads to no id of \(target.path)")
      }
    }
  }

  @Test("Ids are unique on their page, and every name that points at one finds it")
  func idsAreUnique() throws {
    for page in try ExampleSite.pages() {
      let ids = page.ids
      #expect(Set(ids).count == ids.count, "\(page.path): \(ids)")
      let wanted = page.root.descendants.flatMap { element in
        ["aria-labelledby", "aria-describedby", "for"].flatMap { (element[$0] ?? "").split(separator: " ") }
      }
      for id in wanted { #expect(ids.contains(String(id)), "\(page.path): nothing has the id \(id)") }
    }
  }

  @Test("Every page has one main heading, and no heading skips a level")
  func headingsAreInOrder() throws {
    for page in try ExampleSite.pages() {
      let levels = page.root.descendants.compactMap { element in
        element.name.wholeMatch(of: /h([1-6])/).flatMap { Int($0.output.1) }
      }
      #expect(levels.count { $0 == 1 } == 1, "\(page.path)")
      for (level, next) in zip(levels, levels.dropFirst()) {
        #expect(next <= level + 1, "\(page.path): h\(next) follows h\(level)")
      }
    }
  }

  @Test("No page loads anything from elsewhere, and none runs a script")
  func nothingFromElsewhere() throws {
    for page in try ExampleSite.pages() {
      for element in page.root.descendants where element.name != "a" {
        for name in ["href", "src", "srcset", "action", "data", "poster"] {
          guard let value = element[name], element["rel"] != "canonical" else { continue }
          #expect(!PageLink(value).isElsewhere, "\(page.path): <\(element.name)> loads \(value)")
        }
      }
      #expect(page.scripts.allSatisfy { $0["type"] == "application/ld+json" }, "\(page.path)")
    }
    for (path, data) in try ExampleSite.files.get() where path.hasSuffix(".css") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("@import") && !text.contains("url("), "\(path) loads something")
    }
  }
}
