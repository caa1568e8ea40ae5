import HTML
import Localization
import Testing

@testable import Templates

/// What pages share is written once, and anew when a theme changes what it is made of.
@Suite struct FrameTests {
  private func frame() -> Layout.Frame {
    Layout.Frame(
      words: .english, language: "en", siteTitle: "Guide", home: Address(literal: "../"),
      navigation: [Link(title: "Roles", address: Address(literal: "../roles/"))], languages: [],
      footerLinks: [], publisher: nil, stylesheet: Address(literal: "../a.css"),
      icon: Address(literal: "../a.svg"))
  }

  private func page(_ frame: Layout.Frame, isHome: Bool = false) -> String {
    let head = Layout.Head(title: "A page", description: nil, canonical: nil, data: nil)
    return Layout(frame, head, isHome: isHome, content: "<main></main>").html.string
  }

  @Test("Parts that are written already make the same page", arguments: [false, true])
  func writtenParts(isHome: Bool) {
    var written = frame()
    written.writeParts()
    #expect(written.written != nil)
    #expect(page(written, isHome: isHome) == page(frame(), isHome: isHome))
  }

  @Test("A change is seen in the page") func changed() {
    var changed = frame()
    changed.writeParts()
    changed.navigation[0].isCurrent = true
    changed.siteTitle = "Other"
    #expect(changed.written == nil)
    #expect(page(changed).contains("aria-current=\"page\">Roles</a>"))
    #expect(page(changed).contains("<meta property=\"og:site_name\" content=\"Other\">"))
  }

  @Test("Links to other languages leave the parts as they are") func languages() {
    var frame = frame()
    frame.writeParts()
    frame.languages = [Link(title: "Deutsch", address: Address(literal: "../de/"), language: "de")]
    #expect(frame.written != nil)
    #expect(page(frame).contains(">Deutsch</a>"))
  }
}
