import Diagnostics
import Markdown

/// Images that stand on another site: whoever opens the page asks that site for them, which then knows who reads what,
/// and can change or lose the picture. Images in raw HTML are not looked at.
func checkRemoteImages(_ document: Document, site: String?) -> [Diagnostic] {
  document.links.compactMap { link in
    guard link.isImage, let host = foreignHost(of: link.target, site: site) else { return nil }
    let name = fileName(of: link.target, or: "picture.jpg")
    return Diagnostic(
      .warning, .imageRemote,
      "this image is fetched from \(host), which learns of everyone who opens the page",
      at: link.source.place, fix: "save the picture in content/static/ and write `../static/\(name)`")
  }
}

/// The host that a browser asks for an address; `nil` where that is the site itself, or no host at all.
func foreignHost(of address: String, site: String?) -> String? {
  guard let host = host(of: address) else { return nil }
  return site.flatMap { CareerGuide.host(of: $0) } == host ? nil : host
}

/// The host of `https://host/…` or `//host/…`.
func host(of address: String) -> String? {
  let lower = address.lowercased()
  guard let start = ["https://", "http://", "//"].first(where: lower.hasPrefix) else { return nil }
  let host = lower.dropFirst(start.count).prefix { !"/?#".contains($0) }
  return host.isEmpty ? nil : String(host)
}

/// The last part of an address if it is a plain file's name.
func fileName(of address: String, or other: String) -> String {
  let name = withoutQuery(address).split(separator: "/").last.map(String.init) ?? ""
  let isPlain = name.unicodeScalars.allSatisfy {
    $0.isASCII && ($0.properties.isAlphabetic || "-_.0123456789".unicodeScalars.contains($0))
  }
  let parts = name.split(separator: ".", omittingEmptySubsequences: false)
  return isPlain && parts.count == 2 && parts.allSatisfy { !$0.isEmpty } ? name : other
}
