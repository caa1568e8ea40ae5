/// A file of `templates/assets/`, which are part of the program.
public enum Asset: String, Sendable, CaseIterable {
  /// The stylesheet of every page.
  case siteStyle = "site.css"
  /// What lists of roles, of skills and the home page have beside it.
  case listStyle = "lists.css"
  /// What roles with figures for more than five places have beside it.
  case placesStyle = "places.css"
  /// What only the page of all figures needs.
  case salariesStyle = "salaries.css"
  /// Filters and sorts the page of all figures.
  case salariesScript = "salaries.js"
  /// What the pages that compare roles have beside it.
  case compareStyle = "compare.css"
  /// What makes choosing a comparison quicker.
  case compareScript = "compare.js"
  /// What the search and the list from A to Z need beside it.
  case searchStyle = "search.css"
  /// Searches in the browser.
  case searchScript = "search.js"
  /// The icon.
  case icon = "icon.svg"

  /// What the built-in file holds.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  private var bytes: [UInt8] {
    switch self {
    case .siteStyle: PackageResources.site_css
    case .listStyle: PackageResources.lists_css
    case .placesStyle: PackageResources.places_css
    case .salariesStyle: PackageResources.salaries_css
    case .salariesScript: PackageResources.salaries_js
    case .compareStyle: PackageResources.compare_css
    case .compareScript: PackageResources.compare_js
    case .searchStyle: PackageResources.search_css
    case .searchScript: PackageResources.search_js
    case .icon: PackageResources.icon_svg
    }
  }
}
