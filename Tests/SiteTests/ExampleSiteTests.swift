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

  @Test("Every page is HTML that leaves nothing to guess, every link leads somewhere, and ids are unique")
  func holdsTogether() throws {
    let problems = siteProblems(try ExampleSite.pages(), files: try ExampleSite.files.get())
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
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

  @Test("No page loads anything from elsewhere, and none runs a script but the site's own")
  func nothingFromElsewhere() throws {
    for page in try ExampleSite.pages() {
      for element in page.root.descendants where element.name != "a" {
        for name in ["href", "src", "srcset", "action", "data", "poster"] {
          guard let value = element[name], element["rel"] != "canonical" else { continue }
          #expect(!PageLink(value).isElsewhere, "\(page.path): <\(element.name)> loads \(value)")
        }
      }
      #expect(page.strangeScripts.isEmpty, "\(page.path)")
    }
    for (path, data) in try ExampleSite.files.get() where path.hasSuffix(".css") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("@import") && !text.contains("url("), "\(path) loads something")
    }
  }
}
