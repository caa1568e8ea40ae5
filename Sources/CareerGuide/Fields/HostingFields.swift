import Diagnostics
import HTML

/// Reads `hosting:` of the settings.
struct HostingFields {
  let log: Log

  /// - Parameter url: the site's address, as far as the settings name it.
  func read(_ fields: Fields, url: String?) -> Hosting {
    var hosting = Hosting()
    guard
      let group = fields.fields(
        "hosting", subject: "the hosting", example: "{ cname: careers.example.org, compress: [gz, br] }")
    else { return hosting }
    hosting.cname = group.text("cname").flatMap { cname($0, url: url) }
    for form in group.choices("compress", among: HostingFields.forms)
    where !hosting.compress.contains(form.value) {
      hosting.compress.append(form.value)
    }
    if !hosting.compress.isEmpty { hosting.compressPlace = group.place(of: "compress") }
    group.finish()
    return hosting
  }

  private static let forms = CompressedForm.allCases.map { (name: $0.rawValue, value: $0) }

  /// The name of a host and nothing else, and that of the site's address.
  private func cname(_ text: LocatedText, url: String?) -> String? {
    let name = text.value.lowercased()
    guard isHostName(name) else {
      log.error(
        .hostingCNAME, "`cname` is the name of a host alone, and this is `\(text.value)`",
        at: text.span.place, fix: "write \(hostName(in: name) ?? "it as careers.example.org")")
      return nil
    }
    guard let url else { return name }
    guard let host = host(of: url), host == name else {
      log.error(
        .hostingCNAME, "`cname` publishes the site at \(name), and `url` says \(url)", at: text.span.place,
        fix: "write the same host in both")
      return nil
    }
    guard isRoot(url) else {
      log.error(
        .hostingCNAME, "`cname` publishes the site at the root of \(name), and `url` names a folder there",
        at: text.span.place, fix: "write `url: https://\(name)/`, or delete this line")
      return nil
    }
    return name
  }

  /// The name of a host in what is no such name alone.
  private func hostName(in text: String) -> String? {
    let bare = text.firstRange(of: "://").map { String(text[$0.upperBound...]) } ?? text
    let name = String(bare.prefix { !"/?#:".contains($0) })
    return isHostName(name) ? name : nil
  }

  /// Whether a text is a name of the domain name system with at least two parts (RFC 1123, 2.1).
  private func isHostName(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && text.utf8.count <= 253 && !parts.allSatisfy { $0.allSatisfy(\.isNumber) }
      && parts.allSatisfy { part in
        (1...63).contains(part.utf8.count) && !part.hasPrefix("-") && !part.hasSuffix("-")
          && part.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }
      }
  }

  /// Whether an address that ends in a slash has no path.
  private func isRoot(_ url: String) -> Bool { url.utf8.count { $0 == UInt8(ascii: "/") } == 3 }
}
