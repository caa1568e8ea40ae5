import Foundation
import Output
import Programs

/// A site as everybody sees it, asked through the program `curl`.
public struct WebSite: Sendable {
  /// Its address, ending in a slash.
  public let address: String
  private let curl: Program

  /// - Throws: that `curl` is not installed.
  public init(_ address: String) async throws(PublishFailure) {
    self.address = address
    guard let curl = await Program.find("curl") else {
      throw PublishFailure(
        .publishProgram, "sites are asked by the program curl, which is not installed",
        fix: "install it (apt-get install curl on Debian and Ubuntu), then try again")
    }
    self.curl = curl
  }

  /// What the site answers when it is asked for a file.
  enum Answer: Sendable {
    /// The file.
    case file([UInt8])
    /// That it is elsewhere.
    case ledOn
    /// No file; why, in words.
    case nothing(String)
  }

  /// Asks for files, several at a time.
  func answers(_ paths: [OutputPath]) async throws(PublishFailure) -> [OutputPath: Answer] {
    guard !paths.isEmpty else { return [:] }
    let folder = try FetchedFolder()
    let transfers = paths.enumerated().map { index, path in
      "url = \"\(WebSite.quoted(address(of: path)))\"\noutput = \"\(folder.path)/\(index)\"\n"
    }
    // The person's own settings (--disable) could turn answers into something else.
    let outcome = await curl.run(
      ["--disable", "--parallel", "--parallel-max", "8", "--config", "-"],
      input: Array((WebSite.options + transfers.joined()).utf8))
    var answers: [OutputPath: Answer] = [:]
    for line in outcome.text.split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
      guard words.count >= 3, let index = Int(words[0]), paths.indices.contains(index),
        let status = Int(words[1])
      else { continue }
      answers[paths[index]] = answer(status, words.count > 3 ? String(words[3]) : "") {
        folder.read(String(index)) ?? []
      }
    }
    for path in paths where answers[path] == nil { answers[path] = .nothing("the site was not asked") }
    return answers
  }

  private func answer(_ status: Int, _ error: String, _ bytes: () -> [UInt8]) -> Answer {
    switch status {
    case 200: error.isEmpty ? .file(bytes()) : .nothing(error)
    case 300..<400: .ledOn
    case 0: .nothing(error.isEmpty ? "no answer" : error)
    case 404: .nothing("the site has no such page (404)")
    default: .nothing("the site answers \(status)")
    }
  }

  private static let options = """
    globoff
    proto = "=http,https"
    silent
    no-progress-meter
    max-time = 30
    connect-timeout = 10
    max-filesize = 100000000
    user-agent = "sitegen"
    header = "Cache-Control: no-cache"
    write-out = "%{urlnum} %{http_code} %{exitcode} %{errormsg}\\n"

    """

  /// Where the site serves a file.
  private func address(of path: OutputPath) -> String {
    let below = String(Publish.address(of: path).dropFirst())
    return address + (below.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? below)
  }

  /// A value in double quotes, as curl's configuration has it.
  private static func quoted(_ value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }
}
