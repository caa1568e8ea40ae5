/// The files of `templates/assets/`, which are part of the program.
public enum Assets {
  /// The stylesheet.
  public static var stylesheet: [UInt8] { PackageResources.site_css }
  /// The icon.
  public static var icon: [UInt8] { PackageResources.favicon_svg }
}
