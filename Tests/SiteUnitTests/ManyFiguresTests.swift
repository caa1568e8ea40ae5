import CareerGuide
import Foundation
import Testing

@testable import Site

/// The page of all figures, when there are more than a browser can show.
@Suite struct ManyFiguresTests {
  @Test("It lists the roles that have figures with what they pay, and leads to where all of them are")
  func roles() async throws {
    let root = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardizedFileURL
    let guide = try #require(
      await loadGuide(from: root.path, LoadOptions(today: CalendarDate("2026-11-22"))).guide)
    let site = Site(guide).editions[0]
    let figures = site.payEntries.count
    let usual = renderSalaries(site, limit: figures)
    let large = renderSalaries(site, limit: figures - 1)
    let page = String(decoding: large.bytes, as: UTF8.self)
    #expect(usual.path == large.path)
    #expect(String(decoding: usual.bytes, as: UTF8.self).contains("<table"))
    #expect(!page.contains("<table") && !page.contains("page_filters") && !page.contains("<script src"))
    #expect(page.contains(site.words.tooManyFigures))
    // What is said of the files is true all the same; of the page, neither a reader nor a program is told so.
    #expect(page.ranges(of: site.words.salariesText).count == 1)
    for role in site.edition.roles {
      let line =
        "<a href=\"../\(site.edition.path(of: role))#salary_\(site.tables(of: role).first?.id ?? "")\">\(role.title)</a>"
      #expect(page.contains(line) != role.figures.isEmpty, "\(role.title)")
      if let pay = site.pay(of: role), !role.figures.isEmpty {
        #expect(page.contains("<span>\(pay.amount), \(pay.detail(words: site.words))</span>"))
      }
    }
    // What the files hold is not bounded.
    #expect(page.contains("../data/salaries.csv"))
  }
}
