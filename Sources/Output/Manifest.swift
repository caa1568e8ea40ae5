import Foundation

/// The list of what a build wrote, kept in the output folder. It is how a later build knows what it may remove.
struct Manifest {
  /// The file that holds the list. It does not list itself.
  static let name = "manifest.json"
  /// Who writes such lists. A `manifest.json` without it is someone else's, such as a web app's.
  static let generator = "sitegen"
  /// Changes when a field changes its meaning or goes.
  static let version = 1

  /// Every file with its size in bytes.
  var sizes: [OutputPath: Int]

  /// The list as JSON: one file a line, sorted by path, so that a change to the site is a small change here.
  var bytes: [UInt8] {
    var text =
      "{\n  \"generator\": \"\(Manifest.generator)\",\n  \"version\": \(Manifest.version),\n  \"files\": ["
    var separator = "\n"
    for (path, size) in sizes.sorted(by: { $0.key < $1.key }) {
      // A path has no backslashes and no control characters, so only the quotation mark is left to escape.
      text += "\(separator)    {\"path\": \"\(path.text.replacing("\"", with: "\\\""))\", \"bytes\": \(size)}"
      separator = ",\n"
    }
    text += sizes.isEmpty ? "]\n}\n" : "\n  ]\n}\n"
    return Array(text.utf8)
  }

  /// Why a list cannot be used.
  enum Refusal: Error {
    /// It was not written by a build.
    case foreign
    /// It cannot be relied upon, in words.
    case damaged(String)
  }

  private struct Document: Decodable {
    let generator: String
    let version: Int
    let files: [Entry]

    struct Entry: Decodable {
      let path: String
      let bytes: Int
    }
  }

  private struct Header: Decodable {
    let generator: String?
  }
}

extension Manifest {
  /// Reads a list.
  init(bytes: [UInt8]) throws(Refusal) {
    guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)),
      document.generator == Manifest.generator
    else { throw Manifest.refusal(of: bytes) }
    guard document.version == Manifest.version else {
      throw .damaged("it was written by another version of this program")
    }
    sizes = [:]
    sizes.reserveCapacity(document.files.count)
    for file in document.files {
      do throws(OutputPath.Refusal) {
        sizes[try OutputPath(file.path)] = file.bytes
      } catch {
        throw .damaged(
          "it lists ‘\(Manifest.printable(file.path))’, which no build writes, because \(error.reason)")
      }
    }
  }

  /// Finds out why a list could not be read.
  private static func refusal(of bytes: [UInt8]) -> Refusal {
    let data = Data(bytes)
    guard (try? JSONSerialization.jsonObject(with: data)) != nil else {
      let isMerging = bytes.split(separator: UInt8(ascii: "\n")).contains { $0.starts(with: "<<<<<<< ".utf8) }
      return .damaged(
        isMerging
          ? "it holds the marks of a git merge that was not finished" : "it is incomplete or was changed")
    }
    guard (try? JSONDecoder().decode(Header.self, from: data))?.generator == Manifest.generator else {
      return .foreign
    }
    return .damaged("it was changed and has no list of files any more")
  }

  /// A damaged list may hold anything, also what would send commands to a terminal.
  private static func printable(_ text: String) -> String {
    String(
      text.prefix(100).map {
        $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } ? $0 : "�"
      })
  }
}
