import Diagnostics
import Salary

/// What a row says beside its amounts.
final class SheetParts {
  private let cells: SheetCells
  private let words: SheetWords
  private let defaults: PayDefaults
  /// Whether every cell could be read.
  private(set) var isReadable = true
  private(set) var currency: Currency?
  private(set) var period: Period?
  private var tax: Tax?
  private var component: Component?
  private var asOf: AsOf?
  private var read: AsOf?
  private var source: PaySource?

  init(_ cells: SheetCells, words: SheetWords, defaults: PayDefaults) {
    self.cells = cells
    self.words = words
    self.defaults = defaults
    currency = ownCurrency()
    period =
      word(.period, words.period, Period.allCases.map(\.rawValue)) ?? defaults.period
    tax = word(.tax, words.tax, Tax.allCases.map(\.rawValue)) ?? defaults.tax
    component =
      word(.component, words.component, Component.allCases.map(\.rawValue)) ?? defaults.component
    asOf = time(.asOf) ?? defaults.asOf
    read = time(.read) ?? defaults.read
    source = ownSource() ?? defaults.source
  }

  /// What the row shares with others of its table.
  func context(_ currency: Currency) -> PayContext? {
    guard let period else { return nil }
    return PayContext(
      place: place, currency: currency, period: period, tax: tax, component: component, asOf: asOf,
      read: read, source: source, covers: cells.text(.covers).map { oneLine($0.value) } ?? defaults.covers,
      note: cells.text(.tableNote).map { oneLine($0.value) } ?? defaults.note)
  }

  // MARK: Who and where

  func role() -> Located<String>? {
    if let role = cells.text(.role) { return role }
    cells.error(
      .salaryIncomplete, "the role is missing", fix: "write the title of a guide, such as Data Scientist")
    return nil
  }

  /// The level that a word means; a word that means none is a group.
  func levelAndGroup() -> (Level?, String?) {
    let own = cells.text(.group).map { oneLine($0.value) }
    guard let text = cells.text(.level) else { return (nil, own) }
    if let level = words.level(text.value) { return (level, own) }
    if let near = suggestion(for: text.value, among: Level.known.map(\.id)),
      words.isNew("level \(text.value)")
    {
      cells.tell(
        [
          Diagnostic(
            .warning, .valueUnknown,
            "\"\(text.value)\" is not one of the levels, so it is shown as it is written",
            at: text.span.place, fix: "did you mean `\(near)`?")
        ], .level)
    }
    return (nil, [oneLine(text.value), own].compactMap(\.self).joined(separator: ", "))
  }

  /// `Bavaria, Germany` of the region and the place.
  private var place: String? {
    let place = cells.text(.place).map { oneLine($0.value) } ?? defaults.place
    guard let region = cells.text(.region).map({ oneLine($0.value) }), region != place else { return place }
    return [region, place].compactMap(\.self).joined(separator: ", ")
  }

  func people() -> Int? {
    guard let text = cells.text(.people) else { return nil }
    if let count = wholeNumber(text.value) { return count }
    refuse(
      .valueType, .people, text, "is not a whole number of people", fix: "write it in digits, such as 1200")
    return nil
  }

  func years() -> Experience? {
    guard let text = cells.text(.years) else { return nil }
    if let years = words.years(text.value) { return years }
    refuse(
      .valueType, .years, text, "is not a number of years",
      fix: "write 2-5 or 5+; where the spreadsheet makes a date of it, give the column the format Text first")
    return nil
  }

  // MARK: Currency, time and words

  private func ownCurrency() -> Currency? {
    guard let text = cells.text(.currency) else { return nil }
    let found = words.currencies(text.value)
    if found.count == 1 { return found[0] }
    if let usual = defaults.currency, found.contains(usual) { return usual }
    isReadable = false
    if found.isEmpty {
      cells.error(
        .currencyCode, .currency, "\"\(text.value)\" is not the code of a currency", at: text.span,
        fix: currencyFix(text.value))
    } else {
      cells.error(
        .currencyCode, .currency, "\"\(text.value)\" stands for several currencies", at: text.span,
        fix: "write a code such as \(found[0].code)")
    }
    return nil
  }

