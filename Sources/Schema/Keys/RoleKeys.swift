import HTML

/// The front matter of a role.
enum RoleKeys {
  static let all = Group(
    [CommonKeys.title, CommonKeys.summary] + facts + relations + CommonKeys.upkeep + [SalaryKeys.salary])

  private static let facts = [
    Key(
      "sector", .text, "The field of work. Roles with the same words stand together.", "Data and AI"),
    Key(
      "also_called", .list(.text), "Other titles for the same work.",
      ["Data analyst", "Quantitative analyst"]),
    Key(
      "qualification", .text, "What people usually need, in a few words.",
      "Degree in statistics or similar"),
    Key(
      "skills", .list(.text),
      "Skills by name, the most important first. Each has a page of its own that lists the roles that need it.",
      ["Python", "Statistics"]),
    Key(
      "codes", .group(codes), "The codes of this occupation in public classifications.",
      .object([("onet", "15-2051.00"), ("isco", 2511)])),
  ]

  private static let codes = Group([
    Key(
      "onet", .pattern("^[0-9]{2}-[0-9]{4}\\.[0-9]{2}$"),
      "The O*NET-SOC code of the United States, with its two decimals.", "15-2051.00"),
    Key(
      "isco", .pattern("^[0-9]{4}$", numbers: 0...9999),
      "The ISCO-08 code of the International Labour Organization: four digits.", 2511),
    Key(
      "esco", .webAddress, "The whole address (URI) of the occupation in the European classification ESCO.",
      "http://data.europa.eu/esco/occupation/258e46f9-0075-4a2e-adae-1ff0477e0f30"),
  ])

  private static let relations = [
    relation("works_with", "Roles that people in this role work with"),
    relation("leads_to", "Roles that people can move to from here"),
    relation("related", "Other roles that a reader may want to see"),
  ]

  /// A list of other roles, by file name or by title.
  private static func relation(_ name: String, _ what: String) -> Key {
    let title = Key("title", .text, "The title of a role that this guide does not cover.", "Clinician")
    return Key(
      name, .list(.either([.slug, .group(Group([title], required: ["title"]))])),
      "\(what): the name of the role's file without .md, or { title: … } for a role that this guide does not cover.",
      ["data-engineer", .object([("title", "Clinician")])])
  }
}
