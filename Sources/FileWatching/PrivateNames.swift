/// Whether a name is one that programs give to files of their own, which nobody wrote and which soon vanish.
///
/// - Names that begin with a dot: `.git`, the lock `.#file` of Emacs, the `.file.swp` of Vim, `.DS_Store`.
/// - `4913`, which Vim creates to see whether it can create files in the folder.
/// - `file~`, a copy from before the last save, and `file.tmp~`.
/// - `#file#`, what Emacs saves while one types.
func isPrivateName(_ name: some StringProtocol) -> Bool {
  if name == "4913" || name.hasPrefix(".") || name.hasSuffix("~") { return true }
  return name.count > 1 && name.hasPrefix("#") && name.hasSuffix("#")
}
