import Diagnostics
import ImageSize
import Markdown

/// Images that are heavy, and files that stand as images and cannot be read as such. Told once for each file, with the
/// first place that shows it. Images of other sites are not looked at.
func checkImages(_ guide: Guide) -> [Diagnostic] {
  let files = Dictionary(guide.staticFiles.map { ($0.address, $0) }) { first, _ in first }
  guard !files.isEmpty else { return [] }
  var problems: [Diagnostic] = []
  var seen: Set<String> = []
  for (file, body) in guide.editions.flatMap(\.documents) {
    func image(at destination: Destination) -> StaticFile? {
      if case .site(let address) = destination { files[withoutQuery(address)] } else { nil }
    }
    let destinations = guide.destinations[file.path] ?? []
    // Most texts lead to none of these files.
    guard destinations.contains(where: { image(at: $0) != nil }) else { continue }
    for (slot, destination) in zip(body().slots, destinations) where slot.isImage {
      guard let image = image(at: destination), seen.insert(image.path).inserted else { continue }
      problems += problem(of: image, shownAt: slot.source.place).map { [$0] } ?? []
    }
  }
  return problems
}

/// An address up to its `?` or `#`.
func withoutQuery(_ address: String) -> String {
  guard let end = address.utf8.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") })
  else { return address }
  return String(address[..<end])
}

/// More than this takes a phone on a slow line several seconds.
private let heavyBytes = 300_000
/// Twice as many pixels as the widest text has on a sharp screen, and more.
private let widestPixels = 2400

private func problem(of file: StaticFile, shownAt place: Place) -> Diagnostic? {
  func told(_ id: DiagnosticID, _ message: String, fix: String) -> Diagnostic {
    Diagnostic(
      .warning, id, message, at: Place(path: file.source), notes: [.init("it is shown here", at: place)],
      fix: fix)
  }
  switch file.image {
  case .unknown:
    return told(
      .imageUnreadable, "this stands as an image in a text, and is no picture that browsers can show",
      fix: "save it again as PNG, JPEG, WebP, AVIF, GIF or SVG")
  case .sizeless:
    return told(
      .imageUnreadable,
      "this drawing does not say how large it is, so the text below it jumps when it appears",
      fix: "add `viewBox` or `width` and `height` to its <svg>")
  case .size(let size):
    guard let reasons = reasons(file, size) else { return nil }
    return told(
      .imageHeavy, "this image is \(reasons)",
      fix: size.isRaster
        ? "save it at most 1600 pixels wide, as WebP, AVIF or JPEG"
        : "save it without what the drawing program adds, or as WebP if it holds photographs")
  }
}

/// What makes an image heavy, in words.
private func reasons(_ file: StaticFile, _ size: ImageSize) -> String? {
  var reasons: [String] = []
  if file.bytes.count > heavyBytes {
    reasons.append("\(fileSize(file.bytes.count)), which takes seconds to load on a slow line")
  }
  if size.isRaster, size.width > widestPixels {
    reasons.append("\(size.width) pixels wide and \(size.height) high, far more than a page shows")
  }
  return reasons.isEmpty ? nil : reasons.joined(separator: ", and ")
}

/// A number of bytes in words: `340 KB`, `1.2 MB`.
private func fileSize(_ bytes: Int) -> String {
  let kilobytes = (bytes + 500) / 1000
  if kilobytes < 1000 { return "\(kilobytes) KB" }
  let tenths = (bytes + 50_000) / 100_000
  return "\(tenths / 10).\(tenths % 10) MB"
}
