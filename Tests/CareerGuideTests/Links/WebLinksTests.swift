import Diagnostics
import Foundation
import Testing

@testable import CareerGuide

/// Where a guide names addresses on the web.
@Suite struct WebLinksTests {
  @Test("Every address is found at each of its places, and nothing else is")
  func places() async throws {
    let files = [
      "content/site.yml": """
      title: Guide
      url: https://own.example/
      publisher: { name: Us, link: "https://us.example" }
      navigation:
        - { title: Roles, link: /roles/ }
        - { title: Us, link: "https://us.example/about" }
      redirects:
        /old/: https://new.example/
      """,
      "content/roles/analyst.md": """
      ---
      title: Analyst
      codes: { esco: "http://data.europa.eu/esco/occupation/1" }
      salary:
        - { place: Ireland, currency: EUR, per: year, as_of: 2026, source: A, link: https://a.example/, levels: { mid: { value: 40000 }, lead: { value: 60000 } } }
        - { place: Spain, currency: EUR, per: year, as_of: 2026, source: A, link: https://a.example/, levels: { mid: { value: 30000 } } }
        - { place: Italy, currency: EUR, per: year, as_of: 2026, source: B, link: https://a.example/more, levels: { mid: { value: 30000 } } }
      ---
      See [a](https://a.example/), <https://b.example> and [mail](mailto:a@b.example) or [c].

      ![A picture](https://c.example/picture.png)

      [c]: https://c.example "C"
      """,
      "content/roles/analyst.de.md": "# Analystin\n\nText mit [a](https://a.example/).\n",
      "content/salaries/pay.csv": """
      role,place,currency,per,value,as_of,source,link
      Engineer,Ireland,EUR,year,50000,2026,D,https://d.example/
      """,
      "content/roles/engineer.md": "# Engineer\n\nText.\n",
    ]
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "sitegen-web-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (path, text) in files {
      let file = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data((text + "\n").utf8).write(to: file)
    }
    let loaded = await loadGuide(from: folder.path)
    let guide = try #require(loaded.guide, "\(loaded.diagnostics)")
    let found = guide.webLinks().map { link in
      let path = link.place.path.replacing(folder.path + "/content/", with: "")
      return "\(path):\(link.place.line ?? 0):\(link.place.column ?? 0) \(link.address)"
    }
    #expect(
      found.sorted() == [
        "roles/analyst.de.md:3:10 https://a.example/",
        "roles/analyst.md:11:1 https://c.example/picture.png",
        "roles/analyst.md:3:17 http://data.europa.eu/esco/occupation/1",
        "roles/analyst.md:5:79 https://a.example/",
        "roles/analyst.md:6:77 https://a.example/",
        "roles/analyst.md:7:77 https://a.example/more",
        "roles/analyst.md:9:30 https://b.example",
        "roles/analyst.md:9:5 https://a.example/",
        "roles/analyst.md:9:84 https://c.example",
        "salaries/pay.csv:2:40 https://d.example/",
        "site.yml:3:31 https://us.example",
        "site.yml:6:25 https://us.example/about",
        "site.yml:8:10 https://new.example/",
      ])
  }
}
