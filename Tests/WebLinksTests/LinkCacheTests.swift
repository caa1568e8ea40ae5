import Diagnostics
import Foundation
import Testing

@testable import WebLinks

/// Answers that are kept between runs.
@Suite struct LinkCacheTests {
  private let start = Date(timeIntervalSince1970: 1_800_000_000)
  private let day = 24.0 * 60 * 60

  @Test("Good answers are trusted for seven days, bad ones asked for again")
  func days() async throws {
    let sites = try Sites()
    let cache = sites.folder.appendingPathComponent("new/folder/links.json").path
    let wanted = links([sites.address("/ok"), sites.address("/moved"), sites.address("/missing")])
    let first = await sites.check(now: start, cache: cache).problems(of: wanted)
    #expect(first.map(\.id) == [.linkMoved, .linkDead])
    let before = try sites.asked().count
    for days in [1.0, 6.9] {
      let again = await sites.check(now: start.addingTimeInterval(days * day), cache: cache).problems(
        of: wanted)
      #expect(again == first)
    }
    #expect(try sites.asked().dropFirst(before) == ["HEAD /missing", "HEAD /missing"])
    _ = await sites.check(now: start.addingTimeInterval(7.1 * day), cache: cache).problems(of: wanted)
    // A redirect is two requests.
    #expect(try sites.asked().count == before + 2 + before)
  }

  @Test("What a clock that went back has written is not trusted")
  func future() async throws {
    let sites = try Sites()
    let cache = sites.folder.appendingPathComponent("links.json").path
    let wanted = links([sites.address("/ok")])
    _ = await sites.check(now: start, cache: cache).problems(of: wanted)
    _ = await sites.check(now: start.addingTimeInterval(-day), cache: cache).problems(of: wanted)
    #expect(try sites.asked().count == 2)
  }

  @Test(
    "A broken file is as good as none, and mended",
    arguments: [
      "", "{", "[]", "{\"version\":2,\"links\":{}}", "{\"version\":1,\"links\":{\"a\":1}}", "\u{0}",
    ])
  func broken(_ text: String) async throws {
    let sites = try Sites()
    let file = sites.folder.appendingPathComponent("links.json")
    try Data(text.utf8).write(to: file)
    let wanted = links([sites.address("/ok")])
    for _ in 1...2 { #expect(await sites.check(now: start, cache: file.path).problems(of: wanted).isEmpty) }
    #expect(try sites.asked().count == 1)
  }

  @Test("A file that cannot be written is no error")
  func unwritable() async throws {
    let sites = try Sites()
    try Data("mine".utf8).write(to: sites.folder.appendingPathComponent("file"))
    let cache = sites.folder.appendingPathComponent("file/links.json").path
    #expect(await sites.check(now: start, cache: cache).problems(of: links([sites.address("/ok")])).isEmpty)
  }

  @Test("Where the file is")
  func place() {
    #expect(LinkCache.usualPath(["XDG_CACHE_HOME": "/c", "HOME": "/h"]) == "/c/sitegen/links.json")
    #expect(LinkCache.usualPath([:]) == nil)
    // A folder that is not whole would be looked for wherever the program runs.
    #expect(LinkCache.usualPath(["XDG_CACHE_HOME": "c"]) == nil)
    #if os(macOS)
      #expect(LinkCache.usualPath(["HOME": "/h"]) == "/h/Library/Caches/sitegen/links.json")
    #else
      #expect(LinkCache.usualPath(["HOME": "/h"]) == "/h/.cache/sitegen/links.json")
    #endif
  }
}
