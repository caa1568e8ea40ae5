import Diagnostics
import Salary

/// Reads one figure: `{ low: 60000, high: 90000 }`.
struct FigureFields {
  let log: Log
  let context: PayContext

  /// - Parameters:
  ///   - level: the level that the figure's key named, if it had one.
  ///   - group: the free label that the figure's key named, if it had one.
  func read(_ node: YAMLNode, level: Level?, group: String?) -> Figure? {
    guard let fields = Fields(node, subject: "a figure", example: figure(meantBy: node), log: log)
    else { return nil }
    var level = level
    var group = group
    if let text = fields.text("level") {
      level = Level(id: text.value.lowercased()) ?? Level.named(text.value)
      if level == nil { group = text.value }
    }
    if let text = fields.text("group") { group = text.value }
    // A few at most, among which to look is quicker than to make a dictionary of them.
    var amounts: [(field: PayField, money: Money)] = []
    var spans = FigureSpans()
    var isReadable = true
    for field in PayField.allCases {
      guard let text = fields.text(field.rawValue) else { continue }
      if let money = money(text, field) {
        amounts.append((field, money))
        spans[field] = text.span
      } else {
        isReadable = false
      }
    }
    let years = years(fields)
    let people = fields.count("people")?.value
    let note = fields.text("note")?.value
    fields.finish()
    guard isReadable, let pay = pay(amounts, of: node) else { return nil }
    return Figure(
      level: level, group: group, years: years, pay: pay, people: people, note: note, context: context,
      span: node.span, spans: spans)
  }

  /// What to write for a figure that is not in braces: `60000-90000` is a range.
  private func figure(meantBy node: YAMLNode) -> String {
    let amounts =
      if case .scalar(let text, _) = node.value {
        text.split { "-–—".contains($0) }.compactMap { digits(meantBy: String($0)) }
      } else {
        [String]()
      }
    switch amounts.count {
    case 1: return "{ value: \(amounts[0]) }"
    case 2: return "{ low: \(amounts[0]), high: \(amounts[1]) }"
    default: return "{ low: 40000, high: 60000 }"
    }
  }

  private func money(_ text: Located<String>, _ field: PayField) -> Money? {
    if let money = Money(digits: text.value, currency: context.currency) { return money }
    log.error(
      .salaryAmount, "`\(field.rawValue)` is an amount in digits, and this is `\(text.value)`",
      at: text.span.place,
      fix: digits(meantBy: text.value).map { "write \($0), if that is what is meant" }
        ?? "write it in digits, such as 40000")
    return nil
  }

  private func years(_ fields: Fields) -> Experience? {
    guard let text = fields.text("years") else { return nil }
    if let years = Experience.named(text.value) { return years }
    log.error(
      .valueType, "`years` is a number of years, and this is `\(text.value)`", at: text.span.place,
      fix: "write 2-5 or 5+")
    return nil
  }

  private func pay(_ amounts: [(field: PayField, money: Money)], of node: YAMLNode) -> Pay? {
    switch FigureShape({ field in amounts.first { $0.field == field }?.money }) {
    case .pay(let pay): return pay
    case .none:
      log.error(
        .salaryShape, "this figure has no amount", at: node.span.place,
        fix: "write { low: 40000, high: 60000 }, { median: 50000 } or { value: 50000 }")
    case .mixed(let shapes):
      log.error(
        .salaryShape, "this figure mixes \(shapes), which are different things",
        at: node.span.place, fix: "give each its own figure")
    }
    return nil
  }
}
