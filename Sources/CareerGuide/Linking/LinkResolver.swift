import Diagnostics
import HTML
import Markdown
import ParallelMap

/// Finds out where links lead, and says which lead nowhere.
struct LinkResolver: Sendable {
  let index: ContentIndex
  private let fileNames: Suggestions
  private let addresses: Suggestions
  /// The names of the files in each folder, in order.
  private let names: OnDemand<[[Substring]: [String]]>

  /// - Parameter index: what there is to link to.
  init(index: ContentIndex) {
    self.index = index
    names = OnDemand {
      let files = index.pages.filter { !$0.value.isHidden }.keys.sorted()
      return Dictionary(grouping: files, by: folder).mapValues { $0.map(lastPart) }
    }
    fileNames = Suggestions { index.pages.keys.sorted().map(lastPart) }
    addresses = Suggestions { index.addresses.sorted().map { "/\($0)" } }
  }

  /// Where a link leads.
  /// - Parameters:
  ///   - target: as the editor wrote it.
  ///   - path: the file that holds it, under `content/`.
  ///   - language: the language of that file: a link to a file leads to its version in this language, if there is one.
  ///   - anchors: the parts of that file's own page.
  ///   - span: where it stands.
  /// - Returns: the destination, or what is wrong.
  func resolve(
    _ target: String, from path: String, in language: SiteLanguage, anchors: Anchors, span: SourceSpan
  ) -> Result<Destination, BrokenLink> {
    if let address = address(ofFile: target, beside: path, in: language) { return .success(.site(address)) }
    do throws(Address.Refusal) {
      if try Address(target).isExternal || Address.scheme(of: target) != nil {
        return .success(.external(target))
      }
    } catch {
      return .failure(BrokenLink(.refusedAddress(target, error, at: span.place)))
    }
    let (file, fragment) = split(target, at: "#")
    if file.isEmpty {
      return checkAnchor(fragment, among: anchors, span: span).map { .samePage($0 ?? "") }
    }
    let (name, query) = split(file, at: "?")
    if name.hasPrefix("/") {
      return address(
        version(ofAddress: String(name.dropFirst()), in: language, from: path), query, fragment, span: span)
    }
    guard let resolved = join(folder(of: path), decoded(name)) else {
      return broken(
        .linkOutside, "this link leads out of the content folder", span, fix: "link to a file inside it")
    }
    if resolved.hasPrefix("static/") {
      return address(String(resolved.dropFirst("static/".count)), query, fragment, span: span)
    }
    return page(version(of: resolved, in: language), fragment, from: path, span: span)
  }

  /// Where the usual link leads, to a page whose file stands in the same folder: `data-scientist.md`. All that could be
  /// wrong with it, and every other link, is for ``resolve(_:from:in:anchors:span:)``.
  private func address(ofFile target: String, beside path: String, in language: SiteLanguage) -> String? {
    guard isPlainFile(target), !path.utf8.starts(with: "static/".utf8) else { return nil }
    let file = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { "\(path[...$0])\(target)" } ?? target
    guard let page = index.pages[version(of: file, in: language)], !page.isHidden else { return nil }
    return page.address
  }

  /// Whether a link inside the site names the file of a page, and not an address or a file to copy.
  func namesFile(_ target: String) -> Bool {
    isPlainFile(target)
      || !target.utf8.starts(with: "/".utf8)
        && split(target, at: "#").0.utf8.reversed().starts(with: "dm.".utf8)
  }

  /// The file of a page's version in a language, where there is one that is part of the site.
  private func version(of path: String, in language: SiteLanguage) -> String {
    language.isMain ? path : index.version(of: path, in: language.code) ?? path
  }

  /// An address of the settings' navigation in a language: `/roles/` is `/de/roles/` there. In a text an address is
  /// what it says.
  private func version(ofAddress address: String, in language: SiteLanguage, from path: String) -> String {
    path == "site.yml" && index.addresses.contains(language.prefix + address)
      ? language.prefix + address : address
  }

  private func page(_ path: String, _ fragment: String?, from source: String, span: SourceSpan) -> Result<
    Destination, BrokenLink
  > {
    guard let target = index.pages[path] else {
      if index.skipped.contains(path) {
        return broken(
          .linkBroken, "the file content/\(path) is not copied to the site", span,
          fix:
            "move it to content/static/ and write \(relative(folder(of: source), "static/" + lastPart(path)))"
        )
      }
      // The page of a skill or a sector is there without a text.
      let address = String(path.dropLast(3)) + "/"
      if path.hasSuffix(".md"), index.addresses.contains(address) {
        return broken(
          .linkBroken, "there is no file content/\(path), though the site makes that page by itself", span,
          fix: "write the link as /\(address)")
      }
      return broken(
        .linkBroken, "there is no file content/\(path)", span, fix: fix(for: path, from: source))
    }
    guard !target.isHidden else {
      return broken(
        .linkBroken, "content/\(path) is not part of the site yet, so it has no page to lead to", span,
        fix: "remove `draft:` or `publish:` there, or the link here")
    }
    return checkAnchor(fragment, among: target.anchors, span: span).map {
      .site(target.address + ($0.map { "#\($0)" } ?? ""))
    }
  }

