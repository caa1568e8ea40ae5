import Diagnostics

extension DiagnosticID {
  /// A link to another site leads to nothing.
  public static let linkDead = DiagnosticID("link-dead")
  /// A link to another site leads to a page that has moved for good.
  public static let linkMoved = DiagnosticID("link-moved")
  /// Nothing can be said about a link to another site.
  public static let linkUnchecked = DiagnosticID("link-unchecked")
  /// The program that asks other sites is missing.
  public static let linkCheckImpossible = DiagnosticID("link-check-impossible")
}

extension Answer {
  /// What an editor is told about a link; nothing when all is well.
  func diagnostic(for link: WebLink) -> Diagnostic? {
    switch self {
    case .found: nil
    case .moved(let target):
      Diagnostic(
        .note, .linkMoved, "this page has moved for good", at: link.place,
        fix: "write \(target)\(link.address.drop { $0 != "#" })")
    case .dead(let reason): dead(reason, link)
    case .noSite: dead("there is no site of this name", link)
    case .unchecked(let reason): unchecked(reason, link)
    case .tooMany: unchecked("the site asks for fewer requests (429)", link)
    }
  }

  private func dead(_ reason: String, _ link: WebLink) -> Diagnostic {
    Diagnostic(
      .warning, .linkDead, "this link is dead: \(reason)", at: link.place,
      fix: "look for the new address of the page, link to another one, or delete the link")
  }

  private func unchecked(_ reason: String, _ link: WebLink) -> Diagnostic {
    Diagnostic(
      .note, .linkUnchecked, "this link could not be checked: \(reason)", at: link.place,
      fix: "open it in a browser")
  }
}

extension WebLinkCheck {
  /// What is told of a site that wants fewer requests: one message, at the first of the links to it.
  static func tooMany(_ links: [Diagnostic], of host: String) -> Diagnostic? {
    guard var first = links.first, links.count > 1 else { return links.first }
    first.message =
      "\(links.count) links to \(host) could not be checked: the site asks for fewer requests (429)"
    first.fix = "check again later, or open them in a browser"
    return first
  }

  static let impossible = Diagnostic(
    .error, .linkCheckImpossible,
    "links to other sites are checked by the program curl, which is not installed",
    at: nil, fix: "install it: apt-get install curl on Debian and Ubuntu, brew install curl on macOS")

  static func offline(_ sites: Int) -> Diagnostic {
    Diagnostic(
      .note, .linkUnchecked, "links could not be checked: none of \(sites) sites could be found", at: nil,
      fix: "see that this computer is connected to the internet, then check again")
  }
}
