import Foundation
import Programs
import Testing

@Suite struct ProgramTests {
  @Test func findsWhatIsInstalled() async {
    #expect(await Program.find("sh") != nil)
    #expect(await Program.find("no-such-program-anywhere") == nil)
    #expect(await Program.find("sh", path: "/no/such/folder") == nil)
  }

  @Test func readsAndWritesMoreThanAPipeHolds() async throws {
    let cat = try #require(await Program.find("cat"))
    let input = [UInt8](repeating: 65, count: 1 << 21)
    let outcome = await cat.run([], input: input)
    #expect(outcome.isSuccess)
    #expect(outcome.output == input)
  }

  @Test("A program that ends before it has read everything does not end this one")
  func survivesAReaderThatLeaves() async throws {
    let shell = try #require(await Program.find("sh"))
    let outcome = await shell.run(
      ["-c", "echo 'cannot  go on' >&2; exit 3"], input: [UInt8](repeating: 65, count: 1 << 22))
    #expect(outcome.status == 3)
    #expect(outcome.reason == "it says “cannot  go on”")
  }

  @Test func tellsHowItEnded() async throws {
    let shell = try #require(await Program.find("sh"))
    #expect(await shell.run(["-c", "kill -9 $$"]).reason == "it was ended by signal 9")
    #expect(await shell.run(["-c", "exit 4"]).reason == "it ended with status 4")
    #expect(await shell.run(["-c", "head -c 100 /dev/zero"], limit: 50).status == -1)
  }

  @Test func takesArgumentsAndVariablesAsTheyAre() async throws {
    let shell = try #require(await Program.find("sh"))
    let script = "printf '%s|%s|%s' \"$1\" \"$NAME\" \"${HOME-none}\"; pwd >/dev/null"
    let outcome = await shell.run(
      ["-c", script, "sh", "$(id) 'a' \"b\""], environment: ["NAME": "x y", "HOME": nil])
    #expect(outcome.text == "$(id) 'a' \"b\"|x y|none")
    let folder = try TemporaryFolder()
    #expect(
      await shell.run(["-c", "pwd -P"], in: folder.path).text.hasSuffix(
        URL(fileURLWithPath: folder.path).lastPathComponent))
  }

  @Test func temporaryFoldersGo() throws {
    var folder: TemporaryFolder? = try TemporaryFolder()
    let path = try #require(folder?.path)
    _ = try folder?.write([1], as: "one")
    #expect(FileManager.default.fileExists(atPath: path + "/one"))
    folder = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
