import Diagnostics

/// What the front matter of roles and plain pages has in common.
struct CommonFields {
  let title: Located<String>?
  let slug: Located<String>?
  let summary: String?
  let reviewed: CalendarDate?
  let reviewEvery: ReviewInterval?
  let isDraft: Bool
  /// Where the facts stand.
  let spans: FieldSpans

  init(_ fields: Fields) {
    title = fields.text("title")
    slug = fields.text("slug")
    summary = fields.text("summary")?.value
    reviewed = fields.date("reviewed")
    reviewEvery = fields.interval("review_every")
    isDraft = fields.flag("draft") ?? false
    spans = FieldSpans(title: title?.span, reviewed: fields.node("reviewed")?.span)
  }
}

/// The front matter of a role.
struct RoleFields {
  let common: CommonFields
  /// Where the facts stand.
  let spans: FieldSpans
  let sector: String?
  let alsoCalled: [String]
  let codes: OccupationCodes
  let qualification: String?
  let skills: [String]
  let worksWith: [RoleReference]
  let leadsTo: [RoleReference]
  let related: [RoleReference]
  let salary: [YAMLNode]

  init(_ fields: Fields) {
    common = CommonFields(fields)
    let sector = fields.text("sector")
    let alsoCalled = fields.texts("also_called")
    let skills = RoleFields.unique(fields.texts("skills"))
    self.sector = sector?.value
    self.alsoCalled = alsoCalled.map(\.value)
    self.skills = skills.map(\.value)
    codes = RoleFields.codes(fields)
    qualification = fields.text("qualification")?.value
    worksWith = RoleFields.references(fields, "works_with")
    leadsTo = RoleFields.references(fields, "leads_to")
    related = RoleFields.references(fields, "related")
    salary = fields.nodes("salary")
    var spans = common.spans
    spans.sector = sector?.span
    spans.alsoCalled = alsoCalled.map(\.span)
    spans.skills = skills.map(\.span)
    self.spans = spans
    fields.finish()
  }

  private static func codes(_ fields: Fields) -> OccupationCodes {
    var codes = OccupationCodes()
    guard let group = fields.fields("codes", subject: "codes", example: "{ onet: 15-2051.00, isco: 2511 }")
    else { return codes }
    codes.onet = code("onet", of: group, like: /[0-9]{2}-[0-9]{4}\.[0-9]{2}/, example: "15-2051.00")
    codes.isco = code("isco", of: group, like: /[0-9]{4}/, example: "2511")
    codes.esco = group.webAddress("esco")
    group.finish()
    return codes
  }

  /// A code in the form of its classification; any other would tell machines something untrue.
  private static func code(
    _ key: String, of group: Fields, like form: Regex<Substring>, example: String
  ) -> String? {
    guard let text = group.text(key) else { return nil }
    if text.value.wholeMatch(of: form) != nil { return text.value }
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
  private static func references(_ fields: Fields, _ key: String) -> [RoleReference] {
    fields.nodes(key).compactMap { node in
      guard case .mapping = node.value else {
        return fields.text(of: node, named: key).map {
          RoleReference(target: .slug($0.value), span: $0.span)
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
