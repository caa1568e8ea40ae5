/// The files of `templates/assets/`, which are part of the program.
public enum Assets {
  /// The stylesheet.
  public static var stylesheet: [UInt8] { PackageResources.site_css }
  /// What the search and the list from A to Z need beside it.
  public static var searchStyle: [UInt8] { PackageResources.search_css }
  /// Searches in the browser.
  public static var searchScript: [UInt8] { PackageResources.search_js }
  /// The icon.
  public static var icon: [UInt8] { PackageResources.favicon_svg }
}
