import HTML
import Testing

@testable import Site

/// Links within the site work at a domain's root, under a path, and from a folder.
@Suite struct PageLinksTests {
  @Test(
    arguments: [
      // from, to, written
      ("", "", "./"), ("", "roles/", "roles/"), ("", "assets/site.css", "assets/site.css"),
      ("roles/", "", "../"), ("roles/", "roles/", "../roles/"), ("roles/data-scientist/", "", "../../"),
      ("roles/data-scientist/", "roles/data-engineer/#pay", "../../roles/data-engineer/#pay"),
      ("roles/data-scientist/", "roles/data-scientist/", "../../roles/data-scientist/"),
      ("about/", "cv.pdf?v=1", "../cv.pdf?v=1"), ("a/b/c/d/", "x/", "../../../../x/"),
      ("404.html", "roles/", "roles/"), ("roles/a/index.md", "", "../../"), ("", "a:b/", "./a:b/"),
      ("", "#top", "#top"), ("", "?x", "?x"), ("", "über/", "über/"),
    ])
  func relative(_ from: String, _ to: String, _ written: String) {
    #expect(PageLinks(from: PagePath(from)).address(to).text == written)
  }

  @Test("A relative address leads from where it stands to where it should")
  func resolves() {
    let pages = ["", "roles/", "roles/a/", "about/", "a/b/c/"]
    for from in pages {
      for to in pages {
        var folder = from.split(separator: "/").map(String.init)
        for part in PageLinks(from: PagePath(from)).address(to).text.split(separator: "/") where part != "." {
          if part == ".." { folder.removeLast() } else { folder.append(String(part)) }
        }
        #expect(folder == to.split(separator: "/").map(String.init), "\(from) to \(to)")
      }
    }
  }

  @Test(
    "From a page that is shown at any address",
    arguments: [
      (nil, "/roles/"), ("https://x.org/", "/roles/"), ("https://x.org/careers/", "/careers/roles/"),
      ("https://x.org/a/b/", "/a/b/roles/"), ("http://localhost:8080/", "/roles/"),
      ("https://x.org", "/roles/"),
      ("https://x.org//", "/roles/"),
    ] as [(String?, String)])
  func anywhere(_ url: String?, _ written: String) {
    #expect(PageLinks(anywhereIn: url).address("roles/").text == written)
  }

  @Test func homeFromAnywhere() {
    #expect(PageLinks(anywhereIn: nil).address("").text == "/")
    #expect(PageLinks(anywhereIn: "https://x.org/a/").address("").text == "/a/")
  }

  @Test(
    arguments: [
      ("", "index.html"), ("roles/", "roles/index.html"), ("roles/a/", "roles/a/index.html"),
      ("404.html", "404.html"),
    ])
  func file(_ path: String, _ file: String) { #expect(PagePath(path).file == file) }

  @Test("An address that slipped through leads nowhere") func slipped() {
    #expect(made("javascript:x").text == "#")
    #expect(made("https://x.org").text == "https://x.org")
  }
}
