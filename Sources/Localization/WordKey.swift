/// The name by which the settings of a site know a word, so that a site can have its own.
///
/// `Root` is what holds the word.
public struct WordKey<Root>: Sendable {
  /// The name: `skip_to_content`.
  public let name: String
  /// The names in braces without which the text would leave out what it is there for: `low` and `high` of a range.
  public let needed: [String]
  /// Every name in braces that the text may hold, the needed ones first.
  public let placeholders: [String]

  private let read: @Sendable (Root) -> String
  private let write: @Sendable (inout Root, String) -> Void

  /// - Parameters:
  ///   - name: the name in the settings.
  ///   - needed: names in braces that the text must hold.
  ///   - optional: names in braces that it may hold.
  ///   - read: takes the word out of what holds it.
  ///   - write: puts a word in.
  public init(
    _ name: String, needed: [String] = [], optional: [String] = [],
    read: @escaping @Sendable (Root) -> String, write: @escaping @Sendable (inout Root, String) -> Void
  ) {
    self.name = name
    self.needed = needed
    placeholders = needed + optional
    self.read = read
    self.write = write
  }

  /// A word that is a property.
  public init(
    _ name: String, _ path: WritableKeyPath<Root, String> & Sendable, needed: [String] = [],
    optional: [String] = []
  ) {
    self.init(
      name, needed: needed, optional: optional, read: { $0[keyPath: path] },
      write: { $0[keyPath: path] = $1 })
  }

  /// The word.
  public func text(in root: Root) -> String { read(root) }

  /// Puts another word in its place.
  public func set(_ text: String, in root: inout Root) { write(&root, text) }

  /// The same key for something that holds what holds the word.
  public func within<Whole>(_ path: WritableKeyPath<Whole, Root> & Sendable) -> WordKey<Whole> {
    let (read, write) = (read, write)
    return WordKey<Whole>(
      name, needed: needed, optional: Array(placeholders.dropFirst(needed.count)),
      read: { read($0[keyPath: path]) }, write: { write(&$0[keyPath: path], $1) })
  }
}
