import Diagnostics
import HTML

/// What pages fetch from other sites, as far as the guide says so.
public struct RemoteSources: Sendable {
  /// Where images of texts come from, sorted: `https://pictures.example.org`.
  public var images: [String] = []
  /// Whether the editor's own stylesheets fetch something. What that fetches in turn, nobody knows.
  public var hasStyles = false
  /// Whether HTML of the editor's own can be part of the site, which may fetch anything.
  public var hasHTML = false
}

extension Guide {
  /// What pages fetch from other sites. A warning was given for each, and the editor's choice stands.
  public var remoteSources: RemoteSources {
    RemoteSources(
      images: Set(remoteImages).sorted(),
      hasStyles: staticFiles.contains { file in
        file.path.lowercased().hasSuffix(".css")
          && remoteAddresses(inCSS: file.bytes).contains { range in
            foreignHost(of: String(decoding: file.bytes[range], as: UTF8.self), site: settings.url) != nil
          }
      },
      hasHTML: settings.allowsRawHTML
        || staticFiles.contains { file in
          [".html", ".htm", ".xhtml"].contains(where: file.path.lowercased().hasSuffix)
        })
  }

  private var remoteImages: [String] {
    editions.flatMap(\.documents).flatMap { document in
      document.body().links.compactMap { link in
        guard link.isImage, let host = foreignHost(of: link.target, site: settings.url) else { return nil }
        return source(Address.scheme(of: link.target) ?? "https", host)
      }
    }
  }
}

/// A host as policies name it; all hosts where its name holds what they would read as something else, such as a semicolon.
private func source(_ scheme: String, _ host: String) -> String {
  let isPlain = host.unicodeScalars.allSatisfy {
    $0.isASCII && ($0.properties.isAlphabetic || "-.:0123456789".unicodeScalars.contains($0))
  }
  return isPlain ? "\(scheme)://\(host)" : "\(scheme):"
}
