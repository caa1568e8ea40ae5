import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What programs read of a site says the same as its pages.
@Suite struct MachineFilesTests {
  @Test(
    "The feed is Atom: the fifty guides reviewed last, each once, newest first, with whatever a title holds")
  func feed() throws {
    let workshop = try Workshop()
    try workshop.put(
      "title: \"R & D <jobs> \\\"now\\\"\"\nurl: https://careers.example.org/a/\nlanguages: [de]\n",
      at: "content/site.yml")
    for number in 10..<70 {
      let day = "2026-0\(number % 9 + 1)-\(10 + number % 18)"
      try workshop.put(
        "---\ntitle: \"Role \(number) <b>&amp;</b> \\\"x\\\"\"\nreviewed: \(day)\n---\nText & <more>.\n",
        at: "content/roles/role-\(number).md")
    }
    try workshop.put("# Not reviewed\n\nText.\n", at: "content/roles/other.md")
    try workshop.put(
      "---\ntitle: Rolle\nreviewed: 2026-03-01\n---\nText.\n", at: "content/roles/role-10.de.md")
    let run = try workshop.build()
    #expect(run.status == 0, "\(run.messages)")
    let feed = try Feed(workshop.text("public/feed.xml"))
    #expect(feed.texts["feed/title"] == ["R & D <jobs> \"now\""])
    #expect(feed.texts["feed/id"] == ["https://careers.example.org/a/"])
    #expect(feed.texts["author/name"]?.count == 1)
    let ids = feed.texts["entry/id"] ?? []
    #expect(ids.count == 50)
    #expect(Set(ids).count == 50)
    #expect(ids.allSatisfy { $0.hasPrefix("https://careers.example.org/a/roles/role-") })
    let days = feed.texts["entry/updated"] ?? []
    #expect(days == days.sorted(by: >))
    #expect(feed.texts["feed/updated"] == Array(days.prefix(1)))
    #expect(feed.texts["entry/title"]?.allSatisfy { $0.hasSuffix("<b>&amp;</b> \"x\"") } == true)
    let german = try Feed(workshop.text("public/de/feed.xml"))
    #expect(german.texts["entry/title"] == ["Rolle"])
    #expect(german.texts["entry/id"] == ["https://careers.example.org/a/de/roles/role-10/"])
    for (page, path) in [("de/roles/role-10/", "../../../de/feed.xml"), ("", "feed.xml")] {
      let html = try workshop.text("public/\(page)index.html")
      #expect(
        html.contains(
          "type=\"application/atom+xml\" title=\"R &amp; D &lt;jobs&gt; &quot;now&quot;\" href=\"\(path)\""))
    }
  }

  @Test("Without an address or a review there is no feed, and no page speaks of one")
  func noFeed() throws {
    for (settings, review) in [
      ("title: Guide\n", "reviewed: 2026-01-01"), ("url: https://example.org/\n", ""),
    ] {
      let workshop = try Workshop()
      try workshop.put(settings, at: "content/site.yml")
      try workshop.put("---\ntitle: Analyst\n\(review)\n---\nText.\n", at: "content/roles/analyst.md")
      #expect(try workshop.build().status == 0)
      let files = try workshop.files()
      #expect(files["feed.xml"] == nil)
      for page in BuiltPage.all(in: files) {
        #expect(!page.root.all("link").contains { $0["type"] == "application/atom+xml" }, "\(page.path)")
      }
    }
  }

  @Test("Every guide of the example site is there as Markdown, with the figures and headings of its page")
  func sameFigures() throws {
    let files = try ExampleSite.files.get()
    var tables = 0
    for page in try ExampleSite.pages() {
      guard let link = page.root.all("link").first(where: { $0["type"] == "text/markdown" }) else {
        #expect(page.path.firstMatch(of: /roles\/[^\/]+\/index/) == nil, "\(page.path) has no Markdown")
        continue
      }
      #expect(link["href"] == "index.md")
      let data = try #require(files[page.path.replacing("index.html", with: "index.md")])
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("<!--"))
      for table in page.root.all("table") where table["class"] == "salary-table" {
        tables += 1
        for cell in table.all("td") {
          #expect(text.contains("| \(cell.text) |"), "\(page.path) lacks \(cell.text)")
        }
      }
      for heading in page.root.all("h2") where heading["id"]?.hasPrefix("page_") != true {
        #expect(text.contains("## \(heading.text)\n"), "\(page.path) lacks \(heading.text)")
      }
    }
    #expect(tables > 10)
  }

  @Test("Links in the Markdown lead to files of the site, as its pages' do")
  func links() throws {
    let files = try ExampleSite.files.get()
    var seen = 0
    for (path, data) in files where path.hasSuffix(".md") || path.hasSuffix("llms.txt") {
      let text = String(decoding: data, as: UTF8.self)
      for match in text.matches(of: /\]\(([^)]*)\)/) where !match.output.1.contains(":") {
        let target = match.output.1.prefix { $0 != "#" }
        var parts = path.split(separator: "/").dropLast().map(String.init)
        for part in target.split(separator: "/") {
          if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        let name = (parts + (target.hasSuffix("/") ? ["index.html"] : [])).joined(separator: "/")
        #expect(target.isEmpty || files[name] != nil, "\(path) links to \(match.output.1)")
        seen += 1
      }
    }
    #expect(seen > 100)
  }

  @Test("What a page leaves out is not in its Markdown: comments, raw HTML, and pay in its first form")
  func leftOut() throws {
    let workshop = try Workshop()
    try workshop.put("title: Guide\n", at: "content/site.yml")
    try workshop.put(
      """
      # Analyst

      <!-- secret one -->

      Reads <!-- secret two --> data
      and <!-- secret
        three --> more <script>alert(4)</script>.

      > Quoted <!-- secret
      > five --> words.

      - <!-- secret six -->
      - See [this][label] and [that](</a (b)/x y.txt>).

      ## What is the pay?

      - Entry-level: €40,000 to €60,000 a year

      [label]: engineer.md "A title"

      """, at: "content/roles/analyst.md")
    try workshop.put("# Engineer\n\nBuilds.\n", at: "content/roles/engineer.md")
    try workshop.put("x", at: "content/static/a (b)/x y.txt")
    let run = try workshop.build()
    #expect(run.status == 0, "\(run.messages)")
    let text = try workshop.text("public/roles/analyst/index.md")
    for word in ["secret", "three", "five", "<script", "- Entry-level:"] {
      #expect(!text.contains(word), "\(text)")
    }
    #expect(text.contains("Reads  data\nand  more alert(4)."), "\(text)")
    #expect(text.contains("> Quoted  words."), "\(text)")
    #expect(text.contains("[label]: ../../roles/engineer/ \"A title\""), "\(text)")
    #expect(text.contains("[that](<../../a%20%28b%29/x%20y.txt>)"), "\(text)")
    #expect(text.contains("| Entry-level | €40,000 to €60,000 |"), "\(text)")
  }
}

/// The texts of a feed by the last two elements that they stand in.
private final class Feed: NSObject, XMLParserDelegate {
  private(set) var texts: [String: [String]] = [:]
  private var path: [String] = []
  private var text = ""

  /// - Throws: when it is not well-formed XML of Atom's namespace.
  init(_ xml: String) throws {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    try #require(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(xml.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\""))
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String] = [:]
  ) {
    path.append(name)
    text = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    texts[path.suffix(2).joined(separator: "/"), default: []].append(text)
    path.removeLast()
    text = ""
  }
}
