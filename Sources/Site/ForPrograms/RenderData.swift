import CareerGuide
import HTML
import Salary

/// A file of the guide's data for other programs, from the main edition.
func renderData(_ file: DataFile, _ site: SiteContext) -> SiteFile {
  let bytes =
    switch file {
    case .roles: rolesJSON(site)
    case .salaryRows: csv(columns: salaryColumns, rows: site.payEntries.lazy.map(salaryRow))
    case .salaries: salariesJSON(site.payEntries, site)
    }
  return SiteFile(path: file.path, bytes: bytes)
}

// MARK: Roles

private func rolesJSON(_ site: SiteContext) -> [UInt8] {
  listing("roles", site.edition.roles.lazy.map { record(of: $0, site) }, site)
}

private func record(of role: RoleGuide, _ site: SiteContext) -> JSON {
  func texts(_ texts: [String]) -> JSON? { texts.isEmpty ? nil : .array(texts.map { .string($0) }) }
  func text(_ text: String?) -> JSON? { text.map { .string($0) } }
  func names(_ references: [RoleReference]) -> JSON? {
    texts(
      references.map { reference in
        switch reference.target {
        case .role(let key): site.edition.role(key)?.slug ?? site.edition.hiddenTitle(ofRole: key) ?? key
        case .title(let title): title
        }
      })
  }
  let codes = [
    ("onet", text(role.codes.onet)), ("isco", text(role.codes.isco)), ("esco", text(role.codes.esco)),
  ]
  return .object([
    ("role", .string(role.slug)), ("title", .string(role.title)), ("summary", text(role.summary)),
    ("sector", text(role.sector?.value)), ("also_called", texts(role.alsoCalled.map(\.value))),
    ("qualification", text(role.qualification)), ("skills", texts(role.skills.map(\.value))),
    ("codes", codes.contains { $0.1 != nil } ? .object(codes) : nil),
    ("works_with", names(role.worksWith)), ("leads_to", names(role.leadsTo)),
    ("related", names(role.related)), ("reviewed", text(role.reviewed?.iso8601)),
    ("next_review", text(role.nextReview?.iso8601)), ("figures", .integer(role.figures.count)),
    ("page", .string(site.edition.path(of: role))),
  ])
}

// MARK: Figures

private func salariesJSON(_ entries: [PayEntry], _ site: SiteContext) -> [UInt8] {
  listing("figures", entries.lazy.map { record(of: $0, site) }, site)
}

private func record(of entry: PayEntry, _ site: SiteContext) -> JSON {
  let figure = entry.figure
  let context = figure.context
  func text(_ text: String?) -> JSON? { text.map { .string($0) } }
  let shape =
    switch figure.pay {
    case .range: "range"
    case .distribution: "percentiles"
    case .single: "value"
    }
  let years = figure.years.map { years in
    JSON.object([("from", .integer(years.from)), ("to", years.to.map { .integer($0) })])
  }
  return .object(
    [
      ("role", .string(entry.role.slug)), ("title", .string(entry.role.title)),
      ("level", text(figure.level?.id)), ("group", text(figure.group)), ("years", years),
      ("place", text(context.place)), ("currency", .string(context.currency.code)),
      ("per", .string(context.period.rawValue)), ("pay", text(context.tax?.rawValue)),
      ("kind", text(context.component?.rawValue)), ("shape", .string(shape)),
    ] + figure.pay.amounts.map { ($0.field.rawValue, .decimal($0.money.majorDigits)) } + [
      ("people", figure.people.map { .integer($0) }), ("as_of", text(context.asOf?.iso8601)),
      ("read", text(context.read?.iso8601)), ("source", text(context.source?.title)),
      ("link", text(context.source?.link)), ("covers", text(context.covers)), ("note", text(figure.note)),
      ("table_note", text(context.note)), ("page", .string(entry.path(in: site.edition))),
    ])
}

/// A list with what it is about, one record a line, so that two builds can be compared with the usual tools. A record is made
/// when it is written: those of all figures together would take several times what their text does.
private func listing(_ name: String, _ records: some Collection<JSON>, _ site: SiteContext) -> [UInt8] {
  let about: JSON = .object([
    ("title", .string(site.edition.language.title)), ("language", .string(site.language)),
    ("url", site.guide.settings.url.map { .string($0) }),
  ])
  var bytes = about.bytes.dropLast() + Array(",\"\(name)\":[\n".utf8)
  for (index, record) in records.enumerated() {
    if index > 0 { bytes += ",\n".utf8 }
    record.write(to: &bytes)
    bytes.reserveRoom(for: records.count, after: index + 1)
  }
  bytes += "\n]}\n".utf8
  return bytes
}
