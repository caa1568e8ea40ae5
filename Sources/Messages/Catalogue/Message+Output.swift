extension Message {
  /// What is said when the site is written.
  static let output = [
    Message(
      "output-claimed", .error, "Two files of the site would have the same name.",
      advice: """
        A file of `content/static/` has the name of a page, or two names differ only in capitals, which many computers
        take for the same. Rename one of them.
        """,
      example: Example(
        "content/static/about/index.html", wrong: "<p>About us</p>\n", right: "<p>About us</p>\n",
        rightFile: "content/static/about-us/index.html",
        others: ["content/pages/about.md": "# About\n\nAbout us.\n"])),
    Message(
      "output-path", .error, "A file of the site has a name that not every computer can hold.",
      advice: """
        Windows cannot store names such as `con.txt` or names that end with a dot, and git keeps `.git` for itself. Rename
        the file.
        """,
      example: Example(
        "content/static/aux.txt", wrong: "Hello\n", right: "Hello\n",
        rightFile: "content/static/auxiliary.txt")
    ),
    Message(
      "output-foreign", .error, "The folder for the site holds something else.",
      advice: """
        A build only touches folders and files that an earlier build wrote. This one holds files of yours, which would
        be in the way.

        Choose another folder with `--output`, or move the files elsewhere.
        """),
    Message(
      "output-manifest", .error, "The list of files that earlier builds wrote is damaged.",
      advice: """
        `manifest.json` in the folder of the site says which files a build may remove. It was changed or is incomplete.

        Restore it, or delete the folder of the site and build again: everything in it is made anew.
        """),
    Message(
      "output-symlink", .error, "A link is in the way in the folder for the site.",
      advice: """
        A symbolic link points to a file elsewhere, and a build does not write through it. Remove the link, or choose
        another folder with `--output`.
        """),
    Message(
      "output-busy", .error, "Another build is writing the same folder.",
      advice: "Wait until it has finished, then build again."),
    Message(
      "output-full", .error, "The disk is full.",
      advice: "Make room on the disk, or choose a folder on another one with `--output`; then build again."),
    Message(
      "output-unwritable", .error, "The system does not let the build write.",
      advice: """
        The folder or the disk is protected, or the account that runs the build may not write there. Choose another
        folder with `--output`, or ask whoever looks after the computer.
        """),
  ]
}
