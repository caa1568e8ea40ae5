extension Message {
  /// What is said when a site is published, compared or proved.
  static let publish = [
    Message(
      "publish-target", .error, "There is no such place to publish to.",
      advice: """
        `publish:` in `content/site.yml` names the places that the site can be published to, each with one of `git`,
        `rsync`, `rclone` or `folder`. `sitegen publish` goes to the first of them, `sitegen publish NAME` to another.
        """),
    Message(
      "publish-secret", .error, "A password or a key stands in the settings.",
      advice: """
        Whoever gets the folder of the guide, by git or by e-mail, can read its settings. Give passwords and keys to the
        program that needs them: git to a credential helper, rsync to SSH, rclone to its own configuration. If the
        settings have been in other hands already, change the password.
        """,
      example: Example(
        "content/site.yml",
        wrong: "title: Guide\npublish:\n  live: { git: \"https://editor:secret@example.org/guide.git\" }\n",
        right: "title: Guide\npublish:\n  live: { git: \"https://example.org/guide.git\" }\n")),
    Message(
      "publish-program", .error, "A program that is needed is not installed.",
      advice: """
        Publishing is done by programs that are made for it: git, rsync, rclone; sites are looked at with curl. Install
        the one that the message names.
        """),
    Message(
      "publish-foreign", .error, "The place to publish to holds something else.",
      advice: """
        A publication replaces and removes only what an earlier one put there: the files that `manifest.json` lists. This
        place has files and no such list. Publish to an empty place, such as a new branch or a folder of its own, or
        empty this one if nobody needs what is there.
        """),
    Message(
      "publish-failed", .error, "A program that publishes did not succeed.",
      advice: """
        The message says in the program's own words why. Nothing on this computer was changed. What was uploaded until
        then is finished by publishing again, and readers have met whole pages only.
        """),
    Message(
      "publish-unseen", .error, "What was published is not to be seen yet.",
      advice: """
        The upload succeeded, but the site does not serve the new files. Some hosts take minutes, and caches may keep old
        files for a while: `sitegen verify` with the address of the site looks again. If it stays so, the address belongs
        to another place than the one that was published to. `--no-verify` does not look at all.
        """),
    Message(
      "page-gone", .warning, "A page was published and is gone.",
      advice: """
        Other sites, search engines and people have links to it, which lead nowhere now. Let the old address lead on: with
        `aliases` in the page that takes its place, or under `redirects` in `content/site.yml`.
        """),
    Message(
      "build-missing", .error, "There is no build where one was looked for.",
      advice: """
        What a build wrote has a `manifest.json`, which lists its files. Name the folder or the address at which the site
        begins.
        """),
    Message(
      "build-differs", .error, "A folder or a site is not exactly what was built.",
      advice: """
        A file is missing, has other bytes than those that were built, or was put there by something else. Build or
        publish again.
        """),
  ]
}
