/// Where a person's programs keep what can be made again: https://specifications.freedesktop.org/basedir-spec/, and on macOS
/// the folder of its own for that.
/// - Parameter environment: the variables of the run.
/// - Returns: the path of a folder that may not be there yet; `nil` where there is no such person.
package func userCache(_ environment: [String: String]) -> String? {
  if let folder = environment["XDG_CACHE_HOME"], folder.hasPrefix("/") { return folder }
  guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
  #if os(macOS)
    return home + "/Library/Caches"
  #else
    return home + "/.cache"
  #endif
}
