import CareerGuide
import HTML
import Salary

/// Adds a role as a schema.org Occupation.
func addOccupation(
  _ role: RoleGuide, _ tables: [SalaryTable], id: String?, _ description: String?, _ site: SiteContext,
  to json: inout JSONText.Members
) {
  json.add("@type", "Occupation")
  json.add("@id", id)
  json.add("name", role.title)
  json.add("alternateName", texts: role.alsoCalled.map(\.value))
  json.add("description", description)
  addCategories(role.codes, to: &json)
  json.add("qualifications", role.qualification)
  json.add("skills", texts: role.skills.map(\.value))
  addLocations(tables, to: &json)
  guard !tables.isEmpty else { return }
  json.add(list: "estimatedSalary") { salaries in
    for table in tables {
      for figure in table.figures { salaries.add { addSalary(figure, site.wording, to: &$0) } }
    }
  }
}

private func addCategories(_ codes: OccupationCodes, to json: inout JSONText.Members) {
  guard codes.onet != nil || codes.isco != nil || codes.esco != nil else { return }
  json.add(list: "occupationalCategory") { categories in
    func add(_ code: String?, _ set: String, _ address: String) {
      guard let code else { return }
      categories.add { category in
        category.add("@type", "CategoryCode")
        category.add("codeValue", code)
        category.add("inCodeSet") {
          $0.add("@type", "CategoryCodeSet")
          $0.add("name", set)
          $0.add("url", address)
        }
      }
    }
    add(codes.onet, "O*NET-SOC 2019", "https://www.onetonline.org/")
    add(codes.isco, "ISCO-08", "https://isco.ilo.org/en/isco-08/")
    add(codes.esco, "ESCO", "https://esco.ec.europa.eu/")
  }
}

private func addLocations(_ tables: [SalaryTable], to json: inout JSONText.Members) {
  // A few at most, for which a look through the list is cheaper than a set.
  var places: [String] = []
  for table in tables {
    for case let place? in table.figures.lazy.map(\.context.place) where !places.contains(place) {
      places.append(place)
    }
  }
  guard !places.isEmpty else { return }
  // A continent is no AdministrativeArea of schema.org's own, but any named area may be given as one.
  json.add(list: "occupationLocation") { locations in
    for place in places {
      locations.add {
        $0.add("@type", "AdministrativeArea")
        $0.add("name", place)
      }
    }
  }
}

/// A figure in the shape that says what it is: percentiles as a distribution, a range or a single value as an amount.
/// A range is never given as percentiles.
private func addSalary(_ figure: Figure, _ wording: SalaryWording, to json: inout JSONText.Members) {
  let context = figure.context
  func begin(_ type: String, _ json: inout JSONText.Members) {
    json.add("@type", type)
    json.add(
      "name",
      [wording.kind(of: context), wording.name(of: figure), context.place].compactMap(\.self).joined(
        separator: ", "))
    json.add("description", context.covers)
    json.add("currency", context.currency.code)
  }
  if case .distribution(let spread) = figure.pay {
    begin("MonetaryAmountDistribution", &json)
    json.add("duration", context.period.iso8601Duration)
    json.add("percentile10", decimal: spread.p10?.majorDigits)
    json.add("percentile25", decimal: spread.p25?.majorDigits)
    json.add("median", decimal: spread.median?.majorDigits)
    json.add("percentile75", decimal: spread.p75?.majorDigits)
    json.add("percentile90", decimal: spread.p90?.majorDigits)
    return
  }
  begin("MonetaryAmount", &json)
  json.add("validFrom", context.asOf?.firstDay)
  json.add("validThrough", context.asOf?.latestDay)
  json.add("value") { value in
    value.add("@type", "QuantitativeValue")
    value.add("minValue", decimal: figure.pay[.low]?.majorDigits)
    value.add("maxValue", decimal: figure.pay[.high]?.majorDigits)
    value.add("value", decimal: figure.pay[.value]?.majorDigits)
    value.add("unitText", context.period.unitText)
  }
}
