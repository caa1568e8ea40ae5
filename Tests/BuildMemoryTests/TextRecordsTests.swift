import Checksums
import Foundation
import Testing

@testable import BuildMemory

/// What is known of single texts, in a file.
@Suite final class TextRecordsTests {
  private let path = FileManager.default.temporaryDirectory.path + "/sitegen-texts-" + UUID().uuidString
  private let known: [[UInt8]] = [[1, 2, 3], [], Array(repeating: 7, count: 5000), [4]]

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private func mark(_ number: Int) -> Checksum { Checksum(of: [UInt8(number)]) }

  private func write() throws {
    try TextRecords.write(to: path, count: known.count) { range in range.map { (mark($0), known[$0]) } }
  }

  @Test("Each is found by what it is known by, and what is not there is not")
  func roundTrip() throws {
    #expect(TextRecords(path) == nil)
    try write()
    let records = try #require(TextRecords(path))
    for (number, bytes) in known.enumerated() {
      #expect(records.holds(mark(number)))
      #expect(records.knows(mark(number)) == !bytes.isEmpty)
      #expect(records.known(of: mark(number)) == (bytes.isEmpty ? nil : bytes))
    }
    #expect(!records.holds(mark(9)) && !records.knows(mark(9)) && records.known(of: mark(9)) == nil)
  }

  @Test("More texts than are asked for at once")
  func many() throws {
    var asked: [Range<Int>] = []
    try TextRecords.write(to: path, count: 10_000) { range in
      asked.append(range)
      return range.map { (Checksum(of: Array("\($0)".utf8)), Array("text \($0)".utf8)) }
    }
    #expect(asked.count > 1 && asked.map(\.count).reduce(0, +) == 10_000)
    let records = try #require(TextRecords(path))
    for number in [0, 4095, 4096, 9999] {
      #expect(records.known(of: Checksum(of: Array("\(number)".utf8))) == Array("text \(number)".utf8))
    }
  }

  @Test("Of a file that was damaged or cut off nothing is believed that is not as it was written")
  func damaged() throws {
    try write()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for index in bytes.indices where index < 40 || index.isMultiple(of: 97) || index > bytes.count - 400 {
      var changed = bytes
      changed[index] ^= 1
      try changed.write(to: URL(fileURLWithPath: path))
      guard let records = TextRecords(path) else { continue }
      for (number, bytes) in known.enumerated() {
        let found = records.known(of: mark(number))
        #expect(found == nil || found == bytes)
      }
    }
    for length in stride(from: 0, to: bytes.count, by: 61) {
      try bytes.prefix(length).write(to: URL(fileURLWithPath: path))
      #expect(TextRecords(path) == nil)
    }
  }

  @Test("Where a file cannot be written, none is left behind")
  func unwritable() throws {
    #expect(throws: (any Error).self) {
      try TextRecords.write(to: path + "/nowhere/file", count: 0) { _ in [] }
    }
    try FileManager.default.createDirectory(atPath: path + "/file/full", withIntermediateDirectories: true)
    #expect(throws: (any Error).self) { try TextRecords.write(to: path + "/file", count: 0) { _ in [] } }
    #expect(try FileManager.default.contentsOfDirectory(atPath: path) == ["file"])
  }
}
