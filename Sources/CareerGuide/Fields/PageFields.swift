import Diagnostics

/// What the front matter of roles and plain pages has in common.
struct CommonFields {
  let title: Located<String>?
  let slug: Located<String>?
  let summary: String?
  let reviewed: CalendarDate?
  let reviewEvery: ReviewInterval?
  /// Whether it is a draft; `nil` when it does not say.
  let isDraft: Bool?
  let publish: CalendarDate?
  let aliases: [Release.Alias]
  /// Where the facts stand.
  let spans: FieldSpans

  init(_ fields: Fields) {
    title = fields.text("title")
    slug = fields.text("slug")
    summary = fields.text("summary")?.value
    reviewed = fields.date("reviewed")
    reviewEvery = fields.interval("review_every")
    isDraft = fields.flag("draft")
    publish = fields.date("publish")
    aliases = fields.texts("aliases").map { Release.Alias(address: $0.value, span: $0.span) }
    spans = FieldSpans(title: title?.span, reviewed: fields.node("reviewed")?.span)
  }
}

/// The front matter of a role. What it does not say is `nil`, since a translation takes that from its original.
struct RoleFields {
  let common: CommonFields
  let sector: Located<String>?
  let alsoCalled: [LocatedText]
  let codes: OccupationCodes?
  let qualification: String?
  let skills: [Located<String>]?
  let worksWith: [RoleReference]?
  let leadsTo: [RoleReference]?
  let related: [RoleReference]?
  let salary: [YAMLNode]

  init(_ fields: Fields) {
    common = CommonFields(fields)
    sector = fields.text("sector")
    alsoCalled = fields.texts("also_called")
    codes = RoleFields.codes(fields)
    qualification = fields.text("qualification")?.value
    skills = fields.node("skills").map { _ in RoleFields.unique(fields.texts("skills")) }
    worksWith = RoleFields.references(fields, "works_with")
    leadsTo = RoleFields.references(fields, "leads_to")
    related = RoleFields.references(fields, "related")
    salary = fields.nodes("salary")
    fields.finish()
  }

  private static func codes(_ fields: Fields) -> OccupationCodes? {
    guard let group = fields.fields("codes", subject: "codes", example: "{ onet: 15-2051.00, isco: 2511 }")
    else { return nil }
    var codes = OccupationCodes()
    codes.onet = code("onet", of: group, example: "15-2051.00")
    codes.isco = code("isco", of: group, example: "2511")
    codes.esco = group.webAddress("esco")
    group.finish()
    return codes
  }

  /// A code in the form of its classification; any other would tell machines something untrue.
  private static func code(_ key: String, of group: Fields, example: String) -> String? {
    guard let text = group.text(key) else { return nil }
    if isFormed(text.value, like: example) { return text.value }
    group.log.error(
      .valueType, "`\(key)` is a code such as \(example), and this is `\(text.value)`", at: text.span.place,
      fix: "write it as the classification does: \(example)")
    return nil
  }

  /// Texts without repetition, in order.
  private static func unique(_ texts: [Located<String>]) -> [Located<String>] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0.value).inserted }
  }

  /// Roles by slug, or by `{ title: … }` where the guide does not cover them.
  private static func references(_ fields: Fields, _ key: String) -> [RoleReference]? {
    guard fields.node(key) != nil else { return nil }
    return fields.nodes(key).compactMap { node in
      guard case .mapping = node.value else {
        return fields.text(of: node, named: key).map {
          RoleReference(target: .role($0.value), span: $0.span)
        }
      }
      guard
        let group = Fields(
          node, subject: "a role that the guide does not cover", example: "{ title: Clinician }",
          log: fields.log)
      else {
        return nil
      }
      let title = group.text("title")
      group.finish()
      return title.map { RoleReference(target: .title($0.value), span: node.span) }
    }
  }
}
