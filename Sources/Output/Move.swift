/// A file, or a whole folder that is new, on its way from the staging folder to its place.
struct Move: Comparable {
  /// Where it goes.
  let path: OutputPath
  /// The folder in the staging folder that it waits in.
  var folder: String
  /// What it is called there.
  var name: String
  /// When; of a folder, when the first of its pages would go, if it has any.
  private(set) var turn: OutputPath.Turn
  /// How deep it, or what is in it, will stand.
  private(set) var depth: Int
  /// Its index among all files in the order of their paths, or that of the first file in it.
  private(set) var index: Int

  init(path: OutputPath, folder: String, name: String, turn: OutputPath.Turn, depth: Int, index: Int) {
    (self.path, self.folder, self.name) = (path, folder, name)
    (self.turn, self.depth, self.index) = (turn, depth, index)
  }

  /// Adds a file to a folder. What is in one folder arrives at once, so that an asset among pages need not come first, but the
  /// assets that they share must have come.
  mutating func add(_ file: Move) {
    let turns = [turn, file.turn]
    turn = turns.filter { $0 != .asset }.min() ?? .asset
    depth = max(depth, file.depth)
    index = min(index, file.index)
  }

  static func < (one: Move, two: Move) -> Bool {
    (one.turn, -one.depth, one.index) < (two.turn, -two.depth, two.index)
  }
}
