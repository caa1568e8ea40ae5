import Foundation
import Testing

/// What git cannot keep, or no repository should: each built here, in a folder that is thrown away.
@Suite struct BadInputTests {
  /// A guide without mistakes, to which each test adds one.
  private func guide() throws -> Workshop {
    try Workshop([
      "content/site.yml": "title: Guide\n", "content/roles/analyst.md": "# Analyst\n\nReads data.\n",
    ])
  }

  /// The line that ends the messages of a guide whose one mistake is only noted.
  private let built =
    "public/ has 5 pages with 0 salary figures: 18 files written, 0 unchanged; no warnings; "
    + "3 hints, which sitegen check lists; N s"

  // MARK: What is no file

  @Test("A pipe among the guides is named, and nobody waits for it")
  func pipe() throws {
    let guide = try guide()
    #expect(mkfifo(guide.url("content/roles/x.md").path, 0o600) == 0)
    expect(
      try guide.build(),
      """
      content/roles/x.md: note: this is not read: it is neither a file nor a folder [file-skipped]
      \(built)
      exit status 0

      """)
  }

  @Test("A pipe in the place of the settings is a mistake")
  func settingsPipe() throws {
    let guide = try guide()
    try guide.remove("content/site.yml")
    #expect(mkfifo(guide.url("content/site.yml").path, 0o600) == 0)
    expect(
      try guide.build(),
      """
      content/site.yml: error: site.yml has to be a file [file-unreadable]
         fix: give this another name, or move it out of the content folder
      1 error: nothing was written
      exit status 1

      """)
  }

  @Test("A folder with the name of a guide is named")
  func folderNamedAsGuide() throws {
    let guide = try guide()
    try guide.put("# Engineer\n", at: "content/roles/engineering.md/engineer.md")
    expect(
      try guide.build(),
      """
      content/roles/engineering.md: note: this is not read: guides stand in content/roles/ itself, not in a folder below it [file-skipped]
      \(built)
      exit status 0

      """)
  }

  @Test("A file with the name of a folder is a mistake")
  func fileNamedAsFolder() throws {
    let guide = try guide()
    try guide.put("x\n", at: "content/static")
    expect(
      try guide.build(),
      """
      content/static: error: static has to be a folder [file-unreadable]
         fix: give this another name, or move it out of the content folder
      1 error: nothing was written
      exit status 1

      """)
  }

  // MARK: Links

  @Test(
    "A symbolic link among the guides is refused, wherever it leads",
    arguments: ["analyst.md", "nowhere.md", "x.md", "/etc/passwd", "/proc/self/mem", ".."])
  func link(_ target: String) throws {
    let guide = try guide()
    try guide.link("content/roles/x.md", to: target)
    expect(
      try guide.build(),
      """
      content/roles/x.md: error: this is a symbolic link, and links are not followed [file-symlink]
         fix: put the file or folder itself here
      1 error: nothing was written
      exit status 1

      """)
  }

  @Test("A folder of guides that is a link is refused")
  func linkedFolder() throws {
    let guide = try guide()
    try guide.put("# About\n", at: "elsewhere/about.md")
    try guide.link("content/pages", to: "../elsewhere")
    expect(
      try guide.build(),
      """
      content/pages: error: this is a symbolic link, and links are not followed [file-symlink]
         fix: put the file or folder itself here
      1 error: nothing was written
      exit status 1

      """)
  }

  @Test("A link in a circle below static/ is refused once")
  func linkInACircle() throws {
    let guide = try guide()
    try guide.link("content/static/images/more", to: "../../static")
    expect(
      try guide.build(),
      """
      content/static/images/more: error: this is a symbolic link, and links are not followed [file-symlink]
         fix: put the file or folder itself here
      1 error: nothing was written
      exit status 1

      """)
  }

  // MARK: What is no text

  @Test("UTF-16 is named as such", arguments: [Data([0xFF, 0xFE, 0x23, 0]), Data([0xFE, 0xFF, 0, 0x23])])
  func utf16(_ bytes: Data) throws {
    let guide = try guide()
    try guide.put(bytes, at: "content/roles/analyst.md")
    expect(
      try guide.build(),
      """
      content/roles/analyst.md: error: this file is saved as UTF-16 [file-encoding]
         fix: save it again as UTF-8
      1 error: nothing was written
      exit status 1

      """)
  }

  @Test("A NUL byte is shown where it stands")
  func nul() throws {
    let guide = try guide()
    try guide.put("# Analyst\n\nReads\u{0} data.\n", at: "content/roles/analyst.md")
    expect(
      try guide.build(),
      """
      content/roles/analyst.md:3:6: error: this is not a text file: a character stands here that no text holds [file-encoding]
          3 | Reads␀ data.
            |      ^
         fix: delete it, or save the file again as plain text
      1 error: nothing was written
      exit status 1

      """)
  }

  @Test("A control character is shown where it stands: no page may hold it")
  func controlCharacter() throws {
    let guide = try guide()
    try guide.put("# Analyst\n\nReads\u{B}data.\n", at: "content/roles/analyst.md")
    expect(
      try guide.build(),
      """
      content/roles/analyst.md:3:6: error: an invisible control character stands here: U+000B [file-encoding]
          3 | Reads␋data.
            |      ^
         fix: delete it
      1 error: nothing was written
      exit status 1

      """)
  }

  @Test("A file's name cannot send commands to the terminal")
  func nameWithCommands() throws {
    let guide = try guide()
    try guide.put("# Red\n", at: "content/roles/\u{1B}[31mred.md")
    expect(
      try guide.build(),
      """
      content/roles/␛[31mred.md: error: a file's name becomes its address, so it holds only the letters a to z, digits and hyphens [file-name]
         fix: rename it to 31mred.md
      1 error: nothing was written
      exit status 1

      """)
  }

  @Test("A value that a message repeats cannot send commands to the terminal")
  func valueWithCommands() throws {
    let guide = try guide()
    try guide.put(
      "---\ntitle: Analyst\ndraft: \"\\u202E[31mred\"\n---\nText.\n", at: "content/roles/analyst.md")
    expect(
      try guide.build(),
      """
      content/roles/analyst.md:3:8: error: `draft` should be true or false, and this is `�[31mred` [value-type]
          3 | draft: "\\u202E[31mred"
            |        ^~~~~~~~~~~~~~~
         fix: write true or false
      1 error: nothing was written
      exit status 1

      """)
  }

  // MARK: What the system refuses

  @Test("A guide that may not be read", .enabled(if: geteuid() != 0, "root may read everything"))
  func unreadable() throws {
    let guide = try guide()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: guide.url("content/roles/analyst.md").path)
    expect(
      try guide.build(),
      """
      content/roles/analyst.md: error: this could not be read: you have no permission [file-unreadable]
         fix: give yourself the right to read it: chmod u+r content/roles/analyst.md
      1 error: nothing was written
      exit status 74

      """)
  }
}
