import Diagnostics
import Foundation
import Testing

@testable import WebLinks

/// A few sites on this computer that answer in all the ways in which sites answer.
final class Sites {
  struct Request {
    let port: Int
    let method: String
    let path: String
    let start: Double
    let end: Double
    let userAgent: String
  }

  let ports: [Int]
  let folder: URL
  private let process: Process
  private let input = Pipe()

  init(_ count: Int = 1) throws {
    // Requests to this computer never go through a proxy.
    setenv("no_proxy", "127.0.0.1,.invalid", 1)
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "sitegen-links-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Support/link_server.py")
    process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", script.path, String(count), folder.appendingPathComponent("log").path]
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    var line = Data()
    while !line.contains(0x0A) {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { break }
      line += more
    }
    ports = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    try #require(ports.count == count, "the sites for this test did not start")
  }

  deinit {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  /// An address on one of the sites.
  func address(_ path: String, site: Int = 0) -> String { "http://127.0.0.1:\(ports[site])\(path)" }

  /// What was asked for so far, in the order of the answers.
  func requests() throws -> [Request] {
    try String(contentsOf: folder.appendingPathComponent("log"), encoding: .utf8).split(separator: "\n").map {
      line in
      let words = line.split(separator: " ", maxSplits: 5).map(String.init)
      return Request(
        port: try #require(Int(words[0])), method: words[1], path: words[2],
        start: try #require(Double(words[3])),
        end: try #require(Double(words[4])), userAgent: words[5])
    }
  }

  /// Methods and paths of what was asked for, one text each.
  func asked() throws -> [String] { try requests().map { "\($0.method) \($0.path)" } }

  /// A check as the program makes it, but without long pauses.
  func check(now: Date = Date(timeIntervalSince1970: 1_800_000_000), cache: String? = nil) -> WebLinkCheck {
    var check = WebLinkCheck(version: "1.2.3", environment: ProcessInfo.processInfo.environment, now: now)
    check.cacheFile = cache
    check.pause = .milliseconds(10)
    check.patience = 10
    return check
  }
}

/// Links on lines of their own.
func links(_ addresses: [String]) -> [WebLink] {
  addresses.enumerated().map { WebLink($1, at: Place(path: "content/roles/x.md", line: $0 + 1, column: 1)) }
}

extension Diagnostic {
  /// The problem in a line: where it is, what it is, what it says and what to type.
  var brief: String { "\(place?.line ?? 0) \(severity.rawValue) [\(id.rawValue)] \(message) => \(fix ?? "")" }
}
