import Foundation

/// The example guide of this project, built once for all tests that look at it.
enum ExampleSite {
  /// Every file of the site.
  static let files: Result<[String: Data], any Error> = Result {
    let workshop = try Workshop(copyOf: Repository.content)
    let run = try workshop.build()
    guard run.status == 0 else { throw Refused(messages: run.messages) }
    return try workshop.files()
  }

  private static let allPages: Result<[BuiltPage], any Error> = files.map { BuiltPage.all(in: $0) }

  /// Its pages.
  static func pages() throws -> [BuiltPage] { try allPages.get() }

  /// The example guide does not build.
  struct Refused: Error, CustomStringConvertible {
    let messages: String
    var description: String { "the example guide in content/ does not build:\n\(messages)" }
  }
}
