import Diagnostics

extension PayReader {
  /// Reads a table whose first column names levels or groups.
  /// - Parameters:
  ///   - header: the column headings.
  ///   - rows: the cells of each row.
  ///   - following: the paragraphs directly after it.
  public func read(table header: [PayLine], rows: [[PayLine]], following: [PayLine] = []) -> PayReading {
    guard header.count > 1, header.count <= 20, !rows.isEmpty else { return .notPay }
    let read = header.enumerated().map { PayColumn.read($1.text, isFirst: $0 == 0) }
    let columns = read.map(\.column)
    guard columns.contains(where: { $0?.isPay == true }) else { return .notPay }
    var finder = PayContextFinder(defaults: defaults, following: PayParagraph(following))
    for (column, traits) in read where column == .label || column?.isPay == true {
      finder.header.codes = finder.header.codes ?? traits.codes
      finder.header.period = finder.header.period ?? traits.period
      finder.header.tax = finder.header.tax ?? traits.tax
      finder.header.component = finder.header.component ?? traits.component
    }
    let cells = rows.map { row in row.enumerated().compactMap { $0 < columns.count ? $1 : nil } }
    guard looksLikePay(columns, cells, finder.header) else { return .notPay }
    if let unknown = columns.firstIndex(where: { $0 == nil }) {
      return .refused([TableRefusal.unknownColumn(header[unknown])])
    }
    if let problem = TableRefusal.shape(of: columns.compactMap(\.self), header: header) {
      return .refused([problem])
    }
    return PayTableReader(columns: columns.compactMap(\.self), finder: finder).reading(of: cells)
  }

  /// A currency in a heading or a cell, or a level in the first column: else the table is about something else.
  private func looksLikePay(
    _ columns: [PayColumn?], _ rows: [[PayLine]], _ header: PayHeaderTraits
  ) -> Bool {
    if header.codes != nil { return true }
    let tokens = rows.map { row in
      zip(columns, row).filter { $0.0?.isPay == true }.flatMap { PayTokens($0.1.text).tokens }
    }
    if tokens.joined().contains(where: \.isCurrency) { return true }
    // Levels with plain numbers: small ones may be years or people.
    let hasLevel = rows.contains { $0.first.flatMap { LevelLabel($0.text).level } != nil }
    return hasLevel
      && tokens.joined().contains { token in
        if case .number(let number) = token.kind { number.whole.count >= 3 } else { false }
      }
  }
}

/// Why a table that looks like pay is left as it is.
enum TableRefusal {
  static func unknownColumn(_ heading: PayLine) -> Diagnostic {
    let shown = PayRefusal.quoted(heading.text)
    return warning(
      heading, "the column \(shown) means nothing in a pay table",
      fix: "use Low, High, Pay, Median, Lower quartile, Upper quartile, People, Experience, Place or Note")
  }

  /// A range is never mixed with percentiles, and nothing is stated twice.
  static func shape(of columns: [PayColumn], header: [PayLine]) -> Diagnostic? {
    for (index, column) in columns.enumerated() where columns[..<index].contains(column) {
      return warning(header[index], "two columns mean the same", fix: "remove one, or name it otherwise")
    }
    let range: [PayColumn] = [.amount(.low), .amount(.high)]
    let hasRange = columns.contains { range.contains($0) }
    let isWhole = columns.contains(.pay)
    let percentile = columns.firstIndex { column in
      if case .amount = column { !range.contains(column) } else { false }
    }
    guard let percentile, hasRange || isWhole else {
      guard hasRange, isWhole, let index = columns.firstIndex(of: .pay) else { return nil }
      return warning(
        header[index], "pay is stated as a whole and as low and high", fix: "remove one of the two")
    }
    return warning(
      header[percentile], "a range and percentiles are not the same and cannot share a table",
      fix: "make a table of each")
  }

  static func warning(_ line: PayLine, _ message: String, fix: String) -> Diagnostic {
    Diagnostic(
      .warning, .payUnread, message + "; the whole table is left as it is", at: line.span.place, fix: fix)
  }
}
