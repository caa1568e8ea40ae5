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

  /// Content that gives a message.
  public struct Example: Sendable {
    /// The file that the snippets stand in, such as `content/roles/analyst.md`.
    public let file: String
    /// What gives the message.
    public let wrong: String
    /// The same, mended.
    public let right: String
    /// Other files that it takes, by path.
    public let others: [String: String]

    init(_ file: String, wrong: String, right: String, others: [String: String] = [:]) {
      self.file = file
      self.wrong = wrong
      self.right = right
      self.others = others
    }
  }

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
  /// Every kind of message, by id.
  public static let all: [Message] =
    (salary + spreadsheets + checks + starter + webLinks).sorted { $0.id < $1.id }

  /// The kind of message with an id.
  public static func named(_ id: String) -> Message? { byID[id] }

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}

extension Diagnostic {
  /// Whether this is advice that nothing has raised above a note: for `sitegen check` to list, not for every build.
  public var isHint: Bool { severity == .note && Message.named(id.rawValue)?.isAdvice == true }
}
