extension SalaryTable {
  /// Makes tables of figures: one for each context and shape, in the order in which they first appear.
  /// - Parameters:
  ///   - figures: figures that were checked.
  ///   - role: the role's name, for captions and sentences.
  ///   - wording: the language.
  public static func tables(of figures: [Figure], role: String, wording: SalaryWording) -> [SalaryTable] {
    struct Key: Hashable {
      let context: PayContext
      let isDistribution: Bool
    }
    var order: [Key] = []
    var groups: [Key: [Figure]] = [:]
    for figure in figures {
      let key = Key(context: figure.context, isDistribution: figure.pay.isDistribution)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(figure)
    }
    var taken: Set<String> = []
    let headings = headings(for: order.map(\.context), wording: wording)
    return zip(order, headings).map { key, heading in
      let id = freshID(for: key.context.place, taken: &taken)
      return TableMaker(
        id: id, heading: heading, role: role, context: key.context, isDistribution: key.isDistribution,
        figures: inLadderOrder(groups[key] ?? []),
        // Charts of one currency and period stand on one scale, so that the eye may compare them.
        scaleFigures: figures.filter {
          $0.context.currency == key.context.currency && $0.context.period == key.context.period
        },
        wording: wording
      ).table
    }
  }

  /// A heading for each table that no other has: the place; where two have the same, with the date; failing that, with
  /// the source; failing that, with a number.
  private static func headings(for contexts: [PayContext], wording: SalaryWording) -> [String] {
    let places = contexts.map { $0.place ?? capitalized(wording.words.pay) }
    func isShared(_ heading: String, in headings: [String]) -> Bool { headings.count { $0 == heading } > 1 }
    var headings = places
    for detail in [{ wording.date(of: $0) }, { $0.source?.title }] as [(PayContext) -> String?] {
      let shared = headings.map { isShared($0, in: headings) }
      for index in headings.indices where shared[index] {
        if let text = detail(contexts[index]) { headings[index] = "\(places[index]), \(text)" }
      }
    }
    var counts: [String: Int] = [:]
    return headings.map { heading in
      counts[heading, default: 0] += 1
      let number = counts[heading, default: 1]
      return number == 1 ? heading : "\(heading) (\(number))"
    }
  }

  /// Levels from the bottom up; any other rows stay as the editor ordered them.
  private static func inLadderOrder(_ figures: [Figure]) -> [Figure] {
    guard figures.allSatisfy({ $0.level != nil }) else { return figures }
    return figures.enumerated().sorted {
      ($0.element.level?.rank ?? 0, $0.offset) < ($1.element.level?.rank ?? 0, $1.offset)
    }.map(\.element)
  }

  private static func freshID(for place: String?, taken: inout Set<String>) -> String {
    let base = place.map { "pay-" + slug($0) }.flatMap { $0 == "pay-" ? nil : $0 } ?? "pay"
    var id = base
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }
}

/// Everything about one table that is worded.
struct TableMaker {
  let id: String
  let heading: String
  let role: String
  let context: PayContext
  let isDistribution: Bool
  let figures: [Figure]
  /// The figures that decide how long the chart's scale is.
  let scaleFigures: [Figure]
  let wording: SalaryWording

  var words: SalaryWords { wording.words }

  var table: SalaryTable {
    SalaryTable(
      id: id, heading: heading, place: context.place, caption: caption, captionDetail: captionDetail,
      columns: columns,
      rows: figures.map(row),
      sentence: sentence,
      source: source, sourceLine: sourceLine, covers: context.covers,
      note: context.note,
      chart: ChartMaker(maker: self).chart, summary: summary, summaryDetail: summaryDetail, context: context,
      figures: figures)
  }

  // MARK: Caption and source

  var caption: String { fill(words.caption, values.merging(["pay": wording.kind(of: context)]) { $1 }) }

  private var captionDetail: String? {
    let parts = [
      wording.date(of: context).map(capitalized),
      context.source.map { fill(words.sourceLine, ["source": $0.title]) },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ". ")
  }

  /// What the patterns of captions and sentences have in common. Figures for a wider group are never called the role's.
  var values: [String: String] {
    let pay = wording.component(context)
    let isOwn = context.covers == nil
    return [
      "role": role, "per": wording.per(context.period), "each": wording.each(context.period), "pay": pay,
      "subject": fill(isOwn ? words.ownPay : words.coveredPay, ["role": role, "pay": pay]),
      "title": isOwn ? role : fill(words.coveredTitle, ["role": role]),
      "in": context.place.map { fill(words.inPlace, ["place": wording.placed($0)]) } ?? "",
    ]
  }

  private var source: SalaryTable.Source? {
    context.source.map {
      SalaryTable.Source(title: $0.title, link: $0.link, date: wording.date(of: context))
    }
  }

  private var sourceLine: String? {
    guard let source else { return nil }
    let parts = [source.title, source.date].compactMap(\.self)
    return fill(words.sourceLine, ["source": parts.joined(separator: ", ")])
  }

  // MARK: Columns and rows

  /// The percentiles that any row has.
  private var fields: [PayField] {
    let known = Set(figures.flatMap { $0.pay.amounts.map(\.field) })
    return PayField.allCases.filter { known.contains($0) }
  }

  private var hasPeople: Bool { figures.contains { $0.people != nil } }

  private var columns: [String] {
    let each = wording.each(context.period)
    let people = hasPeople ? [words.peopleColumn] : []
    guard isDistribution else { return [rowColumn] + people + [fill(words.payColumn, ["each": each])] }
    return [rowColumn] + people + fields.map { words.fields[$0] ?? $0.rawValue }
  }

  private var rowColumn: String {
    if figures.allSatisfy({ $0.level != nil }) { return words.levelColumn }
    if figures.allSatisfy({ $0.group == nil && $0.level == nil && $0.years != nil }) {
      return words.experienceColumn
    }
    return words.groupColumn
  }

  private func row(_ figure: Figure) -> SalaryTable.Row {
    let header = wording.name(of: figure)
    let years = figure.years.map(wording.years)
    let details = [years == header ? nil : years, figure.note].compactMap(\.self)
    var cells: [SalaryTable.Cell] = []
    if hasPeople {
      cells.append(cell(figure.people.map { wording.number($0) }, value: figure.people.map { String($0) }))
    }
    if isDistribution {
      let amounts = Dictionary(figure.pay.amounts.map { ($0.field, $0.money) }) { first, _ in first }
      cells += fields.map { cell(amounts[$0].map(wording.amount), value: amounts[$0]?.majorDigits) }
    } else if case .single(let money) = figure.pay {
      cells.append(cell(wording.amount(money), value: money.majorDigits))
    } else {
      cells.append(cell(wording.pay(figure.pay), value: nil))
    }
    return SalaryTable.Row(
      header: header, detail: details.isEmpty ? nil : details.joined(separator: ", "), cells: cells)
  }

  private func cell(_ text: String?, value: String?) -> SalaryTable.Cell {
    SalaryTable.Cell(text: text ?? words.missing, value: value)
  }
}

/// A text as an anchor: lower-case letters and digits of ASCII joined by hyphens. Accents are dropped.
func slug(_ text: String) -> String {
  var result = ""
  for scalar in folded(text).unicodeScalars {
    if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      result.unicodeScalars.append(scalar)
    } else if !result.isEmpty, !result.hasSuffix("-") {
      result += "-"
    }
  }
  return result.hasSuffix("-") ? String(result.dropLast()) : result
}
