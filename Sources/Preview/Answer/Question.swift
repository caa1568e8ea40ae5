/// What a browser asks for, as far as an answer depends on it.
struct Question: Sendable {
  /// `GET`, `HEAD` and others.
  var method: String
  /// What follows the method, as it was sent: `/roles/?x=1`.
  var target: String
  /// The headers, by their names in lower case.
  var headers: [String: String]
}

/// What a browser is given.
struct Answer: Sendable {
  var status: Int
  var headers: [(name: String, value: String)] = []
  var body: [UInt8] = []

  /// A short text for people.
  init(_ status: Int, _ text: String, headers: [(name: String, value: String)] = []) {
    self.status = status
    self.headers = headers + [("Content-Type", "text/plain; charset=utf-8")]
    body = Array((text + "\n").utf8)
  }

  /// A file.
  init(_ status: Int, type: String, body: [UInt8], headers: [(name: String, value: String)] = []) {
    self.status = status
    self.headers = headers + [("Content-Type", type)]
    self.body = body
  }
}
