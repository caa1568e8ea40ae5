import Diagnostics

/// A place that the settings name to publish the site to.
public struct PublishTarget: Sendable {
  /// What the editor calls it: `live`.
  public let name: String
  /// Where it is.
  public let host: Host
  /// The address at which readers find the site there, ending in a slash; `nil` for the site's own.
  public let url: String?
  /// Where it stands in the settings.
  public let place: Place

  /// Kinds of places.
  public enum Host: Sendable, Hashable {
    /// A branch of a git repository.
    case git(remote: String, branch: String)
    /// A folder of a server, as rsync takes it.
    case rsync(String, port: Int?)
    /// A remote of rclone with a path.
    case rclone(String)
    /// A folder.
    case folder(String)
  }
}
