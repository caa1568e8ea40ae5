import Diagnostics
import Testing

@testable import Preview

@Suite struct EditorLinksTests {
  private let place = Place(path: "content/roles/a b.md", line: 14, column: 3)

  @Test(
    "The editor that is asked for, else that of the environment, else the most common one",
    arguments: [
      (nil, [:], "vscode://file/home/guide/content/roles/a%20b.md:14:3"),
      (nil, ["EDITOR": "vim"], "vscode://file/home/guide/content/roles/a%20b.md:14:3"),
      (
        nil, ["EDITOR": "vim", "VISUAL": "/usr/bin/subl --wait"],
        "subl://open?url=file:///home/guide/content/roles/a%20b.md&line=14"
      ),
      ("zed", ["EDITOR": "code"], "zed://file/home/guide/content/roles/a%20b.md:14:3"),
      ("x://{file}?l={line}&c={column}", [:], "x:///home/guide/content/roles/a%20b.md?l=14&c=3"),
      ("none", ["EDITOR": "code"], nil),
    ] as [(String?, [String: String], String?)])
  func link(_ editor: String?, _ environment: [String: String], _ link: String?) {
    #expect(EditorLinks(editor, folder: "/home/guide", environment: environment).link(to: place) == link)
  }

  @Test("Places without a line, and outside of the folder") func places() {
    let links = EditorLinks("code", folder: "/home/guide", environment: [:])
    #expect(
      links.link(to: Place(path: "content/site.yml")) == "vscode://file/home/guide/content/site.yml:1:1")
    #expect(links.link(to: Place(path: "/other/x.md", line: 2, column: 1)) == "vscode://file/other/x.md:2:1")
  }

  @Test("Which editors are known") func known() {
    #expect(["code", "none", "/opt/zed", "a://{file}"].allSatisfy(EditorLinks.knows))
    #expect(!EditorLinks.knows("word"))
  }
}
