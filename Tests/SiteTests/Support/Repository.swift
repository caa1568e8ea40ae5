import Foundation

/// The places of this project that tests look at.
enum Repository {
  /// The project's own folder: these sources stand in `Tests/SiteTests/Support/`.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder with a little site for each behaviour.
  static let sites = root.appendingPathComponent("Tests/Sites")
  /// The example guide.
  static let content = root.appendingPathComponent("content")
  /// The example guide, built.
  static let publicFolder = root.appendingPathComponent("public")

  /// Whether expectations are to be written rather than compared.
  static let updatesExpectations = ProcessInfo.processInfo.environment["UPDATE_EXPECTATIONS"] == "1"
}
