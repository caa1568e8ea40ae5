import Diagnostics

/// Old addresses and where they lead: those of the settings, and those that pages name themselves.
struct Redirects {
  /// An old address of a page.
  struct Alias {
    let alias: Release.Alias
    /// Where the page is now.
    let path: String
    let language: String
  }

  private(set) var list: [Guide.Redirect] = []
  private var taken: Set<String> = []

  init(
    _ settings: Settings, pages: [Alias], resolver: LinkResolver, main: SiteLanguage, log: Log
  ) {
    for redirect in settings.redirects {
      let result = resolver.resolve(
        redirect.target, from: "site.yml", in: main, anchors: Anchors(), span: redirect.targetSpan)
      guard
        let address = claim(redirect.from, at: redirect.span, addresses: resolver.index.addresses, log: log)
      else { continue }
      if case .success(.samePage) = result {
        log.error(
          .linkBroken, "this redirect leads to itself", at: redirect.targetSpan.place,
          fix: "write where the page is now, such as /roles/")
        continue
      }
      list.append(Guide.Redirect(from: address, destination: take(result, log: log), language: main.code))
    }
    for page in pages {
      guard
        let address = claim(
          page.alias.address, at: page.alias.span, addresses: resolver.index.addresses, log: log)
      else { continue }
      list.append(Guide.Redirect(from: address, destination: .site(page.path), language: page.language))
    }
  }

  /// An old address that nothing else has; `nil`, with a message, when it cannot be one.
  private mutating func claim(
    _ text: String, at span: SourceSpan, addresses: Set<String>, log: Log
  ) -> String? {
    guard let address = Redirects.address(text) else {
      log.error(
        .valueType, "an old address begins with a slash and holds nothing but names, and this is `\(text)`",
        at: span.place, fix: "write it as /old/address/, in letters, digits and hyphens")
      return nil
    }
    guard !addresses.contains(address), taken.insert(address).inserted else {
      log.error(
        .addressTaken, "the site has a page or another redirect at /\(address) already", at: span.place,
        fix: "delete this redirect")
      return nil
    }
    return address
  }

  /// An old address as a path in the site, made of parts that are safe in a path; `nil` when it is none.
  private static func address(_ text: String) -> String? {
    guard text.hasPrefix("/") else { return nil }
    let parts = text.split(separator: "/")
    let isSafe = parts.allSatisfy { part in
      !part.hasPrefix(".") && part.utf8.count <= 200
        && part.unicodeScalars.allSatisfy {
          !$0.properties.isWhitespace && ![.control, .format].contains($0.properties.generalCategory)
            && !"\\?#:%*\"<>|".unicodeScalars.contains($0)
        }
    }
    return parts.isEmpty || !isSafe ? nil : parts.joined(separator: "/") + "/"
  }
}
