import Output

/// A build on its way to a host.
public struct Publication: Sendable {
  /// Where it goes.
  public let host: any Host
  private let build: FolderBuild
  private let published: any SiteBuild

  /// Looks at both ends.
  /// - Parameters:
  ///   - directory: the folder that was built.
  ///   - address: where it goes.
  /// - Throws: that the host cannot be reached or holds something else, or that the folder is not what was built.
  public init(of directory: String, to address: HostAddress) async throws(PublishFailure) {
    build = try FolderBuild(directory)
    // Files that somebody else left there are not uploaded, so they do no harm.
    try build.checkThatItIsWhole()
    host = try await address.open()
    published = try await host.published()
  }

  /// What readers will see differently.
  public func changes() async throws(PublishFailure) -> SiteChanges { try await compare(published, build) }

  /// Brings the host up to date.
  /// - Throws: that it could not be done, or that the folder was built anew since it was looked at.
  public func publish(_ upload: Upload) async throws(PublishFailure) {
    try build.checkThatItIsWhole()
    try await host.publish(upload)
  }

  /// What has to be uploaded.
  /// - Parameters:
  ///   - isFull: whether every file is uploaded, also what the host should have already.
  ///   - message: what changes, in words.
  public func upload(isFull: Bool, message: String) -> Upload {
    Upload(build, replacing: published, isFull: isFull, message: message)
  }
}
