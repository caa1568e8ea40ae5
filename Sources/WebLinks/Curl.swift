import Foundation

/// The program `curl`, which knows proxies and certificates and is kept up to date by the system.
struct Curl: Sendable {
  /// How often a redirect is followed.
  static let redirects = 5

  /// Where the program is.
  let program: URL
  /// What we say who we are.
  let userAgent: String
  /// The longest time that one request may take, in seconds.
  let patience: Double

  /// - Parameter path: the folders to look in, as in `PATH`.
  /// - Returns: `nil` when the program is not there.
  init?(path: String, userAgent: String, patience: Double) {
    let places = path.split(separator: ":").map {
      URL(fileURLWithPath: String($0)).appendingPathComponent("curl")
    }
    guard let program = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
      return nil
    }
    self.program = program
    self.userAgent = userAgent
    self.patience = patience
  }

  /// What a run left behind.
  struct Run: Sendable {
    let status: Int32
    /// The headers of all responses, one block after the other.
    let headers: String
  }

  /// How to ask.
  enum Method {
    /// For the headers alone.
    case head
    /// For the first byte of the page.
    case get
  }

  /// Asks for an address.
  func ask(_ address: WebAddress, _ method: Method) async -> Run {
    let configuration = configuration(address, method)
    return await withCheckedContinuation { continuation in
      // curl is waited for; the threads of tasks must not be.
      DispatchQueue.global().async { continuation.resume(returning: run(configuration)) }
    }
  }

  private func run(_ configuration: String) -> Run {
    let process = Process()
    process.executableURL = program
    // The person's own settings (--disable) could turn the answer into something else. Everything of an address goes
    // through the configuration on standard input, where it is a quoted value and nothing else.
    process.arguments = ["--disable", "--config", "-"]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do {
      // Written before the program starts, while the other end is surely open: it fits into the pipe.
      try input.fileHandleForWriting.write(contentsOf: Data(configuration.utf8))
      try input.fileHandleForWriting.close()
      try process.run()
      let headers = try output.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      return Run(
        status: process.terminationReason == .exit ? process.terminationStatus : -1,
        headers: String(decoding: headers, as: UTF8.self))
    } catch {
      return Run(status: -1, headers: "")
    }
  }

  /// The options of a request as curl's configuration: one a line.
  func configuration(_ address: WebAddress, _ method: Method) -> String {
    let options: [(String, String?)] =
      [
        ("url", address.text), ("globoff", nil), ("proto", "=http,https"), ("proto-redir", "=http,https"),
        ("location", nil), ("max-redirs", String(Curl.redirects)), ("max-time", String(patience)),
        ("silent", nil), ("dump-header", "-"), ("suppress-connect-headers", nil), ("output", "/dev/null"),
        ("user-agent", userAgent),
        // Kept for this request only: some sites set one and lead back to the same page.
        ("cookie", ""),
      ]
      + (method == .head
        // A site that knows no ranges sends the whole page, of which nobody needs much.
        ? [("head", nil)] : [("range", "0-0"), ("max-filesize", "1000000"), ("limit-rate", "100k")])
    return options.map { name, value in value.map { "\(name) = \(quoted($0))\n" } ?? "\(name)\n" }.joined()
  }

  /// A value in double quotes, inside which curl knows these escapes.
  private func quoted(_ value: String) -> String {
    "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
