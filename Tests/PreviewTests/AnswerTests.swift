import Testing

@testable import Preview

@Suite struct AnswerTests {
  @Test(
    "Which names a server may be called by",
    arguments: [
      ("localhost", true), ("localhost:8080", true), ("LOCALHOST:1", true), ("guide.localhost", true),
      ("127.0.0.1:8080", true), ("192.168.1.7:8080", true), ("[::1]:8080", true), ("[fe80::1]", true),
      ("my-laptop:8080", true), ("evil.example", false), ("evil.example:8080", false),
      ("localhost.evil.example", false),
      ("127.0.0.1.evil.example", false), ("notlocalhost", false), ("", false), (":8080", false),
      ("[]", false),
      ("[evil.example]", false), ("1.2.3", false), ("1.2.3.256", false), ("::1", false),
    ])
  func hosts(_ host: String, _ isAllowed: Bool) {
    #expect(HostCheck(own: "my-laptop").allows(host) == isAllowed)
  }

  @Test(
    "Paths, decoded once",
    arguments: [
      ("/", ""), ("/roles/", "roles/"), ("/roles/?a=b#c", "roles/"), ("/a%20b", "a b"), ("/%C3%A9", "é"),
      ("/%2e%2e%2fetc", "../etc"), ("/%252e", "%2e"), ("//etc", "/etc"), ("/a//b", "a//b"),
    ])
  func paths(_ target: String, _ text: String) throws {
    #expect(try RequestPath(target).text == text)
  }

  @Test(
    "What is no path",
    arguments: [
      "", "roles/", "http://evil.example/", "*", "/%", "/%1", "/%zz", "/%00", "/%0d%0a", "/a\\b", "/%5c",
      "/%ff%fe",
      "/\u{7F}",
    ])
  func refused(_ target: String) {
    #expect(throws: RequestPath.Refusal.malformed) { try RequestPath(target) }
  }

  @Test("A path that is too long") func tooLong() throws {
    #expect(throws: RequestPath.Refusal.tooLong) {
      try RequestPath("/" + String(repeating: "a", count: 8_192))
    }
    #expect(try RequestPath("/" + String(repeating: "a", count: 8_191)).text.count == 8_191)
    #expect(try RequestPath("/?" + String(repeating: "a", count: 50_000)).text == "")
  }

  @Test(
    "Parts of files",
    arguments: [
      (nil, ByteRange.whole), ("bytes=0-9", .part(0..<10)), ("bytes=90-", .part(90..<100)),
      ("bytes=-10", .part(90..<100)), ("bytes=-1000", .part(0..<100)), ("bytes=0-1000", .part(0..<100)),
      ("bytes=99-99", .part(99..<100)), ("bytes=100-", .outside), ("bytes=-0", .outside),
      ("bytes=5-2", .whole),
      ("bytes=a-b", .whole), ("bytes=", .whole), ("bytes=-", .whole), ("items=0-9", .whole),
      ("bytes=0-1,5-6", .whole), ("bytes=0 - 9", .part(0..<10)), ("bytes=-9223372036854775809", .whole),
      ("bytes=0-9223372036854775807", .part(0..<100)),
    ] as [(String?, ByteRange)])
  func ranges(_ header: String?, _ range: ByteRange) {
    #expect(ByteRange(header, of: 100) == range)
  }

  @Test("A file without bytes has no parts") func emptyFile() {
    #expect(ByteRange("bytes=0-", of: 0) == .outside)
    #expect(ByteRange("bytes=-1", of: 0) == .outside)
    #expect(ByteRange(nil, of: 0) == .whole)
  }

  @Test(
    "What files are",
    arguments: [
      ("roles/x/index.html", "text/html; charset=utf-8"), ("a.CSS", "text/css; charset=utf-8"),
      ("film.mp4", "video/mp4"), ("a.tar.gz", "application/gzip"), ("LICENSE", "application/octet-stream"),
      ("a.b/c", "application/octet-stream"), ("x.unknown", "application/octet-stream"),
    ])
  func types(_ path: String, _ type: String) {
    #expect(contentType(of: path) == type)
  }
}
