/// Where a build is published to.
public enum HostAddress: Sendable, Hashable {
  /// A branch of a git repository.
  case git(remote: String, branch: String)
  /// A folder of a server, as rsync takes it: `deploy@example.org:/var/www/careers/`.
  case rsync(String, port: Int?)
  /// A remote of rclone with a path: `careers:bucket/guide`.
  case rclone(String)
  /// A folder of this computer.
  case folder(String)

  /// Gets ready to publish there.
  /// - Throws: that a program for it is not installed.
  public func open() async throws(PublishFailure) -> any Host {
    switch self {
    case .git(let remote, let branch): try await GitHost(remote: remote, branch: branch)
    case .rsync(let destination, let port): try await RsyncHost(destination, port: port)
    case .rclone(let destination): try await RcloneHost(destination)
    case .folder(let path): FolderHost(shown: path)
    }
  }
}
