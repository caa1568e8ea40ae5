import Diagnostics

/// What one kind of message means: the text of `sitegen explain` and of `docs/messages.md`.
public struct Message: Sendable {
  /// The id that is printed with the message, such as `salary-order`.
  public let id: String
  /// How much it matters unless the settings say otherwise.
  public let severity: Severity
  /// Whether the settings can change how much it matters. They cannot where nothing sensible could be built.
  public let canChange: Bool
  /// Whether it is advice: as long as it is a note, only `sitegen check` lists it, and a build counts it.
  public let isAdvice: Bool
  /// Whether it is told only where the settings ask for it.
  public let isOnRequest: Bool
  /// What it means, in a sentence.
  public let meaning: String
  /// Why it matters and what to do about it, in short paragraphs of Markdown.
  public let advice: String
  /// Content that gives this message, and the same content mended.
  public let example: Example?

  init(
    _ id: String, _ severity: Severity, canChange: Bool = false, isAdvice: Bool = false,
    isOnRequest: Bool = false, _ meaning: String, advice: String, example: Example? = nil
  ) {
    self.id = id
    self.severity = severity
    self.canChange = canChange
    self.isAdvice = isAdvice
    self.isOnRequest = isOnRequest
    self.meaning = meaning
    self.advice = advice
    self.example = example
  }
}

extension Message {
  /// Kinds of messages about one thing.
  public struct Subject: Sendable {
    /// What they are about, as a heading.
    public let name: String
    /// The kinds, by id.
    public let messages: [Message]

    fileprivate init(_ name: String, _ messages: [Message]) {
      self.name = name
      self.messages = messages.sorted { $0.id < $1.id }
    }
  }

  /// Every kind of message by what it is about.
  public static let subjects = [
    Subject("Pay", salary),
    Subject("Pay in the text", pay),
    Subject("Spreadsheets", spreadsheets),
    Subject("Front matter and settings", yaml + values),
    Subject("Titles and text", text),
    Subject("Links and addresses", links),
    Subject("Links to other sites", webLinks),
    Subject("Skills, sectors and languages", topics + languages),
    Subject("Checks of the content", checks),
    Subject("Pictures for social media", socialCards),
    Subject("Hosting", hosting),
    Subject("Files", files + starter),
    Subject("Very long or deep texts", limits),
    Subject("Writing the site", output),
    Subject("Publishing the site", publish),
    Subject("The preview", preview),
  ]

  /// Every kind of message, by id.
  public static let all: [Message] = subjects.flatMap(\.messages).sorted { $0.id < $1.id }

  /// The kind of message with an id.
  public static func named(_ id: String) -> Message? { byID[id] }

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}

extension Diagnostic {
  /// Whether this is advice that nothing has raised above a note: for `sitegen check` to list, not for every build.
  public var isHint: Bool { severity == .note && Message.named(id.rawValue)?.isAdvice == true }
}
