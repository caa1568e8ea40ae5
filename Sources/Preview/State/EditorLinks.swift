import Diagnostics

/// Addresses that open a file in an editor, at a line.
public struct EditorLinks: Sendable {
  private let pattern: String?
  /// The folder that paths in messages begin in.
  private let folder: String

  /// Editors that have such addresses, by the names of their programs.
  private static let known = [
    "code": "vscode://file{file}:{line}:{column}", "codium": "vscodium://file{file}:{line}:{column}",
    "cursor": "cursor://file{file}:{line}:{column}", "windsurf": "windsurf://file{file}:{line}:{column}",
    "zed": "zed://file{file}:{line}:{column}", "subl": "subl://open?url=file://{file}&line={line}",
    "mate": "txmt://open?url=file://{file}&line={line}&column={column}",
    "bbedit": "x-bbedit://open?url=file://{file}&line={line}",
    "idea": "idea://open?file={file}&line={line}&column={column}",
    "pycharm": "pycharm://open?file={file}&line={line}&column={column}",
  ]

  /// - Parameters:
  ///   - editor: the name of an editor's program, an address with `{file}`, `{line}` and `{column}` in it, or `none`.
  ///     `nil` for the one that the environment names, else Visual Studio Code.
  ///   - folder: the folder that paths in messages begin in, as a whole path.
  ///   - environment: the variables of the run.
  public init(_ editor: String?, folder: String, environment: [String: String]) {
    self.folder = folder
    let usual = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).map(EditorLinks.program)
    if let editor {
      pattern = editor.contains("{file}") ? editor : EditorLinks.known[EditorLinks.program(editor)]
    } else {
      pattern = usual.lazy.compactMap { EditorLinks.known[$0] }.first ?? EditorLinks.known["code"]
    }
  }

  /// Whether a name or an address is one that links can be made with.
  public static func knows(_ editor: String) -> Bool {
    editor == "none" || editor.contains("{file}") || known[program(editor)] != nil
  }

  /// The names of known editors.
  public static var names: [String] { known.keys.sorted() }

  /// `code` of `/usr/bin/code --wait`.
  private static func program(_ command: String) -> String {
    let first = command.split(separator: " ").first ?? ""
    return String(first.split(separator: "/").last ?? "").lowercased()
  }

  /// The address that opens a place; `nil` where no editor is known.
  func link(to place: Place) -> String? {
    guard let pattern else { return nil }
    let path = place.path.hasPrefix("/") ? place.path : folder + "/" + place.path
    return pattern.replacing("{file}", with: encodedPath(path))
      .replacing("{line}", with: String(place.line ?? 1)).replacing(
        "{column}", with: String(place.column ?? 1))
  }
}

/// A path with every byte encoded that is not surely a part of one.
private func encodedPath(_ path: String) -> String {
  path.utf8.map { byte in
    let isPlain =
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || "/-._~".utf8.contains(byte)
    return isPlain
      ? String(UnicodeScalar(byte)) : (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
  }.joined()
}
