extension Array where Element: Sendable {
  /// What a closure makes of each element, in the elements' order, computed on all cores.
  ///
  /// The elements are handed out in chunks: small enough that no core waits long for another at the end, large enough
  /// that handing them out costs nothing.
  public func parallelMap<Result: Sendable>(
    _ transform: @escaping @Sendable (Element) async -> Result
  ) async -> [Result] {
    let chunk = Swift.max(1, Swift.min(64, count / 32))
    return await withTaskGroup(of: (start: Int, results: [Result]).self) { group in
      for start in stride(from: 0, to: count, by: chunk) {
        group.addTask {
          var results: [Result] = []
          results.reserveCapacity(chunk)
          for element in self[start..<Swift.min(start + chunk, self.count)] {
            results.append(await transform(element))
          }
          return (start, results)
        }
      }
      var chunks: [(start: Int, results: [Result])] = []
      for await finished in group { chunks.append(finished) }
      return chunks.sorted { $0.start < $1.start }.flatMap(\.results)
    }
  }
}
