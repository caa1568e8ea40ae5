import CareerGuide

/// Old addresses in the form that Netlify, Cloudflare Pages and GitLab Pages read. Hosts that know none of it have a page at
/// each old address.
///
/// Addresses without their last slash come after all others: a host that reads only so many lines leaves these out, and leads
/// from them to those with a slash by itself.
func renderHostRedirects(_ redirects: [Guide.Redirect]) -> SiteFile {
  let lines = redirects.map { redirect in
    (from: "/" + encodedForHosts(redirect.from), to: target(redirect.destination))
  }
  let text = (lines + lines.map { (from: String($0.from.dropLast()), to: $0.to) })
    .map { "\($0.from) \($0.to) 301\n" }.joined()
  return SiteFile(path: HostFile.redirects, bytes: Array(text.utf8))
}

private func target(_ destination: Destination) -> String {
  switch destination {
  case .site(let path): "/" + encodedForHosts(path)
  case .external(let address): encodedForHosts(address)
  case .samePage(let id): "#" + encodedForHosts(id)
  }
}

/// An address in which every byte is a visible character of ASCII, as browsers ask for it: a space would end it.
private func encodedForHosts(_ address: String) -> String {
  var text = ""
  for byte in address.utf8 {
    if byte > 0x20, byte < 0x7F, !"\"<>^`{|}".utf8.contains(byte) {
      text.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      let digits = String(byte, radix: 16, uppercase: true)
      text += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
    }
  }
  return text
}
