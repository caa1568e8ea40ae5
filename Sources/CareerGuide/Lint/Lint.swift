import Diagnostics
import ParallelMap
import Salary

/// Checks content that can be built, but may not serve its readers. All checks are pure functions; each has a file of
/// its own in this folder.
/// - Parameters:
///   - guide: the content with its links, unless two pages have one address.
///   - today: the day that ages are counted from; without it nothing is too old.
func lint(_ content: Content, guide: Guide?, settings: Settings, today: CalendarDate?) async -> [Diagnostic] {
  []
}
