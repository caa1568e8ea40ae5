import Diagnostics

/// What a translation takes from its original where it does not say it itself, in its own language as far as the
/// settings have terms.
struct Inheritance {
  let sector: Located<String>?
  let skills: [Located<String>]
  let worksWith: [RoleReference]
  let leadsTo: [RoleReference]
  let related: [RoleReference]

  init(of original: RoleGuide, in language: SiteLanguage) {
    func term(_ text: Located<String>) -> Located<String> {
      Located(value: language.term(text.value), span: text.span)
    }
    func terms(_ references: [RoleReference]) -> [RoleReference] {
      references.map { reference in
        guard case .title(let title) = reference.target else { return reference }
        return RoleReference(target: .title(language.term(title)), span: reference.span)
      }
    }
    sector = original.sector.map(term)
    skills = original.skills.map(term)
    worksWith = terms(original.worksWith)
    leadsTo = terms(original.leadsTo)
    related = terms(original.related)
  }
}
