import Foundation
import Synchronization

/// Says on a terminal what a build is doing, once it has taken longer than a second: a short build says nothing.
final class Progress: Sendable {
  private struct State {
    var phase: String?
    var isVisible = false
  }

  private let state = Mutex(State())
  private let isShown: Bool

  /// - Parameter isShown: whether anybody wants to know; only a terminal is ever written to.
  init(isShown: Bool) {
    self.isShown = isShown && isTerminal(.standardError)
    guard self.isShown else { return }
    Task.detached { [self] in
      try? await Task.sleep(for: .seconds(1))
      state.withLock {
        guard let phase = $0.phase else { return }
        $0.isVisible = true
        show(phase)
      }
    }
  }

  /// Begins a phase of the build.
  func begin(_ phase: String) {
    state.withLock {
      $0.phase = phase
      if $0.isVisible { show(phase) }
    }
  }

  /// Clears the line.
  func end() {
    state.withLock {
      $0.phase = nil
      if $0.isVisible { write("\r\u{1B}[K", to: .standardError) }
      $0.isVisible = false
    }
  }

  private func show(_ phase: String) { write("\r\u{1B}[K\(phase)…", to: .standardError) }
}
