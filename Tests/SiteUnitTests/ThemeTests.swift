import CareerGuide
import Foundation
import HTML
import Templates
import Testing

@testable import Site

/// Every page and every file of the design comes from the theme.
@Suite struct ThemeTests {
  @Test("Each kind of page, the layout around it and each asset is asked for") func everything() async throws
  {
    let site = Site(try await exampleGuide(), theme: NamingTheme())
    let files = site.plan().made()
    let kinds = Set(
      files.filter { $0.path.hasSuffix(".html") && !$0.bytes.starts(with: "<!doctype".utf8) }
        .map { String(decoding: $0.bytes, as: UTF8.self) })
    #expect(
      kinds.sorted() == [
        "(alphabet)", "(compare)", "(comparison)", "(home)", "(missing)", "(plain)", "(role)", "(roles)",
        "(salaries)", "(search)", "(skills)", "(topic)",
      ])
    let assets = files.filter { $0.path.hasPrefix("assets/") && $0.bytes.starts(with: "asset:".utf8) }
    #expect(assets.count == Asset.allCases.count)
  }

  @Test("A site that follows another keeps its theme") func after() async throws {
    let guide = try await exampleGuide()
    let theme = NamingTheme()
    let first = Site(guide, theme: theme)
    let second = Site(guide, theme: theme, after: first).plan().made()
    #expect(second.map(\.path) == (first.plan().made().map(\.path)))
  }

  @Test("What a theme changes of a page is shown, and the rest is as it was") func part() async throws {
    let guide = try await exampleGuide()
    let path = "roles/data-scientist/index.html"
    let plain = try #require(Site(guide).file(at: path))
    let changed = try #require(Site(guide, theme: ShorterTheme()).file(at: path))
    let summary = try #require(
      String(decoding: plain.bytes, as: UTF8.self).firstMatch(of: /<p class="summary">.*<\/p>\n/))
    #expect(
      String(decoding: changed.bytes, as: UTF8.self)
        == String(decoding: plain.bytes, as: UTF8.self).replacing(String(summary.output), with: ""))
  }

  private func exampleGuide() async throws -> Guide {
    let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardizedFileURL
    return try #require(
      await loadGuide(from: root.path, LoadOptions(today: CalendarDate("2026-11-22"))).guide)
  }
}

/// Guides without their summary.
private struct ShorterTheme: Theme {
  func content(of page: RolePage) -> HTML {
    var page = page
    page.summary = nil
    return page.content
  }
}

/// Says of everything what it is, and nothing else.
private struct NamingTheme: Theme {
  func layout(_ layout: Layout) -> HTML { "(\(layout.content))" }
  func content(of page: HomePage) -> HTML { "home" }
  func content(of page: RolePage) -> HTML { "role" }
  func content(of page: RolesPage) -> HTML { "roles" }
  func content(of page: TopicPage) -> HTML { "topic" }
  func content(of page: SkillsPage) -> HTML { "skills" }
  func content(of page: SalariesPage) -> HTML { "salaries" }
  func content(of page: ComparisonPage) -> HTML { "comparison" }
  func content(of page: ComparePage) -> HTML { "compare" }
  func content(of page: AlphabetPage) -> HTML { "alphabet" }
  func content(of page: SearchPage) -> HTML { "search" }
  func content(of page: PlainPage) -> HTML { "plain" }
  func content(of page: NotFoundPage) -> HTML { "missing" }
  func text(of asset: Asset) -> String { "asset:\(asset.rawValue)" }
}
