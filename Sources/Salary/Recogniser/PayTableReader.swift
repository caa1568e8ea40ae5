import Diagnostics

/// Reads the rows of a table whose columns are known.
struct PayTableReader {
  let columns: [PayColumn]
  let finder: PayContextFinder

  /// A row whose cells were understood.
  private struct Row {
    var level: Level?
    var group: String?
    var years: Experience?
    var people: Int?
    var place: String?
    var note: String?
    var span: SourceSpan
    var entries: [(column: PayColumn, entry: PayEntry)] = []
  }

  private struct Problem: Error {
    var diagnostic: Diagnostic
  }

  func reading(of rows: [[PayLine]]) -> PayReading {
    var read: [Row] = []
    var problems: [Diagnostic] = []
    for cells in rows {
      do throws(Problem) {
        if let row = try row(cells) { read.append(row) }
      } catch {
        problems.append(error.diagnostic)
      }
    }
    guard problems.isEmpty else { return .refused(problems) }
    guard !read.isEmpty else { return .notPay }
    let shared = finder.shared(read.flatMap { $0.entries.map(\.entry) })
    var figures: [Figure] = []
    var notes: [Diagnostic] = []
    for row in read {
      do throws(Problem) {
        let (figure, borrowed) = try figure(row, shared: shared)
        figures.append(figure)
        notes.append(PayFigureMaker.note(figure, borrowed: borrowed))
      } catch {
        problems.append(error.diagnostic)
      }
    }
    return problems.isEmpty ? .pay(figures: figures, notes: notes) : .refused(problems)
  }

  // MARK: Cells

  private func row(_ cells: [PayLine]) throws(Problem) -> Row? {
    guard let first = cells.first else { return nil }
    let start = first.span.range.lowerBound
    let end = max(start, cells.last?.span.range.upperBound ?? start)
    var row = Row(span: SourceSpan(file: first.span.file, range: start..<end))
    for (column, cell) in zip(columns, cells) where !isEmpty(cell.text) || column == .label {
      switch column {
      case .label: label(cell, &row)
      case .pay, .amount: row.entries.append((column, try entry(cell, column)))
      case .people: row.people = try people(cell)
      case .years: row.years = try years(cell)
      case .place: row.place = cell.text.trimmed
      case .note: row.note = cell.text.trimmed
      }
    }
    guard !row.entries.isEmpty else {
      throw Problem(
        diagnostic: TableRefusal.warning(
          first, "the row \(PayRefusal.quoted(first.text)) has no amount",
          fix: "write one, or n/a where it is not known"))
    }
    return row
  }

  /// What people write where there is nothing to write.
  private func isEmpty(_ text: String) -> Bool {
    let text = folded(text).trimming(" \u{A0}.–—-*")
    return ["", "n/a", "na", "none", "not published", "unknown", "k. a", "k.a", "?", "x"].contains(text)
  }

  private func label(_ cell: PayLine, _ row: inout Row) {
    let tokens = PayTokens(cell.text)
    var words: [String] = []
    var text = ""
    var from = 0
    for item in PayItem.items(of: tokens) {
      if case .years(let years) = item.kind {
        row.years = years
        text += tokens.text(from..<item.range.lowerBound)
        from = item.range.upperBound
      } else if let word = item.word {
        words.append(word)
      }
    }
    text += tokens.text(min(from, tokens.scalars.count)..<tokens.scalars.count)
    let label = LevelLabel(words: words)
    row.level = label.level
    let group = text.trimming(" ():,-")
    if label.level == nil || !label.rest.isEmpty, !group.isEmpty { row.group = group }
  }

