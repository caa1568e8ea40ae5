import CareerGuide
import HTML
import Salary

/// A role as a schema.org Occupation.
func occupation(
  _ role: RoleGuide, _ tables: [SalaryTable], _ description: String?, _ site: SiteContext
) -> JSON {
  let path = PagePath(site.edition.path(of: role))
  return .object([
    ("@type", .string("Occupation")),
    ("@id", site.guide.settings.url.map { .string("\($0)\(path.text)#role") }),
    ("name", .string(role.title)), ("alternateName", texts(role.alsoCalled.map(\.value))),
    ("description", description.map { .string($0) }),
    ("occupationalCategory", categories(role.codes)),
    ("qualifications", role.qualification.map { .string($0) }), ("skills", texts(role.skills.map(\.value))),
    ("occupationLocation", locations(tables)),
    ("estimatedSalary", salaries(tables, site.wording)),
  ])
}

private func texts(_ texts: [String]) -> JSON? { texts.isEmpty ? nil : .array(texts.map { .string($0) }) }

private func categories(_ codes: OccupationCodes) -> JSON? {
  func category(_ code: String?, _ set: String, _ address: String) -> JSON? {
    code.map {
      .object([
        ("@type", .string("CategoryCode")), ("codeValue", .string($0)),
        (
          "inCodeSet",
          .object([
            ("@type", .string("CategoryCodeSet")), ("name", .string(set)), ("url", .string(address)),
          ])
        ),
      ])
    }
  }
  let all = [
    category(codes.onet, "O*NET-SOC 2019", "https://www.onetonline.org/"),
    category(codes.isco, "ISCO-08", "https://isco.ilo.org/en/isco-08/"),
    category(codes.esco, "ESCO", "https://esco.ec.europa.eu/"),
  ].compactMap(\.self)
  return all.isEmpty ? nil : .array(all)
}

private func locations(_ tables: [SalaryTable]) -> JSON? {
  var places: [String] = []
  var seen: Set<String> = []
  for case let place? in tables.flatMap(\.figures).map(\.context.place) where seen.insert(place).inserted {
    places.append(place)
  }
  // A continent is no AdministrativeArea of schema.org's own, but any named area may be given as one.
  return places.isEmpty
    ? nil : .array(places.map { .object([("@type", .string("AdministrativeArea")), ("name", .string($0))]) })
}

private func salaries(_ tables: [SalaryTable], _ wording: SalaryWording) -> JSON? {
  let all = tables.flatMap { table in table.figures.map { salary($0, in: table, wording) } }
  return all.isEmpty ? nil : .array(all)
}

/// A figure in the shape that says what it is: percentiles as a distribution, a range or a single value as an amount.
/// A range is never given as percentiles.
private func salary(_ figure: Figure, in table: SalaryTable, _ wording: SalaryWording) -> JSON {
  let context = figure.context
  let name = JSON.string(
    [wording.kind(of: context), wording.name(of: figure), context.place].compactMap(\.self).joined(
      separator: ", "))
  let currency = JSON.string(context.currency.code)
  func amount(_ money: Money?) -> JSON? { money.map { .decimal($0.majorDigits) } }
  func quantity(_ members: [(String, JSON?)]) -> JSON {
    .object([
      ("@type", .string("MonetaryAmount")), ("name", name),
      ("description", context.covers.map { .string($0) }), ("currency", currency),
      ("validFrom", context.asOf.map { .string($0.firstDay) }),
      ("validThrough", context.asOf.map { .string($0.latestDay) }),
      (
        "value",
        .object(
          [("@type", .string("QuantitativeValue"))] + members + [
            ("unitText", .string(context.period.unitText))
          ])
      ),
    ])
  }
  switch figure.pay {
  case .range(let low, let high): return quantity([("minValue", amount(low)), ("maxValue", amount(high))])
  case .single(let money): return quantity([("value", amount(money))])
  case .distribution(let spread):
    return .object([
      ("@type", .string("MonetaryAmountDistribution")), ("name", name),
      ("description", context.covers.map { .string($0) }), ("currency", currency),
      ("duration", .string(context.period.iso8601Duration)), ("percentile10", amount(spread.p10)),
      ("percentile25", amount(spread.p25)), ("median", amount(spread.median)),
      ("percentile75", amount(spread.p75)), ("percentile90", amount(spread.p90)),
    ])
  }
}
