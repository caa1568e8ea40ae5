/// Values by path, in the order of the paths. Large tables are compared by walking through both, which takes a fraction of
/// the time of looking up each path in a hash table.
public struct PathTable<Value: Sendable>: Sendable {
  /// The paths in their order, each once.
  public let keys: [OutputPath]
  /// The value of each path.
  public let values: [Value]

  /// - Parameters:
  ///   - keys: paths in their order, each once.
  ///   - values: as many.
  init(sorted keys: [OutputPath], _ values: [Value]) {
    self.keys = keys
    self.values = values
  }

  /// - Parameter pairs: in any order; of several for one path the last counts.
  public init(_ pairs: [(OutputPath, Value)]) {
    let order = pairs.indices.sorted { (pairs[$0].0, $0) < (pairs[$1].0, $1) }
    let last = order.indices.filter { $0 + 1 == order.count || pairs[order[$0]].0 != pairs[order[$0 + 1]].0 }
    keys = last.map { pairs[order[$0]].0 }
    values = last.map { pairs[order[$0]].1 }
  }

  /// How many paths there are.
  public var count: Int { keys.count }
  /// Whether there is none.
  public var isEmpty: Bool { keys.isEmpty }

  /// The value of a path; `nil` where it is not in the table.
  public subscript(path: OutputPath) -> Value? { keys.place(of: path).map { values[$0] } }

  /// The same paths with other values.
  public func mapValues<New>(_ change: (Value) -> New) -> PathTable<New> {
    PathTable<New>(sorted: keys, values.map(change))
  }

  /// The paths of both tables; where both have one, with the value of the other.
  public func merging(_ other: PathTable) -> PathTable {
    var merged: (keys: [OutputPath], values: [Value]) = ([], [])
    merged.keys.reserveCapacity(count + other.count)
    merged.values.reserveCapacity(count + other.count)
    var next = 0
    for (path, value) in self {
      while next < other.count, other.keys[next] <= path {
        merged.keys.append(other.keys[next])
        merged.values.append(other.values[next])
        next += 1
      }
      guard merged.keys.last != path else { continue }
      merged.keys.append(path)
      merged.values.append(value)
    }
    return PathTable(sorted: merged.keys + other.keys[next...], merged.values + other.values[next...])
  }
}

extension PathTable: Sequence {
  /// Each path with its value, in the order of the paths.
  public func makeIterator() -> Zip2Sequence<[OutputPath], [Value]>.Iterator {
    zip(keys, values).makeIterator()
  }
}

extension PathTable: Equatable where Value: Equatable {}
extension PathTable: Hashable where Value: Hashable {}

extension [OutputPath] {
  /// Where a path stands in a list that is in order; `nil` where it is not in it.
  func place(of path: OutputPath) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < path { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == path ? low : nil
  }

  /// The paths that are not in another list; both are in order.
  public func missing(from others: [OutputPath]) -> [OutputPath] {
    var next = 0
    return filter { path in
      while next < others.count, others[next] < path { next += 1 }
      return next == others.count || others[next] != path
    }
  }
}
