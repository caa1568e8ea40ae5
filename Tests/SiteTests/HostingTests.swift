import Foundation
import Testing

/// What a site tells hosts, and the smaller forms of its texts, made by the real `gzip` and `brotli`.
@Suite struct HostingTests {
  /// The tests' own search path: where programs are differs from system to system.
  private static let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  private static let compressing = "title: Guide\nhosting: { compress: [gz, br] }\n"

  private func guide(_ settings: String, _ files: [String: String] = [:]) throws -> Workshop {
    let long = String(repeating: "Finds out what numbers mean. ", count: 60)
    return try Workshop(
      ["content/site.yml": settings, "content/roles/analyst.md": "# Analyst\n\n\(long)\n"]
        .merging(files) { $1 })
  }

  private func build(_ guide: Workshop, path: String = path) throws -> Program.Run {
    try guide.build(environment: ["PATH": path])
  }

  /// What a program makes of a file's bytes.
  private func output(of command: [String], given file: URL) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.environment = ["PATH": HostingTests.path]
    process.standardInput = try FileHandle(forReadingFrom: file)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return data
  }

  private func policy(_ guide: Workshop) throws -> String {
    let run = try guide.build()
    try #require(run.status == 0, "\(run.messages)")
    let lines = try guide.text("public/_headers").split(separator: "\n")
    return String(try #require(lines.first { $0.contains("Content-Security-Policy: ") }).dropFirst(27))
  }

  @Test("Every text of some size has both forms, which are its bytes; nothing else has one")
  func forms() throws {
    let guide = try guide(
      HostingTests.compressing,
      ["content/static/small.txt": "small", "content/static/big.bin": String(repeating: "x", count: 5000)])
    let run = try build(guide)
    try #require(run.status == 0, "Tests/run installs brotli for this: \(run.messages)")
    let files = try guide.files()
    for (path, bytes) in files where !path.hasSuffix(".gz") && !path.hasSuffix(".br") {
      let isText = ["html", "css", "js", "json", "xml", "txt", "md", "csv", "svg"]
        .contains { path.hasSuffix("." + $0) }
      let wanted = isText && bytes.count >= 1024 && path != "manifest.json"
      #expect((files[path + ".gz"] != nil) == wanted, "\(path)")
      #expect((files[path + ".br"] != nil) == wanted, "\(path)")
    }
    for path in ["index.html", "roles/analyst/index.html"] {
      #expect(try output(of: ["gzip", "-dc"], given: guide.url("public/\(path).gz")) == files[path])
      #expect(try output(of: ["brotli", "-dc"], given: guide.url("public/\(path).br")) == files[path])
      let sizes = try (br: #require(files[path + ".br"]).count, gz: #require(files[path + ".gz"]).count)
      #expect(sizes.br < sizes.gz)
    }
    #expect(try manifestProblems(files).isEmpty)
  }

  @Test(
    "What did not change is taken over, so that a second build needs no program; what changed is made anew")
  func again() throws {
    let guide = try guide(HostingTests.compressing)
    #expect(try build(guide).status == 0)
    let before = try guide.files()
    #expect(try build(guide, path: "/nowhere").standardOutput.contains(": 0 files written"))
    try guide.put(
      "# Analyst\n\n\(String(repeating: "Looks at numbers. ", count: 99))\n", at: "content/roles/analyst.md")
    #expect(try build(guide).status == 0)
    let page = "roles/analyst/index.html"
    let after = try guide.files()
    #expect(after[page + ".gz"] != before[page + ".gz"])
    #expect(try output(of: ["gzip", "-dc"], given: guide.url("public/\(page).gz")) == after[page])
    #expect(after["search/index.html.br"] == before["search/index.html.br"])
    try guide.put("title: Guide\n", at: "content/site.yml")
    #expect(try build(guide).status == 0)
    #expect(try guide.files().keys.filter { $0.hasSuffix(".gz") || $0.hasSuffix(".br") } == [])
  }

  @Test(
    "A program that is missing, and one that does not work: nothing is written, and one knows what to install"
  )
  func withoutPrograms() throws {
    let guide = try guide("title: Guide\nhosting: { compress: br }\n")
    var run = try build(guide, path: "/nowhere")
    #expect(run.status == 1)
    #expect(
      run.standardError.contains(
        """
        content/site.yml:2:12: error: `br` files are made by the program brotli, which is not installed \
        [hosting-compress-program]
        """))
    #expect(run.standardError.contains("apt-get install brotli"))
    try guide.put("#!/bin/sh\necho 'no memory' >&2\nexit 3\n", at: "bin/brotli")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: guide.url("bin/brotli").path)
    run = try build(guide, path: guide.url("bin").path + ":" + HostingTests.path)
    #expect(run.status == 1)
    #expect(run.standardError.contains("could not make files smaller: it says “no memory”"))
    #expect(try guide.files() == [:])
  }

  @Test("Without anything from elsewhere, browsers fetch nothing from elsewhere and run nothing in pages")
  func strictPolicy() throws {
    #expect(
      try policy(guide("title: Guide\n")) == """
        default-src 'self'; font-src 'self' data:; img-src 'self' data:; style-src 'self'; object-src 'none'; \
        base-uri 'none'; form-action 'self'; frame-ancestors 'self'
        """)
  }

  @Test("What an editor chose to fetch from elsewhere is let through, and nothing more")
  func policyFollows() throws {
    let images = """
      # Analyst

      ![A](https://b.example.org/a.png) ![B](http://a.example.org:8080/b.png) ![C](https://own.example.org/c.png)
      ![D](https://b.example.org/d.png) ![E](https://x;script-src/e.png)
      """
    let settings = "title: Guide\nurl: https://own.example.org/\n"
    #expect(
      try policy(guide(settings, ["content/roles/b.md": images])).contains(
        "img-src 'self' data: http://a.example.org:8080 https: https://b.example.org; style-src 'self';"))
    let css = "@import \"https://fonts.example.org/a.css\";\n"
    let styled = try policy(
      guide(settings + "theme: { css: static/a.css }\n", ["content/static/a.css": css]))
    #expect(styled.contains("style-src 'self' https: http:;"))
    #expect(styled.contains("font-src 'self' data: https: http:;"))
    #expect(styled.hasPrefix("default-src 'self';"))
    #expect(try policy(guide(settings + "raw_html: true\n")).contains("'unsafe-inline'"))
    let page = "<!doctype html><title>Mine</title><script>1</script>"
    #expect(try policy(guide(settings, ["content/static/x/index.html": page])).contains("'unsafe-inline'"))
  }

  @Test("However many images come from elsewhere, the line stays one that every host reads")
  func longPolicy() throws {
    let images = (0..<60).map { "![A](https://pictures-\($0)-of-a-long-name.example.org/a.png)" }
    let policy = try policy(
      guide("title: Guide\n", ["content/roles/b.md": "# B\n\n" + images.joined(separator: "\n") + "\n"]))
    #expect(policy.utf8.count < 2000)
    #expect(policy.contains("img-src 'self' data: https: http:;"))
  }
}
