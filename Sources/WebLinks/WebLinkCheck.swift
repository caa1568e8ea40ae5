import Diagnostics
import Foundation

/// Asks other sites whether the pages that a guide links to are there: many sites at once, each of them gently.
public struct WebLinkCheck: Sendable {
  /// How many sites are asked at the same time.
  static let sitesAtOnce = 8

  /// Where answers are kept between runs; `nil` for nowhere.
  public var cacheFile: String?
  /// The folders in which `curl` is looked for, as in `PATH`.
  public var searchPath: String
  /// What is said to the sites about who asks.
  public var userAgent: String
  /// The longest time that one request may take, in seconds.
  public var patience: Double = 20
  /// The pause between two requests to the same site.
  public var pause: Duration = .milliseconds(500)
  /// The time of this run, which decides what of the cache is trusted.
  public var now: Date

  /// - Parameters:
  ///   - version: the program's own version, which sites are told.
  ///   - environment: the variables of the run: `PATH`, and where caches are kept.
  ///   - now: the time of this run.
  public init(version: String, environment: [String: String], now: Date) {
    cacheFile = LinkCache.usualPath(environment)
    searchPath = environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    userAgent = "sitegen/\(version) (checks links of a career guide)"
    self.now = now
  }

  /// Checks links. Anything that is no address on the web is passed over; an address is asked for once, however often
  /// it stands in the guide, and told at each place.
  /// - Returns: what was found, in order.
  public func problems(of links: [WebLink]) async -> [Diagnostic] {
    let wanted = Set(links.compactMap { WebAddress($0.address) })
    guard !wanted.isEmpty else { return [] }
    var cache = LinkCache(cacheFile, now: now)
    var answers: [WebAddress: Answer] = [:]
    for address in wanted { answers[address] = cache.answer(to: address) }
    let asked = wanted.filter { answers[$0] == nil }
    if !asked.isEmpty {
      guard let curl = await Curl(path: searchPath, userAgent: userAgent, patience: patience) else {
        return [WebLinkCheck.impossible]
      }
      for (address, answer) in await ask(asked, curl) {
        answers[address] = answer
        cache.keep(answer, to: address)
      }
      cache.save()
    }
    // One site that does not exist is a dead link; when none does, this computer is not connected.
    let sites = Set(asked.map(\.host))
    if sites.count >= 3, asked.allSatisfy({ answers[$0] == .noSite }) {
      return [WebLinkCheck.offline(sites.count)]
        + diagnostics(
          links.filter { link in
            WebAddress(link.address).map { !asked.contains($0) } ?? false
          }, answers)
    }
    return diagnostics(links, answers)
  }

  private func diagnostics(_ links: [WebLink], _ answers: [WebAddress: Answer]) -> [Diagnostic] {
    var busy: [String: [Diagnostic]] = [:]
    var told: [Diagnostic] = []
    for link in Set(links) {
      guard let address = WebAddress(link.address), let answer = answers[address],
        let diagnostic = answer.diagnostic(for: link)
      else { continue }
      if answer == .tooMany {
        busy[address.host, default: []].append(diagnostic)
      } else {
        told.append(diagnostic)
      }
    }
    // Nothing was learned of any of these links, and one line for the site says so.
    return (told + busy.compactMap { WebLinkCheck.tooMany($0.value.sorted(), of: $0.key) }).sorted()
  }

  /// Asks each site's addresses one after the other, and several sites at once.
  private func ask(_ addresses: Set<WebAddress>, _ curl: Curl) async -> [(WebAddress, Answer)] {
    let sites = Dictionary(grouping: addresses, by: \.host).sorted { $0.key < $1.key }.map {
      $0.value.sorted()
    }
    return await withTaskGroup(of: [(WebAddress, Answer)].self) { group in
      var waiting = sites[...]
      for _ in 0..<WebLinkCheck.sitesAtOnce {
        if let site = waiting.popFirst() { group.addTask { await askSite(site, curl) } }
      }
      var results: [(WebAddress, Answer)] = []
      for await result in group {
        results += result
        if let site = waiting.popFirst() { group.addTask { await askSite(site, curl) } }
      }
      return results
    }
  }

  private func askSite(_ addresses: [WebAddress], _ curl: Curl) async -> [(WebAddress, Answer)] {
    var results: [(WebAddress, Answer)] = []
    for address in addresses {
      // Neither a site that wants fewer requests nor one that does not exist is asked again.
      if let last = results.last?.1, last == .tooMany || last == .noSite {
        results.append((address, last))
        continue
      }
      if !results.isEmpty { try? await Task.sleep(for: pause) }
      results.append((address, await askPage(address, curl)))
    }
    return results
  }

  private func askPage(_ address: WebAddress, _ curl: Curl) async -> Answer {
    let run = await curl.ask(address, .head)
    // Not every site knows requests for the headers alone.
    guard let status = Hop.all(in: run.headers).last?.status, [403, 405, 501].contains(status) else {
      return Answer(run, asking: address)
    }
    try? await Task.sleep(for: pause)
    return Answer(await curl.ask(address, .get), asking: address)
  }
}
