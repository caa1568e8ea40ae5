import CCmarkGFM
import Diagnostics
import HTML

extension Renderer {
  mutating func visitInline(_ node: Node, entering: Bool) {
    switch node.type {
    case CMARK_NODE_TEXT: write(escaping: node.literal)
    case CMARK_NODE_SOFTBREAK: write("\n")
    case CMARK_NODE_LINEBREAK: write("<br />\n")
    case CMARK_NODE_CODE:
      write("<code>")
      write(escaping: node.literal)
      write("</code>")
    case CMARK_NODE_HTML_INLINE: writeRawHTML(node)
    case CMARK_NODE_STRONG: write(entering ? "<strong>" : "</strong>")
    case CMARK_NODE_EMPH: write(entering ? "<em>" : "</em>")
    case sitegen_strikethrough_type(): write(entering ? "<del>" : "</del>")
    case CMARK_NODE_LINK: visitLink(node, entering: entering)
    case CMARK_NODE_IMAGE: enterImage(node)
    case CMARK_NODE_FOOTNOTE_REFERENCE: if entering { writeFootnoteReference(node) }
    default: break
    }
  }

  private mutating func visitLink(_ node: Node, entering: Bool) {
    guard entering else {
      write("</a>")
      return
    }
    write("<a href=\"")
    let isExternal = writeAddress(of: node, isImage: false)
    if !node.title.isEmpty {
      write("\" title=\"")
      write(escaping: node.title)
    }
    write(isExternal ? "\" rel=\"external\">" : "\">")
  }

  private mutating func enterImage(_ node: Node) {
    write("<img src=\"")
    _ = writeAddress(of: node, isImage: true)
    write("\" alt=\"")
    image = node
  }

  mutating func leaveImage(_ node: Node) {
    image = nil
    if !node.title.isEmpty {
      write("\" title=\"")
      write(escaping: node.title)
    }
    write("\" />")
  }

  /// What an image's text alternative takes from the mark-up within it.
  mutating func writeAlternative(_ node: Node) {
    switch node.type {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE: write(escaping: node.literal)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: write(" ")
    default: break
    }
  }

  /// Writes an address, or leaves it open when it leads to another file or page of the guide.
  /// One that may not be followed is reported, and nothing is written.
  /// - Returns: whether the address leads to another site.
  private mutating func writeAddress(of node: Node, isImage: Bool) -> Bool {
    let text = String(node.url)
    if text.isEmpty { reportMissingAddress(of: node, isImage: isImage) }
    do {
      _ = try Address(text)
    } catch {
      let span = span(ofAddress: text, in: node)
      let diagnostic = Diagnostic.refusedAddress(text, error, at: span.place)
      // An address that is defined once is wrong once, however many links use it.
      if refused.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
      return false
    }
    note(node, target: text, isImage: isImage)
    let scheme = Address.scheme(of: text)
    if scheme != nil || text.isEmpty {
      write(escapingHref: text)
    } else {
      document.slots.append(
        Document.LinkSlot(
          offset: html.count, target: text, source: span(ofAddress: text, in: node), isImage: isImage
        ))
    }
    return scheme == "http" || scheme == "https"
  }

  private mutating func note(_ node: Node, target: String, isImage: Bool) {
    guard !target.isEmpty else { return }
    document.links.append(
      Document.Link(
        text: node.plainText, target: target, source: span(ofLink: node), isImage: isImage,
        holdsImage: !isImage && node.children.contains { $0.type == CMARK_NODE_IMAGE }))
  }

  /// How many addresses are reported to be missing: each has to be looked for.
  private static let missingAddressLimit = 20

  private mutating func reportMissingAddress(of node: Node, isImage: Bool) {
    missingAddresses += 1
    guard missingAddresses <= Self.missingAddressLimit else { return }
    diagnostics.append(
      Diagnostic(
        .error, .linkAddress, "this \(isImage ? "image" : "link") has no address",
        at: span(ofAddress: "", in: node).place, fix: "write it in the round brackets, or delete them"))
  }
}

extension Diagnostic {
  /// Says why an address may not be followed.
  public static func refusedAddress(_ text: String, _ refusal: Address.Refusal, at place: Place) -> Diagnostic
  {
    let message: String
    var fix = "write an address that begins with https:, http:, mailto: or tel:"
    switch refusal {
    case .scheme(let scheme): message = "links that begin with `\(scheme):` are not allowed"
    case .controlCharacter:
      message = "this address holds an invisible character or begins with a space"
      fix = "delete the address and type it again"
    case .backslash:
      message = "this address holds a backslash"
      fix = "write / instead of \\"
    case .withoutScheme:
      message = "this address begins with //"
      fix = "write https:\(text)"
    }
    return Diagnostic(.error, .linkAddress, message, at: place, fix: fix)
  }
}
