import CareerGuide
import HTML
import Salary

/// What the page of all figures is: a page, the way to it, and a set of data (https://schema.org/Dataset).
///
/// The set's own dates are the times that its figures are true for. When it was last changed is not said: a year such
/// as 2026 is no such day, and a build's is chance.
func salariesData(
  _ entries: [PayEntry], description: String, path: PagePath, crumbs: [Crumb], _ site: SiteContext
) -> JSONText {
  let title = site.words.salaries
  let text = site.words.salariesText
  let contexts = entries.map(\.figure.context)
  var page = PageNode(path, name: title, description: description, crumbs: crumbs, site)
  page.mainEntity = "figures"
  return page.data(site) { nodes in
    nodes.add { set in
      set.add("@type", "Dataset")
      set.add("@id", page.id("figures"))
      set.add("name", "\(title) – \(site.edition.language.title)")
      set.add("description", text)
      set.add("url", site.absolute(path)?.text)
      set.add("inLanguage", site.language)
      set.add("isAccessibleForFree", .bool(true))
      set.add("creator", site.publisher)
      set.add("temporalCoverage", times(contexts))
      set.add("spatialCoverage", places(contexts))
      set.add("variableMeasured", site.words.pay)
      set.add("distribution", downloads(site))
    }
  }
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
