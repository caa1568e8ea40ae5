extension Message {
  /// What is said of links, of roles that are named, and of addresses.
  static let links = [
    Message(
      "link-broken", .error, "A link leads to nothing.",
      advice: """
        The file that the link names is not there: it was renamed or deleted, or its name is misspelt. A draft has no
        page either.

        Name a file as seen from the one that holds the link (`data-scientist.md`, `../pages/about.md`), or an address
        of the site (`/roles/`).
        """,
      example: .text(
        "See the [data scientist](data-scientists.md).",
        right: "See the [data scientist](data-scientist.md).",
        others: ["content/roles/data-scientist.md": "# Data Scientist\n\nFinds answers.\n"])),
    Message(
      "link-anchor", .error, "A link leads to a heading that is not there.",
      advice: """
        What stands after `#` is a heading's words in lower case with hyphens between them. When a heading is reworded,
        links to it have to change too.
        """,
      example: .text("See [pay](#salary).\n\n## Pay\n\nGood.", right: "See [pay](#pay).\n\n## Pay\n\nGood.")),
    Message(
      "link-outside", .error, "A link leads out of the content folder.",
      advice: """
        Only what stands in `content/` becomes part of the site. Put files to download or show into `content/static/`.
        """,
      example: .text("See [the list](../../list.pdf).", right: "See [all roles](/roles/).")),
    Message(
      "link-address", .error, "A link's address cannot be followed.",
      advice: """
        Addresses begin with `https:`, `http:`, `mailto:` or `tel:`, or name a file or page of the site. Those that run
        programs, such as `javascript:`, are refused.
        """,
      example: .text(
        "See [the survey]().", right: "See [the survey](https://example.org/survey).")),
    Message(
      "role-unknown", .error, "A role is named that the guide does not have.",
      advice: """
        `works_with`, `leads_to` and `related` name roles by their file names without `.md`.

        Correct the name. A role without a guide is written with its title: `{ title: Clinical data manager }`.
        """,
      example: .frontMatter(
        "works_with: [Data Scientist]", right: "works_with: [data-scientist]",
        others: ["content/roles/data-scientist.md": "# Data Scientist\n\nFinds answers.\n"])),
    Message(
      "address-taken", .error, "Two pages have the same address.",
      advice: """
        A file's name, or its `slug`, becomes the page's address, so no two pages can share one. Some addresses, such as
        `/skills/`, belong to pages that the site makes itself.

        Rename one of the files, or change its `slug`.
        """,
      example: .frontMatter(
        "slug: actuary", right: "slug: data-analyst",
        others: ["content/roles/actuary.md": "# Actuary\n\nReckons with risks.\n"])),
  ]
}
