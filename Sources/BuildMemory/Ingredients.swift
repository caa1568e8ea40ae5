import Checksums
import Disk

/// Everything that a site is made from: what is in the content folder, the program, and what it was asked for.
public struct Ingredients: Sendable {
  /// What the program and what it was asked for are known by, but for the day.
  public let program: Checksum
  /// What all of it is known by, the day among it. Builds of the same ingredients are the same to the last message.
  public let checksum: Checksum
  /// What is taken as today, as text.
  public let day: String
  private let content: FolderSnapshot

  /// Looks at the content folder, and reads all of it.
  /// - Parameters:
  ///   - content: the folder.
  ///   - options: what was asked for, as text.
  ///   - day: what is taken as today, as text.
  /// - Returns: `nil` where something cannot be read or found out; then nobody can know what a site is made from.
  public init?(content: String, options: [String], day: String) {
    guard let program = ProgramIdentity.checksum, let snapshot = FolderSnapshot(of: content) else {
      return nil
    }
    self.content = snapshot
    self.day = day
    self.program = Checksum(of: program.bytes + options.flatMap { Array($0.utf8) + [0] })
    checksum = Checksum(of: self.program.bytes + snapshot.checksum.bytes + Array(day.utf8))
  }

  /// Every file of the content folder by its path in there, in order.
  public var files: [(path: String, checksum: Checksum)] { content.files }

  /// Whether nothing in the content folder has changed since it was looked at.
  public var areCurrent: Bool { content.isCurrent }
}
