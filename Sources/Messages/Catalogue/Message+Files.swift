extension Message {
  /// What is said of the files and folders of the content.
  static let files = [
    Message(
      "content-missing", .error, "There is no content.",
      advice: """
        The program looks for a folder `content` with guides in `content/roles`. Mostly it was started in another folder.

        Start it in the folder that holds `content`, or name that folder: `sitegen build --source FOLDER`.
        """),
    Message(
      "settings-missing", .warning, canChange: true, "There is no file `content/site.yml`.",
      advice: """
        The settings give the site its name and its address on the web. Write a file `content/site.yml` with a line
        `title: …` and a line `url: https://…`.
        """),
    Message(
      "file-unreadable", .error, "A file or folder could not be read.",
      advice: """
        The system refuses it, or something else stands where a file or folder is expected: a folder named `site.yml`, a
        file named `roles`.
        """),
    Message(
      "file-encoding", .error, "A file is not plain text in UTF-8.",
      advice: """
        UTF-8 is the way to store text that nearly every program uses today. Older files, and some that come from Word or
        Excel, are stored in another way, so that letters such as ü or € would come out wrong.

        Open the file in a text editor and save it again with the encoding UTF-8.
        """),
    Message(
      "file-size", .error, "A file is too large.",
      advice: """
        A page of more than 256 KB is longer than a book, and mostly a picture that was pasted into the text. A file to
        copy may have 64 MB.

        Divide the page, or put the picture into `content/static/` and link to it.
        """),
    Message(
      "file-empty", .error, "A file is empty.",
      advice: "Write `# Title` and a paragraph, or delete the file.",
      example: Example(
        "content/roles/analyst.md", wrong: "\n", right: "# Analyst\n\nReads data.\n")),
    Message(
      "file-name", .error, "A file's name cannot become an address.",
      advice: """
        A file's name is part of the page's address, so it holds only the letters a to z, digits and hyphens:
        `data-scientist.md`. The title may be written in any way.
        """,
      example: Example(
        "content/roles/Data Analyst.md", wrong: "# Data Analyst\n\nReads data.\n",
        right: "# Data Analyst\n\nReads data.\n", rightFile: "content/roles/data-analyst.md")),
    Message(
      "file-symlink", .error, "A link stands in the place of a file or folder.",
      advice: """
        A symbolic link points to a file elsewhere. It could lead out of the content folder, or in a circle, so it is not
        followed. Put the file or folder itself there.
        """),
    Message(
      "file-skipped", .note, canChange: true, "A file is not read.",
      advice: """
        Guides stand in `content/roles/` and plain pages in `content/pages/`, as text files that end in `.md`. A file to
        copy as it is, such as a picture, stands in `content/static/`.

        If it belongs to the site, rename or move it. If not, nothing has to be done.
        """,
      example: Example(
        "content/roles/analyst.markdown", wrong: "# Analyst\n\nReads data.\n",
        right: "# Analyst\n\nReads data.\n", rightFile: "content/roles/analyst.md")),
    Message(
      "draft-skipped", .note, canChange: true, "A draft is left out of the site.",
      advice: """
        The page is marked `draft: true`. Delete that line when it is ready. `sitegen build --drafts` builds drafts too,
        so that you can look at them.
        """,
      example: Example(
        "content/roles/analyst.md", wrong: "---\ntitle: Analyst\ndraft: true\n---\nReads data.\n",
        right: "---\ntitle: Analyst\n---\nReads data.\n")),
  ]
}
