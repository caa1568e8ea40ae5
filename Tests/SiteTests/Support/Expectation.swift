import Checksums
import Foundation

/// What a build says and writes, as far as the cases compare it.
///
/// The design is not part of it: a change of the stylesheet must not rewrite every case. So the hashes in the assets'
/// names are replaced, and the assets themselves are left out. So is the manifest, whose list of sizes and
/// checksums follows from the files (``manifestProblems(_:)`` holds it against them), and what every site tells hosts, unless the editor has a
/// `_headers` of their own.
struct Expectation: Equatable {
  /// Standard error, standard output and the exit status.
  let messages: String
  /// Every other file by its path.
  let files: [String: Data]

  init(messages: String, files: [String: Data]) {
    self.messages = messages
    self.files = files
  }

  /// What became of a build.
  /// - Parameter static: the paths of the files that the editor gave to be copied.
  init(of run: Program.Run, output: [String: Data], static copied: Set<String>) {
    messages = run.messages
    var files: [String: Data] = [:]
    for (path, data) in output where copied.contains(path) || !Expectation.isLeftOut(path) {
      files[path] = path.hasSuffix(".html") ? Expectation.withoutHashes(data) : data
    }
    self.files = files
  }

  private static func isLeftOut(_ path: String) -> Bool {
    ["manifest.json", "_headers", ".nojekyll"].contains(path)
      || path.wholeMatch(of: /assets\/[a-z-]+\.[0-9a-f]{16}\.[a-z0-9]+/) != nil
  }

  private static func withoutHashes(_ data: Data) -> Data {
    let text = String(decoding: data, as: UTF8.self)
    return Data(text.replacing(/(assets\/[a-z-]+)\.[0-9a-f]{16}\./) { "\($0.1).HASH." }.utf8)
  }
}

/// Where two expectations differ, for a person to read: one entry for each file that differs.
func differences(expected: Expectation, got: Expectation) -> [String] {
  var found: [String] = []
  if expected.messages != got.messages {
    found.append(firstDifference("messages.txt", expected.messages, got.messages))
  }
  for path in Set(expected.files.keys).union(got.files.keys).sorted() {
    switch (expected.files[path], got.files[path]) {
    case let (wanted?, written?) where wanted != written:
      found.append(
        firstDifference(
          "expected/\(path)", String(decoding: wanted, as: UTF8.self),
          String(decoding: written, as: UTF8.self)))
    case (_?, nil): found.append("expected/\(path): was not written")
    case (nil, _?): found.append("\(path) was written and is not in expected/")
    default: break
    }
  }
  return found
}

/// The first lines in which two texts differ, a few from each.
func firstDifference(_ name: String, _ expected: String, _ got: String) -> String {
  let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let gotLines = got.split(separator: "\n", omittingEmptySubsequences: false)
  let line = zip(expectedLines, gotLines).prefix { $0 == $1 }.count
  func few(_ lines: [Substring], _ mark: String) -> String {
    guard line < lines.count else { return "  \(mark) (the end)" }
    return lines[line...].prefix(3).map { "  \(mark) \(shortened($0))" }.joined(separator: "\n")
  }
  return "\(name):\(line + 1) differs\n\(few(expectedLines, "-"))\n\(few(gotLines, "+"))"
}

/// A line that fits a screen: JSON-LD has lines of many thousand characters.
private func shortened(_ line: Substring) -> String {
  line.count > 400 ? line.prefix(400) + "…" : String(line)
}

/// What is wrong with a manifest: it lists every other file of the folder with its size and checksum, and nothing else.
func manifestProblems(_ output: [String: Data]) throws -> [String] {
  guard let data = output["manifest.json"] else { return output.isEmpty ? [] : ["there is no manifest.json"] }
  struct Manifest: Decodable {
    struct Entry: Decodable {
      let path: String
      let bytes: Int
      let sha256: String
    }
    let files: [Entry]
  }
  let listed = try JSONDecoder().decode(Manifest.self, from: data).files
    .map { "\($0.path) \($0.bytes) \($0.sha256)" }
  let written = output.filter { $0.key != "manifest.json" }
    .map { "\($0.key) \($0.value.count) \(Checksum(of: Array($0.value)).hex)" }
  return Set(listed).symmetricDifference(written).sorted()
    .map { "manifest.json and the folder differ: \($0)" }
}