  private func word<Value>(_ kind: SheetColumn, _ find: (String) -> Value?, _ names: [String]) -> Value? {
    guard let text = cells.text(kind) else { return nil }
    if let value = find(text.value) { return value }
    let isAmount = AmountText(text.value) != nil
    refuse(
      .valueUnknown, kind, text, "is not one of \(names.joined(separator: ", "))",
      fix: isAmount
        ? "if the column holds amounts, name it `low`, `high`, `median` or `value`"
        : words.nearest(to: text.value, among: names).map { "did you mean `\($0)`?" }
          ?? "write one of these words, or leave the cell empty")
    return nil
  }

  private func time(_ kind: SheetColumn) -> AsOf? {
    guard let text = cells.text(kind) else { return nil }
    if let time = words.time(text.value) { return time }
    let fix =
      AsOf.guessed(text.value).map { "did you mean \($0.iso8601)? The spreadsheet made a date of it: " }
      ?? "write 2026, 2026-05 or 2026-H1; where the spreadsheet makes a date of it, "
    refuse(
      .dateInvalid, kind, text, "is not a year, a month or a half-year",
      fix: "\(fix)give the column the format Text first")
    return nil
  }

  // MARK: Source

  private func ownSource() -> PaySource? {
    let inner = Log()
    let link = cells.text(.link).flatMap { webAddress($0, named: "link", log: inner) }
    if !inner.diagnostics.isEmpty {
      isReadable = false
      cells.tell(inner.diagnostics, .link)
    }
    if let title = cells.text(.source) { return PaySource(title: oneLine(title.value), link: link) }
    // Readers would not see whose figures these are.
    if link != nil { tellMissing(.source) }
    return nil
  }

  // MARK: Messages

  private func refuse(
    _ id: DiagnosticID, _ kind: SheetColumn, _ text: Located<String>, _ message: String, fix: String
  ) {
    isReadable = false
    cells.error(id, kind, "\"\(text.value)\" \(message)", at: text.span, fix: fix)
  }

  /// Says that something is missing: once for the file when there is no column for it.
  func tellMissing(_ kind: SheetColumn) {
    isReadable = false
    // What cannot be read was told.
    guard cells.text(kind) == nil, let missing = SheetParts.missing[kind] else { return }
    guard cells.header.index(of: kind) == nil else {
      return cells.error(
        .salaryIncomplete, "it has no \(missing.what)",
        fix: "write \(missing.value) into the column `\(kind.name)`")
    }
    guard words.isNew("missing \(kind.name)") else { return }
    cells.log.error(
      .columnMissing, "there is no column `\(kind.name)`, and row \(cells.row.number) has no \(missing.what)",
      at: cells.header.place,
      fix: "add the column, with \(missing.value) in each row"
        + (missing.setting.map { ", or `salary: { \($0) }` to site.yml" } ?? ""))
  }

  /// What is missing, what to write instead, and how the settings say it for all.
  private static let missing: [SheetColumn: (what: String, value: String, setting: String?)] = [
    .currency: ("currency", "a code such as EUR", "currency: EUR"),
    .period: ("time that the pay is for", "year, month or hour", "per: year"),
    .source: ("source for its link", "who published the figures", nil),
  ]
}

/// A whole number, perhaps with marks between thousands.
private func wholeNumber(_ text: String) -> Int? {
  if let number = Int(text) { return number >= 0 ? number : nil }
  let groups = text.split(omittingEmptySubsequences: false) { ".,'’ \u{A0}\u{202F}".contains($0) }
  guard let first = groups.first, (1...3).contains(first.count), first.first != "0",
    groups.dropFirst().allSatisfy({ $0.count == 3 }),
    groups.joined().allSatisfy({ $0.isASCII && $0.isNumber })
  else { return nil }
  return Int(groups.joined())
}
