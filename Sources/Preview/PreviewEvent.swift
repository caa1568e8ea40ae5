import Diagnostics
import FileWatching

extension Preview {
  /// What happens, for whoever tells it.
  public enum Event: Sendable {
    /// The guide was loaded.
    /// - Parameters:
    ///   - changed: the files that were changed; `nil` at the start.
    case loaded(diagnostics: [Diagnostic], isShown: Bool, changed: Set<String>?, duration: Duration)
    /// More was found of the site that is shown.
    case checked([Diagnostic])
    case buildBegan
    case buildEnded(problems: [Diagnostic], isNew: Bool, duration: Duration)
    case cannotWatch(WatchFailure, what: String)
    /// Nobody can be answered; with what the system says.
    case cannotServe(String)
    /// The program could not be replaced by the new one.
    case cannotRestart
  }
}
