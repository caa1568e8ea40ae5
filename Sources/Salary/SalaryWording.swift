/// How amounts, dates and levels are worded in one language.
public struct SalaryWording: Sendable {
  /// The language as the settings name it: `en-GB`.
  public let language: String

  /// - Parameter language: a BCP 47 tag. Numbers follow it; words are English where the language has none here yet.
  public init(language: String) {
    self.language = language
  }

  /// An amount with its currency: `€40,000`.
  public func amount(_ money: Money) -> String { "" }

  /// From one amount to another, either of which may be open: `€40,000 to €60,000`, `from €40,000`.
  public func range(low: Money?, high: Money?) -> String { "" }

  /// What is paid, in words.
  public func pay(_ pay: Pay) -> String { "" }

  /// A level's name: `Mid-level`.
  public func name(of level: Level) -> String { "" }

  /// How often: `a year`.
  public func per(_ period: Period) -> String { "" }

  /// A time in words: `2026`, `May 2025`, `first half of 2026`.
  public func date(_ asOf: AsOf) -> String { "" }

  /// Years of experience: `2 to 5 years`.
  public func years(_ years: Experience) -> String { "" }

  /// A whole number with group marks.
  public func number(_ number: Int) -> String { "" }
}
