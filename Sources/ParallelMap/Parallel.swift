import Dispatch
import Synchronization

/// Divides work among the processors and returns the parts' results in order.
/// - Parameter chunk: how many pieces of work are handed out at once: so few that no processor waits long for another, for a
///   folder near the root can hold a list of everything.
package func parallel<Value: Sendable>(
  _ count: Int, chunk: Int = 4, _ work: @Sendable (Range<Int>) -> Value
) -> [Value] {
  let parts = (count + chunk - 1) / chunk
  let results = Mutex([Value?](repeating: nil, count: parts))
  DispatchQueue.concurrentPerform(iterations: parts) { part in
    let result = work(part * chunk..<min(count, (part + 1) * chunk))
    results.withLock { $0[part] = result }
  }
  return results.withLock { $0.compactMap { $0 } }
}

extension Array where Element: Sendable {
  /// What a closure makes of each element, in the elements' order, computed on all cores while this thread waits.
  package func concurrentMap<Result: Sendable>(
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    // Small enough that no core waits long for another at the end, large enough that handing them out costs nothing.
    let chunk = Swift.max(1, Swift.min(64, count / 32))
    return parallel(count, chunk: chunk) { range in self[range].map(transform) }.flatMap { $0 }
  }
}
