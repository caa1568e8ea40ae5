import Foundation
import Testing

/// Text that tries to leave its place stays text, wherever an editor can put some.
@Suite struct HostileTextTests {
  /// Ends attributes, elements, scripts and lines, begins a script and a template, and looks escaped already.
  static let text = "\"><script>alert(1)</script>&amp;'{{</script>\u{2028}end"

  /// The text as it may be shown: in a value of front matter, line breaks become spaces.
  private let shown = [text, text.replacing("\u{2028}", with: " ")]

  @Test("In the front matter", arguments: HostilePlace.frontMatter)
  func frontMatter(_ place: HostilePlace) throws {
    try check(place)
  }

  @Test("In the settings", arguments: HostilePlace.settings)
  func settings(_ place: HostilePlace) throws {
    try check(place)
  }

  @Test("In the text", arguments: HostilePlace.markdown)
  func markdown(_ place: HostilePlace) throws {
    try check(place)
  }

  @Test("In addresses, which lead where they were written to", arguments: HostilePlace.addresses)
  func addresses(_ place: HostilePlace) throws {
    let pages = try build(place)
    let wanted = shown.map { "https://example.org/" + $0 }
    let leads = pages.flatMap { $0.root.all("a") }.compactMap { $0["href"]?.removingPercentEncoding }
    #expect(!place.isShown || leads.contains(where: wanted.contains), "\(leads)")
    let data = try pages.flatMap(\.data).flatMap(textsInJSON)
    #expect(!place.isInData || data.contains(where: wanted.contains), "\(data)")
  }

  @Test("Where only certain values make sense, it is refused", arguments: HostilePlace.refused)
  func refused(_ place: HostilePlace) throws {
    let workshop = try Workshop(place.files)
    let run = try workshop.build()
    #expect(run.status == 1)
    #expect(try workshop.files().isEmpty)
  }

  private func check(_ place: HostilePlace) throws {
    let pages = try build(place)
    let seen = pages.flatMap { page in
      [page.root.text] + page.root.descendants.flatMap { $0.attributes.map(\.value) }
    }
    #expect(!place.isShown || seen.contains(where: holdsText), "no reader sees it")
    let data = try pages.flatMap(\.data).flatMap(textsInJSON)
    #expect(!place.isInData || data.contains(where: holdsText), "it is not in the JSON-LD: \(data)")
  }

  private func holdsText(_ found: String) -> Bool { shown.contains { found.contains($0) } }

  /// Builds the place's site and checks what holds for every page of it.
  private func build(_ place: HostilePlace) throws -> [BuiltPage] {
    let workshop = try Workshop(place.files)
    let run = try workshop.build()
    try #require(run.status == 0, "\(run.messages)")
    let pages = BuiltPage.all(in: try workshop.files())
    for page in pages {
      #expect(page.problems.isEmpty, "\(page.path): \(page.problems.joined(separator: "\n"))")
      #expect(page.data.count <= 1)
      #expect(page.strangeScripts.isEmpty)
      for element in page.root.descendants {
        #expect(!element.attributes.contains { $0.name.hasPrefix("on") || $0.name == "style" })
      }
      for data in page.data { _ = try textsInJSON(data) }
    }
    return pages
  }
}
