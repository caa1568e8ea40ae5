import Foundation
import Spooling
import Testing

@testable import Diagnostics

/// What is put away is the same when somebody asks for it.
@Suite struct SpoolTests {
  @Test("Bytes in memory and in the file") func bytes() {
    let spool = Spool(keeping: 10, onFailure: { fatalError("\($0)") })
    let texts = ["0123456789", "", "a", String(repeating: "long ", count: 20_000), "é"]
    let stored = texts.map { spool.put(Array($0.utf8)) }
    #expect(stored.map(\.isAway) == [false, false, true, true, true])
    #expect(stored.map { String(decoding: $0.bytes, as: UTF8.self) } == texts)
    #expect(stored.map(\.count) == texts.map(\.utf8.count))
    #expect(Array(stored[0].bytes(in: 2..<4)) == Array("23".utf8))
    #expect(Array(stored[3].bytes(in: 5..<9)) == Array("long".utf8))
  }

  @Test("Many at once") func parallel() async {
    let spool = Spool(keeping: 1000, onFailure: { fatalError("\($0)") })
    let isSame = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<200 {
        group.addTask {
          let bytes = [UInt8](repeating: UInt8(number), count: 100 + number)
          return spool.put(bytes).bytes == bytes
        }
      }
      return await group.allSatisfy { $0 }
    }
    #expect(isSame)
  }

  @Test("A file's places") func places() {
    let text = "# One\r\n\nzwei größer\n"
    let file = SourceFile(path: "x.md", bytes: Array(text.utf8))
    let place = file.place(12..<20)
    file.putAway(in: Spool(keeping: 0, onFailure: { fatalError("\($0)") }))
    #expect(file.place(12..<20) == place)
    #expect(file.whileHere { file.text(in: 0..<5) } == "# One")
    #expect(String(decoding: file.bytes, as: UTF8.self) == text)
  }
}
