import Foundation
import Testing

/// A page of a built site, read strictly.
struct BuiltPage: Sendable {
  /// Its file in the site.
  let path: String
  let root: Element
  /// What the scanner found wrong.
  let problems: [String]

  init(path: String, html: String) {
    self.path = path
    let scanner = HTMLScanner(html)
    root = scanner.root
    problems = scanner.problems
  }

  /// Every page of a site, by path.
  static func all(in files: [String: Data]) -> [BuiltPage] {
    files.filter { $0.key.hasSuffix(".html") }.sorted { $0.key < $1.key }
      .map { BuiltPage(path: $0.key, html: String(decoding: $0.value, as: UTF8.self)) }
  }

  /// The ids of its elements, in order.
  var ids: [String] { root.descendants.compactMap { $0["id"] } }

  /// The texts of its JSON-LD.
  var data: [String] { scripts.filter { $0["type"] == "application/ld+json" }.map(\.text) }

  /// Its scripts that are neither JSON-LD nor files of the site's own, which nothing may bring in.
  var strangeScripts: [Element] {
    scripts.filter { script in
      guard script["type"] != "application/ld+json" else { return false }
      let isOwn = script["src"]?.wholeMatch(of: /(\.\.\/)*assets\/[a-z]+\.[0-9a-f]{16}\.js/) != nil
      return !isOwn || !script.text.isEmpty
    }
  }

  /// Its script elements.
  var scripts: [Element] { root.all("script") }
}

/// Every text in a JSON value, keys left out.
/// - Throws: when it is not JSON.
func textsInJSON(_ json: String) throws -> [String] {
  func texts(_ value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(texts)
    case let object as [String: Any]: object.values.flatMap(texts)
    default: []
    }
  }
  return texts(try JSONSerialization.jsonObject(with: Data(json.utf8)))
}
