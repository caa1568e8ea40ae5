import Diagnostics

/// Skills without a file, for guides that want to describe each of theirs. Told once for each name and file.
/// - Parameter known: the names of the skills that have a file.
func checkSkills(roles: [RoleGuide], known: some Collection<String>) -> [Diagnostic] {
  guard !known.isEmpty else { return [] }
  let names = Set(known)
  let suggestions = Suggestions { names.sorted() }
  return roles.flatMap { role in
    role.skills.filter { !names.contains($0.value) }.map { skill in
      Diagnostic(
        .warning, .skillUnknown, "the skill `\(skill.value)` has no file in content/skills",
        at: skill.span.place,
        fix: suggestions.nearest(to: skill.value).map { "did you mean `\($0)`?" }
          ?? "add a file for it in content/skills")
    }
  }
}
