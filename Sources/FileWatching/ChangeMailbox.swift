import Synchronization

/// Hands groups of changes from the thread that watches to whoever awaits them. There is never more than one group
/// in it: those that come while nobody takes them are merged, so that a slow reader loses nothing and gets no queue.
final class ChangeMailbox: Sendable {
  private struct Waiter {
    var number: Int
    var continuation: CheckedContinuation<FileChanges?, Never>
  }

  private struct State {
    var changes: FileChanges?
    var waiters: [Waiter] = []
    var latestNumber = 0
    var isClosed = false
  }

  private let state = Mutex(State())

  /// Adds a group.
  func put(_ changes: FileChanges) {
    let waiter = state.withLock { state -> Waiter? in
      if state.isClosed { return nil }
      if !state.waiters.isEmpty { return state.waiters.removeFirst() }
      if state.changes?.merge(changes) == nil { state.changes = changes }
      return nil
    }
    waiter?.continuation.resume(returning: changes)
  }

  /// Says that nothing comes any more. What nobody took is dropped.
  func close() {
    let waiters = state.withLock { state in
      defer { state = State(isClosed: true) }
      return state.waiters
    }
    for waiter in waiters { waiter.continuation.resume(returning: nil) }
  }

  /// The next group; `nil` when nothing comes any more or the task was cancelled.
  func take() async -> FileChanges? {
    let number = state.withLock { state in
      state.latestNumber += 1
      return state.latestNumber
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { wait(number: number, $0) }
    } onCancel: {
      cancel(number: number)
    }
  }

  private func wait(number: Int, _ continuation: CheckedContinuation<FileChanges?, Never>) {
    let answer = state.withLock { state -> FileChanges?? in
      // Asked under the lock: a later cancellation finds the waiter in the list.
      if state.isClosed || Task.isCancelled { return .some(nil) }
      if let changes = state.changes {
        state.changes = nil
        return changes
      }
      state.waiters.append(Waiter(number: number, continuation: continuation))
      return nil
    }
    if let answer { continuation.resume(returning: answer) }
  }

  private func cancel(number: Int) {
    let waiter = state.withLock { state -> Waiter? in
      guard let index = state.waiters.firstIndex(where: { $0.number == number }) else { return nil }
      return state.waiters.remove(at: index)
    }
    waiter?.continuation.resume(returning: nil)
  }
}
