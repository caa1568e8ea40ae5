/// The files of `templates/assets/`, which are part of the program.
public enum Assets {
  /// The stylesheet.
  public static var stylesheet: [UInt8] { PackageResources.site_css }
  /// What lists of roles, of skills and the home page have beside it.
  public static var listStyle: [UInt8] { PackageResources.lists_css }
  /// What roles with figures for more than five places have beside it.
  public static var placesStyle: [UInt8] { PackageResources.places_css }
  /// What only the page of all figures needs.
  public static var salariesStylesheet: [UInt8] { PackageResources.salaries_css }
  /// Filters and sorts the page of all figures.
  public static var salariesScript: [UInt8] { PackageResources.salaries_js }
  /// What the pages that compare roles have beside it.
  public static var compareStyle: [UInt8] { PackageResources.compare_css }
  /// What makes choosing a comparison quicker.
  public static var compareScript: [UInt8] { PackageResources.compare_js }
  /// What the search and the list from A to Z need beside it.
  public static var searchStyle: [UInt8] { PackageResources.search_css }
  /// Searches in the browser.
  public static var searchScript: [UInt8] { PackageResources.search_js }
  /// The icon.
  public static var icon: [UInt8] { PackageResources.favicon_svg }
}
