import FileWatching
import Testing

/// All tests that watch: one after the other, so that a group is about one test and a count of descriptors holds.
@Suite(.serialized) struct WatchingTests {}

extension FolderWatcher {
  /// Awaits groups until those so far are enough. Gives up, with what there is, after a time that is never needed but
  /// by a mistake.
  func groups(until isEnough: @escaping @Sendable ([FileChanges]) -> Bool) async -> [FileChanges] {
    await withTaskGroup(of: [FileChanges]?.self) { tasks in
      tasks.addTask {
        var groups: [FileChanges] = []
        for await group in self.changes {
          groups.append(group)
          if isEnough(groups) { break }
        }
        return groups
      }
      tasks.addTask {
        try? await Task.sleep(for: .seconds(10))
        return nil
      }
      var groups: [FileChanges] = []
      for await result in tasks {
        tasks.cancelAll()
        if let result { groups = result }
      }
      return groups
    }
  }

  /// Awaits groups until all these paths were among them.
  /// - Returns: all paths of these groups.
  @discardableResult func paths(
    until wanted: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) async -> Set<String> {
    let groups = await groups { groups in wanted.allSatisfy(Set(groups.flatMap(\.paths)).contains) }
    let paths = Set(groups.flatMap(\.paths))
    #expect(paths.isSuperset(of: wanted), sourceLocation: sourceLocation)
    #expect(groups.allSatisfy { !$0.isIncomplete }, sourceLocation: sourceLocation)
    return paths
  }
}
