import Foundation
import Testing

/// No template can open a hole by forgetting: reads the templates' sources and refuses what escaping cannot make safe.
@Suite struct TemplateSourceTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func templates() throws {
    let files = try swiftFiles(in: "templates")
    #expect(files.count > 10)
    for file in files { #expect(templateHoles(in: file.text) == [], "\(file.path)") }
  }

  @Test("Bytes that are trusted come from Markdown alone") func trustedBytes() throws {
    let users = try (swiftFiles(in: "Sources") + swiftFiles(in: "templates")).filter {
      $0.text.contains("trusted:") && !$0.path.hasPrefix("Sources/HTML/")
    }
    #expect(users.allSatisfy { $0.path.hasPrefix("Sources/Markdown/") }, "\(users.map(\.path))")
    #expect(!users.isEmpty)
  }

  @Test("Bytes cannot be written into a piece of HTML past its escaping") func bytesOutsideHTML() throws {
    for file in try swiftFiles(in: "templates") {
      #expect(!file.text.contains(".bytes"), "\(file.path)")
      #expect(!file.text.contains("unsafeBitCast"), "\(file.path)")
    }
  }

  @Test(
    "The check finds what it is for",
    arguments: [
      ("<a href=\\(x)>", ["an attribute without quotes"]),
      ("<a class = \\(x)>", ["an attribute without quotes"]),
      ("<a class=x\\(x)>", ["an attribute without quotes"]),
      ("<p onclick=\\\"go(\\(x))\\\">", ["onclick"]), ("<p onclick=\\'go(\\(x))\\'>", ["onclick"]),
      ("<p style=\"color: \\(x)\">", ["style"]), ("<p style='color: \\(x)'>", ["style"]),
      ("<script>let a = \"\\(x)\"</script>", ["<script>"]), ("<style>\\(x)</style>", ["<style>"]),
      ("<script type=\"a\">\\(json: x)</script>", []), ("<a href=\"\\(x)\" class=\"b \\(y)\">", []),
      ("<a onclick=\"a()\" class=\"\\(x)\">\\(y)", []), ("<\\(x)>", ["a tag's name"]),
      ("<a \\(x)>", ["an attribute's name"]),
      ("<a\\(attribute: \"b\", c)\\(x)>", []), ("<!-- \\(x) -->", ["a comment"]), ("<p>a = \\(x)</p>", []),
      ("<iframe srcdoc=\"\\(x)\">", ["srcdoc"]),
    ])
  func finds(_ template: String, _ holes: [String]) {
    #expect(templateHoles(in: template).map { String($0.split(separator: ": ")[0]) } == holes)
  }

  private func swiftFiles(in folder: String) throws -> [(path: String, text: String)] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: Self.root.appending(path: folder).path)
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map {
      let path = "\(folder)/\($0)"
      return (path, try String(contentsOf: Self.root.appending(path: path), encoding: .utf8))
    }
  }
}
