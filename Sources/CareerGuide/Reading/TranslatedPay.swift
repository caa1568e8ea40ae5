import Diagnostics
import Salary

extension DiagnosticID {
  /// A translation and its original give different pay.
  public static let translationPay = DiagnosticID("translation-pay")
}

/// The figures of an original in the words of another language.
/// - Parameter words: what the translation's salary blocks say, in the order of the original's.
func translate(
  _ figures: [Figure], words: [Located<PayDefaults>], language: SiteLanguage, log: Log
) -> [Figure] {
  var order: [PayContext: Int] = [:]
  var contexts: [PayContext] = []
  for figure in figures where order[figure.context] == nil {
    order[figure.context] = contexts.count
    let said = words.indices.contains(contexts.count) ? words[contexts.count] : nil
    if let said { checkWording(said, of: figure.context, log: log) }
    contexts.append(translate(figure.context, said?.value ?? PayDefaults(), language))
  }
  for extra in words.dropFirst(contexts.count) {
    log.error(
      .translationPay,
      "this block has no figures, and the original has no further block that it could be about",
      at: extra.span.place, fix: "delete it, or put the blocks in the order of the original's")
  }
  return figures.map { figure in
    Figure(
      level: figure.level, group: figure.group.map(language.term), years: figure.years, pay: figure.pay,
      people: figure.people, note: figure.note.map(language.term),
      context: order[figure.context].map { contexts[$0] } ?? figure.context, span: figure.span,
      spans: figure.spans)
  }
}

private func translate(_ context: PayContext, _ said: PayDefaults, _ language: SiteLanguage) -> PayContext {
  PayContext(
    place: said.place ?? context.place.map(language.term), currency: context.currency, period: context.period,
    tax: context.tax, component: context.component, asOf: context.asOf, read: context.read,
    source: said.source.map { PaySource(title: $0.title, link: $0.link ?? context.source?.link) }
      ?? context.source.map { PaySource(title: language.term($0.title), link: $0.link) },
    covers: said.covers ?? context.covers.map(language.term),
    note: said.note ?? context.note.map(language.term))
}

/// A block that gives words and no figures cannot say anything else than the original about what the figures are.
private func checkWording(_ said: Located<PayDefaults>, of context: PayContext, log: Log) {
  let own = said.value
  let same =
    (own.currency ?? context.currency) == context.currency && (own.period ?? context.period) == context.period
    && (own.tax ?? context.tax) == context.tax && (own.component ?? context.component) == context.component
    && (own.asOf ?? context.asOf) == context.asOf && (own.read ?? context.read) == context.read
  guard !same else { return }
  log.error(
    .translationPay, "this block takes its figures from the original, but says something else about them",
    at: said.span.place,
    fix: "leave only words in it, such as `place`, `covers` and `note`, or give it figures of its own")
}

/// A translation with figures of its own: they have to be those of the original.
func checkTranslatedPay(_ figures: [Figure], original: [Figure]) -> [Diagnostic] {
  let known = Set(original.map(Amounts.init))
  let own = Set(figures.map(Amounts.init))
  func difference(_ message: String, _ figure: Figure, other: Figure?) -> Diagnostic {
    Diagnostic(
      .error, .translationPay, message, at: figure.span?.place,
      notes: [.init("the original gives its pay here", at: other?.span?.place)],
      fix: "correct one of them, or delete the figures here: a translation takes those of the original")
  }
  if let figure = figures.first(where: { !known.contains(Amounts($0)) }) {
    return [difference("this pay is not in the original of this page", figure, other: original.first)]
  }
  if let missing = original.first(where: { !own.contains(Amounts($0)) }), let figure = figures.first {
    return [difference("the original of this page gives more pay than this", figure, other: missing)]
  }
  return []
}

/// What a figure says in any language.
private struct Amounts: Hashable {
  let level: Level?
  let pay: Pay
  let period: Period
  let tax: Tax?
  let component: Component?

  init(_ figure: Figure) {
    level = figure.level
    pay = figure.pay
    period = figure.context.period
    tax = figure.context.tax
    component = figure.context.component
  }
}
