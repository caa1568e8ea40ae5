import Diagnostics
import Foundation

/// Whether a text can be a part of an address: lower-case letters a to z, digits, and single hyphens between them.
public func isSlug(_ text: String) -> Bool {
  !text.isEmpty && text.utf8.count <= 100 && !text.hasPrefix("-") && !text.hasSuffix("-")
    && !text.contains("--")
    && text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: "-")
    }
}

/// A text made into a slug, for a suggestion: umlauts and accents lose their marks, the rest becomes hyphens.
public func slug(from text: String) -> String {
  var result = ""
  for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
    case "ß": result += "ss"
    case _ where scalar.properties.generalCategory == .nonspacingMark: continue
    default: if !result.isEmpty, !result.hasSuffix("-") { result += "-" }
    }
  }
  return result.trimmingSuffix { $0 == "-" }
}

/// The slug of a content file: its own, or its file's name.
/// - Returns: `nil`, with a message, when neither can be a part of an address.
func slug(ofFile name: String, own: Located<String>?, path: String, log: Log) -> String? {
  if let own {
    if isSlug(own.value) { return own.value }
    log.error(
      .fileName, "a slug holds only the letters a to z, digits and hyphens, and this is `\(own.value)`",
      at: own.span.place, fix: slug(from: own.value).isEmpty ? nil : "write \(slug(from: own.value))")
    return nil
  }
  let stem = String(name.dropLast(3))
  if isSlug(stem) { return stem }
  let better = slug(from: stem)
  log.error(
    .fileName, "a file's name becomes its address, so it holds only the letters a to z, digits and hyphens",
    at: Place(path: path), fix: better.isEmpty ? "rename the file" : "rename it to \(better).md")
  return nil
}
