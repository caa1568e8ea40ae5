import CareerGuide
import HTML

/// The address of a page within the site: `roles/data-scientist/`; empty for the home page.
struct PagePath: Sendable, Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func home(_ edition: Edition) -> PagePath { PagePath(edition.prefix) }
  static func roles(_ edition: Edition) -> PagePath { PagePath("\(edition.prefix)roles/") }
  static func salaries(_ edition: Edition) -> PagePath { PagePath("\(edition.prefix)salaries/") }
  static func skills(_ edition: Edition) -> PagePath { PagePath("\(edition.prefix)skills/") }
  static func compare(_ edition: Edition) -> PagePath { PagePath("\(edition.prefix)compare/") }

  /// The list from A to Z.
  static func alphabet(_ edition: Edition) -> PagePath { PagePath("\(edition.prefix)a-z/") }
  static func search(_ edition: Edition) -> PagePath { PagePath("\(edition.prefix)search/") }

  /// The file that a host serves at this address.
  var file: String { text.isEmpty || text.hasSuffix("/") ? text + "index.html" : text }
}

/// Writes addresses as one page needs them. Links within the site are relative, so that the same files work at a
/// domain's root, under a path, and from a folder.
struct PageLinks: Sendable {
  /// What leads from the page to the site's root: `../../`.
  let root: String

  /// Links that begin with the site's own address.
  init(absoluteFrom siteURL: String) { root = siteURL }

  /// Links as seen from a page.
  init(from page: PagePath) {
    root = String(repeating: "../", count: page.text.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// Links that work from any address, for a page that a host shows at addresses that do not exist.
  /// - Parameter siteURL: where the site is published, if that is known.
  init(anywhereIn siteURL: String?) {
    guard let siteURL, let host = siteURL.firstRange(of: "://"),
      let path = siteURL[host.upperBound...].firstIndex(of: "/")
    else {
      root = "/"
      return
    }
    // Two slashes at the start would lead to another host.
    root = "/" + siteURL[path...].drop { $0 == "/" }
  }

  /// The address of a page or file of the site, with a fragment where it has one.
  func address(_ path: String) -> Address {
    guard root.isEmpty else { return made(root + path) }
    // A file's name with a colon in it must not be taken for a scheme.
    return made(path.isEmpty || Address.scheme(of: path) != nil ? "./" + path : path)
  }

  func address(_ page: PagePath) -> Address { address(page.text) }
}

/// An address that was checked when the content was; `#` should one slip through all the same.
func made(_ text: String) -> Address { (try? Address(text)) ?? Address(literal: "#") }
