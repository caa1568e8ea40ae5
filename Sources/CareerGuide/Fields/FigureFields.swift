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
    var amounts: [PayField: Located<Money>] = [:]
    var isReadable = true
    for field in PayField.allCases {
      guard let text = fields.text(field.rawValue) else { continue }
      if let money = money(text, field) {
        amounts[field] = Located(value: money, span: text.span)
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
      span: node.span, spans: amounts.mapValues(\.span))
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
    let isOpen = text.value.hasSuffix("+")
    let parts = text.value.split { "-–+ ".contains($0) }.map { Int($0) }
    if parts.count == 1, let from = parts[0] { return Experience(from: from, to: isOpen ? nil : from) }
    if parts.count == 2, let from = parts[0], let to = parts[1], from <= to {
      return Experience(from: from, to: to)
    }
    log.error(
      .valueType, "`years` is a number of years, and this is `\(text.value)`", at: text.span.place,
      fix: "write 2-5 or 5+")
    return nil
  }

  /// Exactly one shape: a range, percentiles or a single value. They mean different things and are never mixed.
  private func pay(_ amounts: [PayField: Located<Money>], of node: YAMLNode) -> Pay? {
    func money(_ field: PayField) -> Money? { amounts[field]?.value }
    let isRange = money(.low) != nil || money(.high) != nil
    let isSingle = money(.value) != nil
    let isDistribution = [.p10, .p25, .median, .p75, .p90].contains { money($0) != nil }
    switch (isRange, isDistribution, isSingle) {
    case (true, false, false): return .range(low: money(.low), high: money(.high))
    case (false, true, false):
      return .distribution(
        Distribution(
          p10: money(.p10), p25: money(.p25), median: money(.median), p75: money(.p75), p90: money(.p90)))
    case (false, false, true): return money(.value).map { .single($0) }
    case (false, false, false):
      log.error(
        .salaryShape, "this figure has no amount", at: node.span.place,
        fix: "write { low: 40000, high: 60000 }, { median: 50000 } or { value: 50000 }")
    default:
      let shapes = [
        isRange ? "a range (low, high)" : nil, isDistribution ? "percentiles (p10 to p90, median)" : nil,
        isSingle ? "a single value" : nil,
      ]
      log.error(
        .salaryShape,
        "this figure mixes \(shapes.compactMap(\.self).joined(separator: " and ")), which are different things",
        at: node.span.place, fix: "give each its own figure")
    }
    return nil
  }
}
