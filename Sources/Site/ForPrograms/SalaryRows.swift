import Salary

/// The columns of `data/salaries.csv`. Their names and their order are for ever; new ones go to the end. The reader of
/// `content/salaries/` knows them all, so that the file can be taken over into another guide.
let salaryColumns =
  ["role", "level", "group", "place", "currency", "per", "pay", "kind"] + PayField.allCases.map(\.rawValue)
  + [
    "as_of", "read", "source", "link", "covers", "people", "years", "note", "table_note",
    "title",
  ]

/// A figure as a row of that file.
func salaryRow(_ entry: PayEntry) -> [String] {
  let figure = entry.figure
  let context = figure.context
  let cells: [String?] =
    [
      entry.role.slug, figure.level?.id, figure.group, context.place, context.currency.code,
      context.period.rawValue, context.tax?.rawValue, context.component?.rawValue,
    ] + PayField.allCases.map { figure.pay[$0]?.majorDigits } + [
      context.asOf?.iso8601, context.read?.iso8601, context.source?.title, context.source?.link,
      context.covers, figure.people.map { String($0) }, figure.years.map(text), figure.note, context.note,
      entry.role.title,
    ]
  return cells.map { $0 ?? "" }
}

/// Years of experience as spreadsheets hold them: `2-5`, `5+`, `3`.
private func text(_ years: Experience) -> String {
  guard let to = years.to else { return "\(years.from)+" }
  return years.from == to ? "\(to)" : "\(years.from)-\(to)"
}

/// Rows as RFC 4180 writes them (https://www.rfc-editor.org/rfc/rfc4180): commas, CR LF, and quotation marks where a
/// cell needs them. A byte-order mark stands before them, without which Excel takes UTF-8 for another encoding and spoils
/// every umlaut.
func csv(columns: [String], rows: some Collection<[String]>) -> [UInt8] {
  var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
  append(columns, to: &bytes)
  for (index, row) in rows.enumerated() {
    append(row, to: &bytes)
    bytes.reserveRoom(for: rows.count, after: index + 1)
  }
  return bytes
}

extension [UInt8] {
  /// Makes room for a long list, by what its first entries take. A list that grows by itself is there twice again and again,
  /// and a large guide has lists of 100 MB.
  mutating func reserveRoom(for count: Int, after done: Int) {
    guard done == 256, count > 1024 else { return }
    reserveCapacity(self.count / done * count / 8 * 9)
  }
}

private func append(_ row: [String], to bytes: inout [UInt8]) {
  for (index, cell) in row.enumerated() {
    if index > 0 { bytes.append(UInt8(ascii: ",")) }
    append(cell, to: &bytes)
  }
  bytes += [0x0D, 0x0A]
}

private func append(_ cell: String, to bytes: inout [UInt8]) {
  // Some programs trim spaces outside quotation marks.
  let needsMarks =
    cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D } || cell.hasPrefix(" ")
    || cell.hasSuffix(" ")
  guard needsMarks else { return bytes.append(contentsOf: cell.utf8) }
  bytes.append(0x22)
  for byte in cell.utf8 {
    if byte == 0x22 { bytes.append(0x22) }
    bytes.append(byte)
  }
  bytes.append(0x22)
}
