import CareerGuide
import HTML
import Salary

/// What the page of all figures is: a page, the way to it, and a set of data (https://schema.org/Dataset).
///
/// The set's own dates are the times that its figures are true for. When it was last changed is not said: a year such
/// as 2026 is no such day, and a build's is chance.
func salariesData(
  _ entries: [PayEntry], path: PagePath, crumbs: [Crumb], _ site: SiteContext
) -> JSON {
  let title = site.words.salaries
  let text = site.words.salariesText
  let contexts = entries.map(\.figure.context)
  let dataset: JSON = .object([
    ("@type", .string("Dataset")), ("@id", nodeID(path, "figures", site)),
    ("name", .string("\(title) – \(site.edition.language.title)")), ("description", .string(text)),
    ("url", site.absolute(path).map { .string($0.text) }), ("inLanguage", .string(site.language)),
    ("isAccessibleForFree", .bool(true)), ("creator", site.publisher),
    ("temporalCoverage", times(contexts).map { .string($0) }), ("spatialCoverage", places(contexts)),
    ("variableMeasured", .string(site.words.pay)), ("distribution", downloads(site)),
  ])
  return graph([
    webPage(
      path, name: title, description: text, reviewed: nil, mainEntity: nodeID(path, "figures", site), site),
    breadcrumbList(path, crumbs, last: title, site), dataset,
  ])
}

/// From the first day of the oldest figures to the last of the newest.
private func times(_ contexts: [PayContext]) -> String? {
  let times = contexts.compactMap(\.asOf)
  guard let first = times.map(\.firstDay).min(), let last = times.map(\.latestDay).max() else { return nil }
  return "\(first)/\(last)"
}

private func places(_ contexts: [PayContext]) -> JSON? {
  let places = Set(contexts.compactMap(\.place)).sorted()
  return places.isEmpty
    ? nil : .array(places.map { .object([("@type", .string("Place")), ("name", .string($0))]) })
}

/// The files, which need absolute addresses.
private func downloads(_ site: SiteContext) -> JSON? {
  guard let url = site.guide.settings.url else { return nil }
  let files: [(DataFile, String)] = [(.salaryRows, "text/csv"), (.salaries, "application/json")]
  return .array(
    files.map { file, format in
      .object([
        ("@type", .string("DataDownload")), ("encodingFormat", .string(format)),
        ("contentUrl", .string(url + file.path)),
      ])
    })
}
