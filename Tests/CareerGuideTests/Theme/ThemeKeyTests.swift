import Foundation
import Testing

@testable import CareerGuide

@Suite struct ThemeKeyTests {
  @Test("The names that are known are those at the top of the stylesheet")
  func properties() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../templates/assets/site.css")
    let css = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(css.firstRange(of: ":root {"))
    let end = try #require(css[start.upperBound...].firstIndex(of: "}"))
    let names = css[start.upperBound..<end].matches(of: /(?m)^ +--([a-z0-9-]+):/).map { String($0.1) }
    #expect(names == themeProperties)
  }

  @Test(
    "A name that nothing reads is told, with the one that was meant",
    arguments: [
      ("acent: red", "", "did you mean `accent`?"), ("accent-drak: red", "", "did you mean `accent_dark`?"),
      ("logos: red", "", "did you mean `logo`?"), ("accent_dark: navy", "", nil), ("on-band: white", "", nil),
      ("mine: red", "a { color: var(--mine) }", nil),
      (
        "xyzzy: red", "a { color: red }",
        "the names are at the top of templates/assets/site.css, or in the stylesheet that `css` names"
      ),
    ])
  func told(_ key: String, _ css: String, _ fix: String?) async throws {
    let problems = try await problems(in: [
      "content/site.yml": "title: Guide\ntheme:\n  \(key)\n  css: static/own.css\n",
      "content/static/own.css": css, "content/roles/x.md": "# X\n\nText.\n",
    ])
    #expect(problems.filter { $0.id == .keyUnknown }.map(\.fix) == (fix.map { [$0] } ?? []))
  }
}
