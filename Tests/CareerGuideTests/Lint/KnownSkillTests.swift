import Testing

@testable import CareerGuide

/// Skills without a file.
@Suite struct KnownSkillTests {
  @Test("A skill without a file is told with the nearest that has one; without any file nothing is told")
  func unknown() async throws {
    let role = "---\ntitle: X\nskills: [Python, Pytorch, Gardening]\n---\nText.\n"
    let roles = try #require(try await load(["content/roles/x.md": role]).guide).editions[0].roles
    #expect(
      checkSkills(roles: roles, known: ["Python", "PyTorch"]).map(\.brief) == [
        "3:18 the skill `Pytorch` has no file in content/skills => did you mean `PyTorch`?",
        "3:27 the skill `Gardening` has no file in content/skills => add a file for it in content/skills",
      ])
    #expect(checkSkills(roles: roles, known: [String]()).isEmpty)
  }
}