  private func entry(_ cell: PayLine, _ column: PayColumn) throws(Problem) -> PayEntry {
    let read: PayEntry
    do throws(PayFailure) {
      read = try PayEntryReader(cell).entry()
    } catch {
      var failure = error
      failure.looksLikePay = true
      let problem = PayRefusal.problems([failure])[0]
      throw Problem(diagnostic: problem)
    }
    if case .amount = column {
      guard case .single = read.body.shape else {
        throw Problem(
          diagnostic: TableRefusal.warning(
            cell, "\(PayRefusal.quoted(cell.text)) is not one amount", fix: "write one number, such as 85,000"
          ))
      }
    }
    return read
  }

  private func people(_ cell: PayLine) throws(Problem) -> Int {
    let tokens = PayTokens(cell.text).tokens
    guard tokens.count == 1, case .number(let number) = tokens[0].kind, let count = number.small else {
      throw Problem(
        diagnostic: TableRefusal.warning(
          cell, "\(PayRefusal.quoted(cell.text)) is not a number of people",
          fix: "write it in digits, such as 1200"))
    }
    return count
  }

  private func years(_ cell: PayLine) throws(Problem) -> Experience {
    // The column says that it is years, so that the cell need not.
    for text in [cell.text, cell.text + " years"] {
      let items = PayItem.items(of: PayTokens(text))
      if items.count == 1, case .years(let years) = items[0].kind { return years }
    }
    throw Problem(
      diagnostic: TableRefusal.warning(
        cell, "\(PayRefusal.quoted(cell.text)) is not years of experience", fix: "write 2-5 or 5+"))
  }

  // MARK: Figures

  private func figure(
    _ row: Row, shared: PayContextFinder.Shared
  ) throws(Problem) -> (Figure, borrowed: [(what: String, from: String)]) {
    // The cell that says most settles the row: a sign in one of its cells is a sign for all.
    guard let speaker = row.entries.map(\.entry).first(where: { $0.codes != nil }) ?? row.entries.first?.entry
    else {
      throw Problem(
        diagnostic: Diagnostic(
          .warning, .payUnread, "this row has no amount; the whole table is left as it is",
          at: row.span.place, fix: "write one, or delete the row"))
    }
    do throws(PayContextFinder.Refusal) {
      let (settled, borrowed) = try finder.settle(speaker, shared: shared)
      let context = row.place.map { settled.moved(to: $0) } ?? settled
      for (_, entry) in row.entries {
        guard let codes = entry.codes, !codes.contains(context.currency.code) else { continue }
        throw .ambiguous(codes)
      }
      let (pay, spans) = try pay(row, currency: context.currency)
      let note = [row.note, row.entries.compactMap(\.entry.body.traits.note).first].compactMap(\.self)
      let years = row.years ?? row.entries.compactMap(\.entry.body.traits.years).first
      return (
        Figure(
          level: row.level, group: row.group, years: years, pay: pay, people: row.people,
          note: note.isEmpty ? nil : note.joined(separator: ", "), context: context, span: row.span,
          spans: spans),
        borrowed
      )
    } catch {
      throw Problem(diagnostic: PayRefusal.problem(error, entry: speaker))
    }
  }

  private func pay(
    _ row: Row, currency: Currency
  ) throws(PayContextFinder.Refusal) -> (Pay, FigureSpans) {
    var money: [PayField: Money] = [:]
    var spans = FigureSpans()
    for (column, entry) in row.entries {
      switch (column, entry.body.shape) {
      case (.amount(let field), .single(let amount)):
        money[field] = try finder.money(amount, currency)
        spans[field] = entry.line.span
      case (_, .single(let amount)):
        return (.single(try finder.money(amount, currency)), FigureSpans([(.value, entry.line.span)]))
      case (_, .range(let low, let high)):
        if let low { money[.low] = try finder.money(low, currency) }
        if let high { money[.high] = try finder.money(high, currency) }
      }
    }
    if money[.low] != nil || money[.high] != nil {
      return (.range(low: money[.low], high: money[.high]), spans)
    }
    let distribution = Distribution(
      p10: money[.p10], p25: money[.p25], median: money[.median], p75: money[.p75], p90: money[.p90])
    return (.distribution(distribution), spans)
  }
}
