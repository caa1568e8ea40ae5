import Checksums
import Foundation

extension Manifest {
  /// Why a list cannot be used.
  public enum Refusal: Error, Hashable {
    /// It was not written by a build.
    case foreign
    /// It cannot be relied upon, in words.
    case damaged(String)
  }

  private struct Document: Decodable {
    let generator: String
    let version: Int
    let files: [File]

    struct File: Decodable {
      let path: String
      let bytes: Int
      let sha256: String?
    }
  }

  private struct Header: Decodable {
    let generator: String?
  }

  /// Reads a list.
  public init(bytes: [UInt8]) throws(Refusal) {
    guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)),
      document.generator == Manifest.generator
    else { throw Manifest.refusal(of: bytes) }
    guard (1...Manifest.version).contains(document.version) else {
      throw .damaged("it was written by another version of this program")
    }
    var entries: [(OutputPath, Entry)] = []
    entries.reserveCapacity(document.files.count)
    for file in document.files {
      let checksum = file.sha256.flatMap { Checksum(hex: $0) }
      guard file.bytes >= 0, (file.sha256 == nil) == (checksum == nil) else {
        throw .damaged("what it says of ‘\(Manifest.printable(file.path))’ is no size and no SHA-256")
      }
      do throws(OutputPath.Refusal) {
        entries.append((try OutputPath(file.path), Entry(size: file.bytes, checksum: checksum)))
      } catch {
        throw .damaged(
          "it lists ‘\(Manifest.printable(file.path))’, which no build writes, because \(error.reason)")
      }
    }
    self.init(entries: PathTable(entries))
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
