/// The files that are looked at, folder by folder, those of the outermost first: large lists stand near the root, and one of
/// them at the end would keep a single processor at work.
struct FolderWork: Sendable {
  private var order: [Int32] = []
  /// Where each folder ends among them.
  private var ends: [Int32] = []

  /// - Parameter indices: in the order of the files' paths, in which those that stand equally deep in one folder follow each
  ///   other.
  init(_ indices: [Int], _ files: [OutputFile]) {
    var depths: [[Int32]] = []
    for index in indices {
      let depth = files[index].path.depth
      while depths.count <= depth { depths.append([]) }
      depths[depth].append(Int32(index))
    }
    order.reserveCapacity(indices.count)
    for depth in depths {
      var last: OutputPath?
      for index in depth {
        let path = files[Int(index)].path
        let isNext = last.map { path.standsBeside($0) } ?? false
        if !isNext, !order.isEmpty { ends.append(Int32(order.count)) }
        order.append(index)
        last = path
      }
    }
    if !order.isEmpty { ends.append(Int32(order.count)) }
  }

  /// How many folders there are.
  var count: Int { ends.count }

  /// The files of a folder by their indices; never none.
  func files(_ folder: Int) -> ArraySlice<Int32> {
    order[(folder == 0 ? 0 : Int(ends[folder - 1]))..<Int(ends[folder])]
  }
}
