extension Message {
  /// What `sitegen new`, `sitegen init` and `sitegen schema` say, and what becomes of a file that was begun.
  static let starter = [
    Message(
      "prompt-left", .error, canChange: true, "A question of a starting file was not answered.",
      advice: """
        `sitegen new` marks with ✎ what is still to be written. While the page is a draft that is fine; once it is to
        be published, readers would see the questions.

        Write the answer in the place of the question, delete the part that the page does not need, or put
        `draft: true` back into the front matter.
        """,
      example: Example(
        "content/roles/analyst.md",
        wrong: """
          ---
          title: Analyst
          summary: Reads data.
          ---
          ✎ What is this job, in one paragraph?
          """,
        right: """
          ---
          title: Analyst
          summary: Reads data.
          ---
          An analyst finds out what numbers mean.
          """)),
    Message(
      "starter-exists", .error, "Something stands where a new file or guide was to be made.",
      advice: """
        A new file never takes the place of another, and a new guide needs a folder of its own.

        Change the file that is there, or choose another name or folder.
        """),
    Message(
      "starter-missing", .error, "There is no guide here, or no page to make a version of.",
      advice: """
        `sitegen new` writes into `content/`, and a version in another language belongs to a page that exists.

        Run it in the folder that holds `content/`, or name that folder with `--source`; name the original page by its
        file without `.md`.
        """),
    Message(
      "starter-name", .error, "No file name can be made of this title.",
      advice: """
        A file's name becomes the page's address, so it is made of the letters a to z, digits and hyphens of the title.
        A title without any, or one of more than 100, gives no name.

        Choose a title in words, or give the name of the file with `--slug`.
        """),
    Message(
      "starter-unwritable", .error, "The system does not let a new file be written.",
      advice: """
        The folder belongs to somebody else, is read-only, or the disk is full.

        See that the folder can be written to, or choose another one.
        """),
  ]
}
