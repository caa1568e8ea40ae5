import Localization

extension SalaryTable {
  /// Makes tables of figures: one for each context and shape, and for the parts of a place one together; see
  /// ``TableOutline/outlines(of:)`` for their order.
  /// - Parameters:
  ///   - figures: figures that were checked.
  ///   - outlines: which of them stand in which table, if that is known.
  ///   - role: the role's name, for captions and sentences.
  ///   - wording: the language.
  public static func tables(
    of figures: [Figure], _ outlines: [TableOutline]? = nil, role: String, wording: SalaryWording
  ) -> [SalaryTable] {
    let outlines = outlines ?? TableOutline.outlines(of: figures)
    let contents = outlines.map { TableContent($0, of: figures, wording) }
    let headings = headings(for: contents.map(\.context), wording: wording)
    // Charts of one currency and period stand on one scale, so that the eye may compare them.
    let scales = Dictionary(grouping: contents) { Unit($0.context) }.mapValues { fellows in
      ChartScale(figures: fellows.flatMap(\.figures), currency: fellows[0].context.currency)
    }
    return contents.indices.compactMap { index in
      scales[Unit(contents[index].context)].map { scale in
        TableMaker(
          id: outlines[index].id, heading: headings[index], role: role, content: contents[index], scale: scale
        ).table
      }
    }
  }

  /// A heading for each table that no other has: the place; where two have the same, with the date; failing that, with
  /// the source; failing that, with what is paid; failing that, with a number.
  private static func headings(for contexts: [PayContext], wording: SalaryWording) -> [String] {
    let places = contexts.map { $0.place ?? capitalized(wording.words.kinds[.pay] ?? "") }
    var headings = places
    let details: [(PayContext) -> String?] = [
      { wording.date(of: $0) }, { $0.source?.title },
      { "\(wording.kind(of: $0)) \(wording.each($0.period))" },
      { "\(wording.kind(of: $0)) \(wording.each($0.period)), \($0.currency.code)" },
    ]
    for detail in details {
      let uses = Dictionary(headings.map { ($0, 1) }, uniquingKeysWith: +)
      for index in headings.indices where uses[headings[index], default: 0] > 1 {
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
}

/// What charts have in common that can stand on one scale.
private struct Unit: Hashable {
  let currency: Currency
  let period: Period

  init(_ context: PayContext) {
    currency = context.currency
    period = context.period
  }
}

/// Everything about one table that is worded.
struct TableMaker {
  let id: String
  let heading: String
  let role: String
  let content: TableContent
  /// What the chart is drawn on.
  let scale: ChartScale
  /// What the patterns of captions and sentences have in common.
  let values: KeyValuePairs<String, String>
  /// What each figure says, in words: table, chart and sentence have the same.
  let pays: [String]
  /// The percentiles that any row has.
  private let fields: [PayField]
  private let hasPeople: Bool

  init(id: String, heading: String, role: String, content: TableContent, scale: ChartScale) {
    self.id = id
    self.heading = heading
    self.role = role
    self.content = content
    self.scale = scale
    values = TableMaker.values(of: content.context, role: role, content.wording)
    pays = content.figures.map { content.wording.pay($0.pay) }
    let figures = content.figures
    fields =
      content.isDistribution
      ? PayField.allCases.filter { field in figures.contains { $0.pay[field] != nil } } : []
    hasPeople = content.figures.contains { $0.people != nil }
  }

  var context: PayContext { content.context }
  var figures: [Figure] { content.figures }
  var isDistribution: Bool { content.isDistribution }
  var isFamily: Bool { content.isFamily }
  var wording: SalaryWording { content.wording }
  var words: SalaryWords { content.words }

  var table: SalaryTable {
    SalaryTable(
      id: id, heading: heading, place: context.place, caption: caption, captionDetail: captionDetail,
      columns: columns,
      rows: figures.indices.map(row),
      sentence: sentence,
      source: source, sourceLine: sourceLine, covers: context.covers,
      note: context.note,
      chart: ChartMaker(maker: self).chart, summary: content.summary,
      summaryDetail: content.summaryDetail, context: context,
      figures: figures)
  }

  // MARK: Caption and source

  var caption: String { fill(words.caption, ["pay": wording.kind(of: context)], else: values) }

  private var captionDetail: String? {
    let parts = [
      wording.date(of: context).map(capitalized),
      context.source.map { fill(words.sourceLine, ["source": $0.title]) },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ". ")
  }

  /// What the patterns of captions and sentences have in common. Figures for a wider group are never called the role's.
  private static func values(
    of context: PayContext, role: String, _ wording: SalaryWording
  ) -> KeyValuePairs<String, String> {
    let words = wording.words
    let pay = wording.component(context)
    let isOwn = context.covers == nil
    return [
      "per": wording.per(context.period), "each": wording.each(context.period), "pay": pay,
      "subject": fill(isOwn ? words.ownPay : words.coveredPay, ["role": role, "pay": pay]),
      "title": isOwn ? role : fill(words.coveredTitle, ["role": role]),
      "in": context.place.map { " " + wording.inPlace($0) } ?? "",
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

  private var columns: [String] {
    let each = wording.each(context.period)
    let people = hasPeople ? [words.peopleColumn] : []
    guard isDistribution else { return [rowColumn] + people + [fill(words.payColumn, ["each": each])] }
    return [rowColumn] + people + fields.map { words.fields[$0] ?? $0.rawValue }
  }

  private var rowColumn: String {
    // Beside two steps of the ladder the editor's own words are steps too: `Intern`, `Senior Plus`.
    if figures.allSatisfy({ $0.level != nil })
      || figures.count(where: { $0.level != nil && $0.group == nil }) > 1
    {
      return words.levelColumn
    }
    if figures.allSatisfy({ $0.group == nil && $0.level == nil && $0.years != nil }) {
      return words.experienceColumn
    }
    if isFamily, figures.allSatisfy({ $0.group == nil && $0.level == nil && $0.years == nil }) {
      return words.placeColumn
    }
    return words.groupColumn
  }

  private func row(_ index: Int) -> SalaryTable.Row {
    let figure = figures[index]
    let header = content.name(of: figure)
    var cells: [String] = []
    if hasPeople { cells.append(figure.people.map { wording.number($0) } ?? words.missing) }
    if isDistribution {
      cells += fields.map { figure.pay[$0].map(wording.amount) ?? words.missing }
    } else {
      cells.append(pays[index])
    }
    return SalaryTable.Row(header: header, detail: wording.detail(of: figure), cells: cells)
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
