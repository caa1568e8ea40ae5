import CareerGuide
import Foundation
import Output
import Packing

/// Files of text that are worth it, in the smaller forms that the settings ask for, each under the name of its file with an
/// ending added. A form that an earlier build made of the same bytes is taken as it is.
/// - Parameters:
///   - files: every file of the site.
///   - writer: the folder of the site, where those of an earlier build are.
/// - Throws: why they cannot be made.
func packedFiles(
  of files: [OutputFile], beside writer: OutputWriter, askedFor hosting: Hosting
) async throws(PackingFailure) -> [OutputFile] {
  guard !hosting.compress.isEmpty else { return [] }
  let taken = Set(files.map(\.path))
  let texts = files.filter(\.isWorthPacking)
  let unchanged = writer.unchanged(texts)
  var packed: [OutputFile] = []
  for form in hosting.compress {
    // A file of the editor's own that has this name already goes before ours.
    let wanted = texts.compactMap { file in
      (try? OutputPath("\(file.path.text).\(form.rawValue)")).map { (file: file, path: $0) }
    }.filter { !taken.contains($0.path) }
    let before = writer.filesFromBefore(wanted.filter { unchanged.contains($0.file.path) }.map(\.path))
    let missing = wanted.filter { before[$0.path] == nil }
    let made = try await pack(
      missing.map(\.file.bytes), with: form.packer, askedFor: hosting.compressPlace,
      environment: ProcessInfo.processInfo.environment)
    packed += wanted.compactMap { file, path in
      before[path].map { OutputFile(path: path, bytes: $0, origin: file.origin) }
    }
    packed += zip(missing, made).map { OutputFile(path: $0.path, bytes: $1, origin: $0.file.origin) }
  }
  return packed
}

extension CompressedForm {
  fileprivate var packer: Packer {
    switch self {
    case .gz: .gzip
    case .br: .brotli
    }
  }
}

extension OutputFile {
  /// Whether it is text and takes more than the packet in which even the smaller form would travel.
  fileprivate var isWorthPacking: Bool {
    guard bytes.count >= 1_024, let dot = path.text.lastIndex(of: ".") else { return false }
    return OutputFile.textEndings.contains(path.text[path.text.index(after: dot)...].lowercased())
  }

  private static let textEndings: Set = [
    "html", "css", "js", "json", "xml", "txt", "md", "csv", "svg",
  ]
}
