import Diagnostics
import Messages

/// How much kinds of messages matter in this guide, where that is not as usual.
public struct CheckLevels: Sendable {
  /// How much a kind of message matters.
  public enum Level: Sendable, Hashable {
    /// It is told.
    case told(Severity)
    /// It is left out.
    case off
  }

  /// The levels that the settings give, by id.
  let levels: [String: Level]

  /// - Parameter levels: by id, for kinds of messages that can be changed.
  public init(_ levels: [String: Level] = [:]) { self.levels = levels }

  /// Whether a kind of message is told at all.
  func isOn(_ id: DiagnosticID) -> Bool {
    switch levels[id.rawValue] {
    case .told: true
    case .off: false
    case nil: Message.named(id.rawValue)?.isOnRequest != true
    }
  }

  /// The messages with the severities that the settings give them, without those that are off.
  public func apply(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !levels.isEmpty else { return diagnostics }
    return diagnostics.compactMap { diagnostic in
      var diagnostic = diagnostic
      switch levels[diagnostic.id.rawValue] {
      case .told(let severity): diagnostic.severity = severity
      case .off: return nil
      case nil: break
      }
      return diagnostic
    }
  }
}
