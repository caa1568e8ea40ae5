import Messages
import Testing

/// The examples of the checks show what they say.
@Suite struct CheckExampleTests {
  @Test(
    "What is wrong is told, and what is right is not",
    arguments: Message.checks.compactMap { message in
      message.example.map { (message.id, $0) }
    })
  func example(_ id: String, _ example: Message.Example) async throws {
    var files = ["content/site.yml": "title: Guide\n"].merging(example.others) { $1 }
    files[example.file] = example.wrong
    let wrong = try await problems(in: files)
    #expect(wrong.contains { $0.id.rawValue == id }, "\(wrong.map(\.brief))")
    files[example.file] = example.right
    let right = try await problems(in: files)
    #expect(!right.contains { $0.id.rawValue == id }, "\(right.map(\.brief))")
    #expect(!right.hasErrors)
  }

  @Test("The catalogue says how much a check matters, as its message does")
  func severities() async throws {
    for message in Message.checks {
      guard let example = message.example else { continue }
      var files = ["content/site.yml": "title: Guide\n"].merging(example.others) { $1 }
      files[example.file] = example.wrong
      let told = try await problems(in: files).first { $0.id.rawValue == message.id }
      #expect(told?.severity == message.severity, "\(message.id)")
      #expect(told?.fix != nil, "\(message.id)")
      #expect(told?.place?.line != nil, "\(message.id)")
    }
  }
}
