import Diagnostics

/// The sign that marks what an editor still has to write in a file that `sitegen new` began.
public let promptMark = "✎"

/// Prompts of starting files that stand in a page which is about to be published.
/// - Parameter file: the file of the page, which is no draft.
func checkPrompts(_ file: SourceFile) -> [Diagnostic] {
  // Hardly any page holds one.
  guard file.bytes[...].holds(promptMark) else { return [] }
  return lines(holding: Array(promptMark.utf8), in: file).map { line in
    Diagnostic(
      .error, .promptLeft, "this still asks what to write here, and the page is not a draft any more",
      at: file.place(line: line), fix: "write the answer in its place, or put `draft: true` back at the top")
  }
}

/// The lines that hold some bytes, in order and each once.
private func lines(holding bytes: [UInt8], in file: SourceFile) -> [Int] {
  guard let first = bytes.first else { return [] }
  let text = file.text
  var lines: [Int] = []
  var index = 0
  while let found = text.bytes[index...].firstIndex(of: first) {
    index = found + 1
    guard text.bytes[found...].starts(with: bytes), case let line = text.line(at: found), line != lines.last
    else { continue }
    lines.append(line)
  }
  return lines
}

extension DiagnosticID {
  /// A prompt of a starting file was not answered.
  static let promptLeft = DiagnosticID("prompt-left")
}
