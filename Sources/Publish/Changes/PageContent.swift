import Diagnostics
import HTML

/// What is looked at of a page: its title, what stands between header and footer, and where that leads.
struct PageContent {
  /// What the page is called.
  let title: String
  /// What is the page's own: all that stands in `<main>`, without the hashes in the names of assets, which change with
  /// the files that pages fetch.
  let main: [UInt8]
  /// Whether it only leads to another page.
  let isRedirect: Bool
  /// Where its links lead: addresses of the site as `/roles/data-scientist/`, other sites' whole.
  let links: Set<String>

  /// - Parameters:
  ///   - bytes: the file.
  ///   - address: where the page stands in its site: `/roles/data-scientist/`.
  init(_ bytes: [UInt8], at address: String) {
    let whole = bytes[...]
    let main = PageContent.between("<main", "</main>", in: whole) ?? whole
    self.main = PageContent.withoutHashes(main)
    let shared = PageContent.between("<meta property=\"og:title\" content=\"", "\"", in: whole)
    let title = shared ?? PageContent.between("<title>", "</title>", in: whole) ?? []
    self.title = PageContent.unescaped(title)
    isRedirect = PageContent.between("<meta http-equiv=\"refresh\" ", ">", in: whole) != nil
    links = Set(
      PageContent.attributes(" href=\"", in: main).compactMap {
        PageContent.resolved(PageContent.unescaped($0), from: address)
      })
  }

  private static func between(_ start: String, _ end: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<
    UInt8
  >? {
    guard let first = bytes.range(of: start) else { return nil }
    let rest = bytes[first.upperBound...]
    return rest.range(of: end).map { rest[..<$0.lowerBound] }
  }

  private static func withoutHashes(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes
    while let folder = rest.range(of: "assets/") {
      let name = rest[folder.upperBound...].prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "\"") }
      result += rest[..<name.endIndex]
      rest = rest[name.endIndex...]
      let hash = rest.dropFirst().prefix(hashLength)
      let isHash = hash.count == hashLength && hash.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "f") ~= $0 }
      if isHash { rest = rest[hash.endIndex...] }
    }
    return result + rest
  }

  /// Of the names of assets, in hexadecimal digits.
  private static let hashLength = 16

  private static func attributes(_ start: String, in bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    var rest = bytes
    while let first = rest.range(of: start) {
      rest = rest[first.upperBound...]
      guard let end = rest.firstIndex(of: UInt8(ascii: "\"")) else { break }
      found.append(rest[..<end])
      rest = rest[end...]
    }
    return found
  }

  /// Text without the escapes that templates write.
  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("&") else { return text }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// Where a link leads, without the part of a page; `nil` for one that stays on its page.
  private static func resolved(_ link: String, from address: String) -> String? {
    let path = link.prefix { $0 != "#" && $0 != "?" }
    if path.isEmpty { return nil }
    // A scheme, or another host.
    if Address.scheme(of: String(path)) != nil || path.hasPrefix("//") { return link }
    var parts = path.hasPrefix("/") ? [] : address.split(separator: "/").map(String.init)
    if !path.hasPrefix("/"), !address.hasSuffix("/"), !parts.isEmpty { parts.removeLast() }
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
    }
    let end = path.hasSuffix("/") || path.hasSuffix("..") || path.hasSuffix(".") ? "/" : ""
    return parts.isEmpty ? "/" : "/" + parts.joined(separator: "/") + end
  }
}
