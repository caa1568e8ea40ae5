import Diagnostics

/// Makes figures of lines that were understood, and says what it understood.
struct PayFigureMaker {
  let finder: PayContextFinder

  func reading(of entries: [PayEntry]) -> PayReading {
    let shared = finder.shared(entries)
    var figures: [Figure] = []
    var notes: [Diagnostic] = []
    var problems: [Diagnostic] = []
    for entry in entries {
      do throws(PayContextFinder.Refusal) {
        let (context, borrowed) = try finder.settle(entry, shared: shared)
        let figure = try figure(entry, context: context)
        figures.append(figure)
        notes.append(PayFigureMaker.note(figure, borrowed: borrowed))
      } catch {
        problems.append(PayRefusal.problem(error, entry: entry))
      }
    }
    guard problems.isEmpty else { return .refused(problems) }
    if let whole = distribution(figures) {
      return .pay(figures: [whole], notes: [PayFigureMaker.note(whole, borrowed: [])])
    }
    return .pay(figures: figures, notes: notes)
  }

  /// Items that are called "Lower quartile", "Median" and so on are one statement, not groups of people.
  private func distribution(_ figures: [Figure]) -> Figure? {
    guard let first = figures.first, figures.allSatisfy({ $0.context == first.context }) else { return nil }
    var money: [PayField: Money] = [:]
    var spans = FigureSpans()
    for figure in figures {
      guard figure.level == nil, figure.years == nil, let group = figure.group,
        case .single(let value) = figure.pay,
        let field = PayColumn.percentile(group), money[field] == nil
      else { return nil }
      money[field] = value
      spans[field] = figure.span(of: .value)
    }
    let distribution = Distribution(
      p10: money[.p10], p25: money[.p25], median: money[.median], p75: money[.p75], p90: money[.p90])
    return Figure(pay: .distribution(distribution), context: first.context, span: first.span, spans: spans)
  }

  private func figure(
    _ entry: PayEntry, context: PayContext
  ) throws(PayContextFinder.Refusal) -> Figure {
    let currency = context.currency
    var spans = FigureSpans()
    var search = entry.line.span.range.lowerBound
    func money(_ amount: PayBody.Amount?, _ field: PayField) throws(PayContextFinder.Refusal) -> Money? {
      guard let amount else { return nil }
      let money = try finder.money(amount, currency)
      if let found = entry.line.span.find(number: entry.tokens.text(amount.range), from: search) {
        spans[field] = found
        search = found.range.upperBound
      }
      return money
    }
    let pay: Pay
    switch entry.body.shape {
    case .range(let low, let high):
      pay = .range(low: try money(low, .low), high: try money(high, .high))
    case .single(let amount):
      guard let value = try money(amount, .value) else { throw .tooLarge(amount) }
      pay = .single(value)
    }
    return Figure(
      level: entry.level, group: entry.group, years: entry.body.traits.years, pay: pay,
      note: entry.body.traits.note, context: context, span: entry.line.span, spans: spans)
  }

  /// The read-back: what was understood, and what was not in the line itself.
  static func note(_ figure: Figure, borrowed: [(what: String, from: String)]) -> Diagnostic {
    var text = "read as pay: \(MessageWords.title(of: figure)) "
    if figure.level != nil || figure.group != nil, let years = figure.years {
      text += "(\(MessageWords.years(years))) "
    }
    text +=
      "\(MessageWords.pay(figure.pay, figure.context.currency)) \(MessageWords.per(figure.context.period))"
    if let tax = figure.context.tax { text += ", \(tax.rawValue)" }
    if let component = figure.context.component { text += ", \(component.rawValue) pay" }
    var order: [String] = []
    var names: [String: [String]] = [:]
    for (what, from) in borrowed {
      if names[from] == nil { order.append(from) }
      names[from, default: []].append(what)
    }
    let sources = order.map { from in "\((names[from] ?? []).listed(and: "and")) from \(from)" }
    if !sources.isEmpty { text += " (\(sources.joined(separator: "; ")))" }
    return Diagnostic(.note, .payRead, text, at: figure.span?.place)
  }
}

extension SourceSpan {
  /// Where a number stands in the file's own bytes, whose spaces and marks may be other ones than were read.
  func find(number: String, from start: Int) -> SourceSpan? {
    let digits = number.utf8.filter { $0 >= 48 && $0 <= 57 }
    let end = min(range.upperBound, file.bytes.count)
    guard !digits.isEmpty, start < end else { return nil }
    for first in start..<end where file.bytes[first] == digits[0] {
      var matched = 1
      var index = first + 1
      var gap = 0
      // A mark between groups takes at most three bytes: the narrow no-break space.
      while matched < digits.count, index < end, gap <= 3 {
        let byte = file.bytes[index]
        if byte == digits[matched] {
          matched += 1
          gap = 0
        } else if byte >= 48 && byte <= 57 {
          break
        } else {
          gap += 1
        }
        index += 1
      }
      if matched == digits.count { return SourceSpan(file: file, range: first..<index) }
    }
    return nil
  }
}
