import Diagnostics

/// What the settings say of the hosts that the site is published on.
public struct Hosting: Sendable {
  /// The name of the host, for hosts that read it from a file `CNAME`: `careers.example.org`.
  public var cname: String?
  /// The forms in which text stands beside itself, smaller, each once.
  public var compress: [CompressedForm] = []
  /// Where the settings ask for these forms, for messages.
  public var compressPlace: Place?
}

/// A form in which a host can send a file, smaller.
public enum CompressedForm: String, Sendable, CaseIterable {
  /// gzip (RFC 1952), which every browser reads.
  case gz
  /// Brotli (RFC 7932), which browsers read over HTTPS.
  case br
}