  private static let fileFix = "correct the name, or put the file into content/static/"

  /// What to write instead of a path that is no page's.
  private func fix(for path: String, from source: String) -> String {
    let parts = path.split(separator: "/")
    if let site = parts.firstIndex(where: { $0.hasPrefix("www.") }) {
      return "write https://\(parts[site...].joined(separator: "/"))"
    }
    let page = fileNames.nearest(to: lastPart(path)) ?? ""
    let near = ["pages/", "roles/", "skills/", "sectors/"].map { $0 + page }.first { index.pages[$0] != nil }
    if let near = index.staticNames[lastPart(path)] ?? near {
      return "did you mean `\(relative(folder(of: source), near))`?"
    }
    guard path.hasSuffix(".md"), let names = names.value[folder(of: path)] else {
      return LinkResolver.fileFix
    }
    return "correct the name; that folder has \(few(names, of: names.count))"
  }

  private func address(
    _ address: String, _ query: String?, _ fragment: String?, span: SourceSpan
  ) -> Result<Destination, BrokenLink> {
    let path = decoded(address)
    guard index.addresses.contains(path) else {
      let near = index.addresses.contains(path + "/") ? "/\(path)/" : addresses.nearest(to: "/\(path)")
      return broken(
        .linkBroken, "the site has no page or file at /\(path)", span,
        fix: near.map { "did you mean `\($0)`?" }
          ?? (lastPart(path).contains(".")
            ? LinkResolver.fileFix
            : "correct the address, or link to the home page, /, or to all roles, /roles/"))
    }
    func site(_ fragment: String?) -> Destination {
      .site(encoded(path) + (query.map { "?\($0)" } ?? "") + (fragment.map { "#\($0)" } ?? ""))
    }
    guard let anchors = index.anchors[path] else { return .success(site(fragment)) }
    return checkAnchor(fragment, among: anchors, span: span).map(site)
  }

  /// - Returns: the id on the page that a fragment leads to; `nil` where there is no fragment.
  private func checkAnchor(
    _ fragment: String?, among anchors: Anchors, span: SourceSpan
  ) -> Result<String?, BrokenLink> {
    guard let fragment, !fragment.isEmpty else { return .success(fragment) }
    let name = decoded(fragment)
    if let id = anchors.id(for: name) { return .success(id) }
    return broken(.linkAnchor, "that page has no heading `#\(name)`", span, fix: anchors.fix(for: name))
  }

  private func broken<Value>(
    _ id: DiagnosticID, _ message: String, _ span: SourceSpan, fix: String?
  ) -> Result<Value, BrokenLink> {
    .failure(BrokenLink(Diagnostic(.error, id, message, at: span.place, fix: fix)))
  }
}

/// A link that leads nowhere.
struct BrokenLink: Error {
  let diagnostic: Diagnostic
  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

/// Whether a link is the name of a file of Markdown and nothing else, with no folder, part or encoded byte in it.
private func isPlainFile(_ target: String) -> Bool {
  target.utf8.count > 3 && target.utf8.suffix(3).elementsEqual(".md".utf8)
    && target.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
    }
}

private func split(_ text: String, at mark: Character) -> (String, String?) {
  guard let index = text.firstIndex(of: mark) else { return (text, nil) }
  return (String(text[..<index]), String(text[text.index(after: index)...]))
}

private func folder(of path: String) -> [Substring] { path.split(separator: "/").dropLast() }

private func lastPart(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }

/// A relative path taken from a folder; `nil` when it climbs out of the content folder.
private func join(_ folder: [Substring], _ path: String) -> String? {
  var parts = folder.map(String.init)
  for part in path.split(separator: "/") where part != "." {
    if part == ".." {
      guard parts.popLast() != nil else { return nil }
    } else {
      parts.append(String(part))
    }
  }
  return parts.joined(separator: "/")
}

/// The way from a folder to a file.
private func relative(_ folder: [Substring], _ path: String) -> String {
  var rest = path.split(separator: "/")[...]
  var folder = folder[...]
  while let first = folder.first, rest.count > 1, rest.first == first {
    folder = folder.dropFirst()
    rest = rest.dropFirst()
  }
  return String(repeating: "../", count: folder.count) + rest.joined(separator: "/")
}

/// A path with what would end it in an address, or begin an encoded byte, encoded: a file's name may hold `#`.
func encoded(_ path: String) -> String {
  guard path.utf8.contains(where: { "%#?".utf8.contains($0) }) else { return path }
  return path.replacing("%", with: "%25").replacing("#", with: "%23").replacing("?", with: "%3F")
}

/// A path with `%20` and the like undone; as it is when that gives no text.
private func decoded(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
  var bytes: [UInt8] = []
  let source = Array(text.utf8)
  var index = 0
  while index < source.count {
    if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
      let byte = UInt8(String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
    {
      bytes.append(byte)
      index += 3
    } else {
      bytes.append(source[index])
      index += 1
    }
  }
  return String(validating: bytes, as: UTF8.self) ?? text
}
