/// What became of a request.
enum Answer: Sendable, Hashable {
  /// The page is there.
  case found
  /// The page is there, and has moved for good to another address.
  case moved(to: String)
  /// There is no such page or no such site; why, in words.
  case dead(String)
  /// Nothing can be said about the page; why, in words.
  case unchecked(String)
  /// The site wants fewer requests.
  case tooMany
  /// There is no site of this name, or there is no way to it.
  case noSite

  /// Whether it is worth remembering.
  var isGood: Bool {
    switch self {
    case .found, .moved: true
    default: false
    }
  }
}

/// One response of a chain of redirects.
struct Hop: Hashable {
  /// The status, such as 301.
  let status: Int
  /// Where it leads.
  let location: String?

  /// The responses that curl wrote down, in order. Provisional ones (100 to 199) are none.
  static func all(in headers: String) -> [Hop] {
    var hops: [Hop] = []
    var status: Int?
    var location: String?
    for line in headers.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if line.hasPrefix("HTTP/") {
        let words = line.split(separator: " ")
        status = words.count > 1 ? Int(words[1]) : nil
        location = nil
      } else if line.isEmpty {
        if let status, status >= 200 { hops.append(Hop(status: status, location: location)) }
        status = nil
      } else if let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == "location" {
        location = String(line[line.index(after: colon)...].drop(while: \.isWhitespace))
      }
    }
    return hops
  }
}
