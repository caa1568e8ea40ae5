import Foundation

extension Answer {
  /// What a run of curl says of an address.
  /// - Parameters:
  ///   - run: its exit status and the headers that it wrote down.
  ///   - address: what was asked for.
  init(_ run: Curl.Run, asking address: WebAddress) {
    let hops = Hop.all(in: run.headers)
    guard let last = hops.last, Answer.hasAnswered(run.status, last.status) else {
      self = hops.isEmpty ? Answer.failure(run.status) : Answer.failureOnTheWay(run.status)
      return
    }
    switch last.status {
    // 416: the page is empty, so it has no first byte.
    case 200..<400, 416: self = Answer.target(of: hops, from: address).map { .moved(to: $0) } ?? .found
    case 404: self = .dead("the site has no such page (404)")
    case 410: self = .dead("the site has removed this page (410)")
    case 401: self = .unchecked("the site asks for a password (401)")
    case 403: self = .unchecked("the site does not let programs read it (403)")
    case 429: self = .tooMany
    case 500...: self = .unchecked("the site has a problem of its own (\(last.status))")
    default: self = .unchecked("the site answered \(last.status)")
    }
  }

  /// Whether the last response is an answer, although curl may have stopped before the whole page was there: 18, it was
  /// cut short; 28, it takes long; 63, it is large.
  private static func hasAnswered(_ exit: Int32, _ status: Int) -> Bool {
    exit == 0 || ([18, 28, 63].contains(exit) && 200..<300 ~= status)
  }

  /// What went wrong after the site itself had answered, and led on.
  private static func failureOnTheWay(_ status: Int32) -> Answer {
    switch status {
    case 3: failure(1)
    case 6: .dead("the site leads on to another one that does not exist")
    default: failure(status)
    }
  }

  /// The address that the permanent redirects at the beginning of a chain lead to.
  private static func target(of hops: [Hop], from address: WebAddress) -> String? {
    var current = URL(string: address.text)
    var hasMoved = false
    for hop in hops {
      guard [301, 308].contains(hop.status), let location = hop.location,
        let next = URL(string: escaped(location.utf8), relativeTo: current)?.absoluteURL
      else { break }
      current = next
      hasMoved = true
    }
    guard hasMoved, let text = current?.absoluteString, text != address.text, WebAddress(text) != nil else {
      return nil
    }
    return text
  }

  /// What curl's exit statuses mean: see EXIT CODES of its manual.
  private static func failure(_ status: Int32) -> Answer {
    switch status {
    case 3: .dead("this is no address that can be asked for")
    case 6: .noSite
    case 7: .dead("the site does not accept connections")
    case 28: .unchecked("the site did not answer in time")
    case 35, 51, 53, 54, 58, 59, 60, 64, 66, 77, 80, 82, 83, 90, 91:
      .unchecked("the site's certificate is not in order, or no secure connection could be made")
    case 47: .unchecked("the site leads on and on, more than \(Curl.redirects) times")
    case 1: .unchecked("the site leads on to something that is no page on the web")
    case 5, 97: .unchecked("the proxy that is set up on this computer cannot be used")
    default: .unchecked("the connection broke off")
    }
  }
}
