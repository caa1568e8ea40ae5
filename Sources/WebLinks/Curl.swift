import Programs

/// The program `curl`, which knows proxies and certificates and is kept up to date by the system.
struct Curl: Sendable {
  /// How often a redirect is followed.
  static let redirects = 5

  private let program: Program
  /// What we say who we are.
  let userAgent: String
  /// The longest time that one request may take, in seconds.
  let patience: Double

  /// - Parameter path: the folders to look in, as in `PATH`.
  /// - Returns: `nil` when the program is not there.
  init?(path: String?, userAgent: String, patience: Double) async {
    guard let program = await Program.find("curl", path: path) else { return nil }
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

  /// Asks for an address. The person's own settings (--disable) could turn the answer into something else. Everything of an
  /// address goes through the configuration on standard input, where it is a quoted value and nothing else.
  func ask(_ address: WebAddress, _ method: Method) async -> Run {
    let outcome = await program.run(
      ["--disable", "--config", "-"], input: Array(configuration(address, method).utf8))
    return Run(status: outcome.status, headers: String(decoding: outcome.output, as: UTF8.self))
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
