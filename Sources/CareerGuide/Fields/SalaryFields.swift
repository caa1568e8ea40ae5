import Diagnostics
import Salary

/// Reads `salary:` of a role's front matter: one block or a list of them.
struct SalaryFields {
  let log: Log
  /// What the settings say once for every page.
  let defaults: PayDefaults
  /// Gives the same for equal texts: many roles have their figures from one source.
  var shared: (String) -> String = { $0 }

  /// What `salary:` holds.
  struct Reading {
    /// The figures of all blocks.
    var figures: [Figure] = []
    /// What the blocks say for figures that stand in the body.
    var defaults: PayDefaults
    /// What blocks without figures say: in a translation, the words for figures of the original.
    var wordings: [Located<PayDefaults>] = []
  }

  func read(_ nodes: [YAMLNode]) -> Reading {
    var reading = Reading(defaults: defaults)
    for node in nodes {
      guard let fields = Fields(node, subject: "a salary", example: salaryExample, log: log) else { continue }
      let own = readDefaults(fields)
      let said = own.filled(from: defaults)
      let levels =
        fields.fields(
          "levels", subject: "levels",
          example: "a line for each level, such as `mid: { low: 40000, high: 60000 }`, without hyphens")?.all
        ?? []
      let rows = fields.nodes("figures")
      fields.finish()
      reading.defaults = said
      guard !levels.isEmpty || !rows.isEmpty else {
        reading.wordings.append(Located(value: own, span: fields.span))
        continue
      }
      let context = context(from: said, fields: fields)
      // Without a currency or a period nothing can be shown. The amounts are read all the same, so that every mistake
      // is told at once.
      guard let assumed = context ?? said.assumed else { continue }
      let figures =
        levels.compactMap { levelFigure($0, context: assumed) }
        + rows.compactMap { rowFigure($0, context: assumed) }
      if context != nil { reading.figures += figures }
    }
    return reading
  }

  /// The keys that are said once for several figures; also what the settings hold.
  func readDefaults(_ fields: Fields) -> PayDefaults {
    var said = PayDefaults()
    if let place = fields.text("place") { said.place = shared(place.value) }
    if let currency = currency(fields) { said.currency = currency }
    if let period = fields.choice("per", among: SalaryFields.periods) {
      said.period = period.value
    }
    if let tax = fields.choice("pay", among: SalaryFields.taxes) { said.tax = tax.value }
    if let part = fields.choice("kind", among: SalaryFields.components) {
      said.component = part.value
    }
    if let asOf = fields.asOf("as_of") { said.asOf = asOf }
    if let read = fields.asOf("read") { said.read = read }
    let link = fields.webAddress("link")
    if let title = fields.text("source") {
      said.source = PaySource(title: shared(title.value), link: link.map(shared))
    } else if let link {
      log.error(
        .salaryIncomplete, "the link has no `source`, so readers do not see whose figures these are",
        at: fields.place(of: "link"), fix: "add `source:` with the name of who publishes \(link)")
    }
    if let covers = fields.text("covers") { said.covers = shared(covers.value) }
    if let note = fields.text("note") { said.note = shared(note.value) }
    return said
  }

  private static let periods = Period.allCases.map { (name: $0.rawValue, value: $0) }
  private static let taxes = Tax.allCases.map { (name: $0.rawValue, value: $0) }
  private static let components = Component.allCases.map { (name: $0.rawValue, value: $0) }

  private func currency(_ fields: Fields) -> Currency? {
    guard let code = fields.text("currency") else { return nil }
    if let currency = Currency(code: code.value) { return currency }
    log.error(
      .currencyCode, "`\(code.value)` is not the code of a currency", at: code.span.place,
      fix: currencyFix(code.value))
    return nil
  }

  private func context(from said: PayDefaults, fields: Fields) -> PayContext? {
    var place: Place { fields.span.file.place(line: fields.span.file.line(at: fields.span.range.lowerBound)) }
    guard let currency = said.currency else {
      // A wrong code was reported already.
      if fields.node("currency") == nil {
        log.error(
          .salaryIncomplete, "these figures have no currency", at: place,
          fix: "add `currency:` with a code such as EUR")
      }
      return nil
    }
    guard let period = said.period else {
      if fields.node("per") == nil {
        log.error(
          .salaryIncomplete, "these figures do not say for how long they are paid", at: place,
          fix: "add `per: year`")
      }
      return nil
    }
    return PayContext(
      place: said.place, currency: currency, period: period, tax: said.tax, component: said.component,
      asOf: said.asOf, read: said.read, source: said.source, covers: said.covers, note: said.note)
  }

  private func levelFigure(_ entry: YAMLEntry, context: PayContext) -> Figure? {
    let level = Level(id: entry.key) ?? Level.named(entry.key)
    if level == nil, let near = suggestion(for: entry.key, among: Level.known.map(\.id)) {
      log.warning(
        .valueUnknown, "`\(entry.key)` is not one of the levels, so it is shown as it is written",
        at: entry.keySpan.place, fix: "did you mean `\(near)`?")
    }
    return FigureFields(log: log, context: context)
      .read(entry.value, level: level, group: level == nil ? entry.key : nil)
  }

  private func rowFigure(_ node: YAMLNode, context: PayContext) -> Figure? {
    FigureFields(log: log, context: context).read(node, level: nil, group: nil)
  }
}

extension PayDefaults {
  /// A context to read amounts in when the real one is not known.
  fileprivate var assumed: PayContext? {
    (currency ?? Currency(code: "EUR")).map { PayContext(currency: $0, period: period ?? .year) }
  }
}

/// What a salary looks like.
let salaryExample =
  "its parts on lines of their own:\n  place: Europe\n  currency: EUR\n  per: year\n  levels:\n    mid: { low: 40000, high: 60000 }"

/// What to write instead of a text that is no currency's code.
func currencyFix(_ text: String) -> String {
  let near = symbols[text] ?? currencyCodes.nearest(to: text)
  return near.map { "did you mean \($0)?" } ?? "write a code of three capitals, such as EUR, GBP or USD"
}

/// A spreadsheet can have the same slip in every row, which is looked up once.
private let currencyCodes = Suggestions { Currency.codes }

/// Currency signs that mean one currency.
private let symbols = ["€": "EUR", "£": "GBP", "₹": "INR", "zł": "PLN", "Kč": "CZK"]
