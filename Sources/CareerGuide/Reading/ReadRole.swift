import Diagnostics
import Markdown
import Salary

/// Reads one role.
/// - Parameters:
///   - sheets: the figures of spreadsheets, of which the role gets those that name it.
///   - original: the version in the main language, when this is another one.
func readRole(
  _ content: ContentFile, language: SiteLanguage, settings: Settings, sheets: SheetPay, original: RoleGuide?,
  _ keeping: Keeping
) -> ReadResult<RoleGuide> {
  read(content, settings: settings, keeping) { parts, log in
    let own = RoleFields(parts.fields)
    let title = title(own.common, parts, original: original.map { language.term($0.title) }, log: log)
    let slug = slug(of: content, own: own.common.slug, log: log)
    // A translation has the figures of its original, those of spreadsheets among them.
    let fromSheets = original == nil ? sheets.figures(file: content.stem, title: title.text ?? "") : []
    let pay = RolePay(
      own.salary, parts.body, sheets: fromSheets, language: language, settings: settings,
      original: original, pool: keeping.pool, log: log)
    let layout = BodyLayout(
      parts.body, from: title.firstBlock, replacing: pay.body.blocks, hasFigures: !pay.figures.isEmpty,
      log: log)
    guard let slug, let name = title.text else { return nil }
    let taken = original.map { Inheritance(of: $0, in: language) }
    let pool = keeping.pool
    return RoleGuide(
      file: parts.file, language: language.code,
      key: pool.shared(content.stem), slug: pool.shared(slug), title: pool.shared(name),
      summary: own.common.summary,
      sector: (own.sector ?? taken?.sector).map { Located(value: pool.shared($0.value), span: $0.span) },
      alsoCalled: own.alsoCalled,
      codes: own.codes ?? original?.codes ?? OccupationCodes(),
      qualification: own.qualification.map(pool.shared),
      skills: pool.shared(own.skills ?? taken?.skills ?? []),
      worksWith: pool.shared(own.worksWith ?? taken?.worksWith ?? []),
      leadsTo: pool.shared(own.leadsTo ?? taken?.leadsTo ?? []),
      related: pool.shared(own.related ?? taken?.related ?? []),
      reviewed: own.common.reviewed, reviewEvery: own.common.reviewEvery,
      spans: own.common.spans.titled(title.span),
      release: own.common.release(original: original?.release, file: original?.file.path),
      figures: pay.figures,
      inheritsFigures: pay.isInherited, hasUnreadPay: pay.body.hasUnread,
      readsPayFromText: !pay.body.blocks.isEmpty,
      body: StoredDocument(parts.body, of: parts.file, in: keeping.spool),
      // Whoever wants it wants the summary first.
      openingText: own.common.summary == nil ? parts.body.openingText : nil, layout: layout)
  }
}

/// What a role pays: what its front matter says, what its text says, and what it takes from the version in the main
/// language.
struct RolePay {
  let figures: [Figure]
  let isInherited: Bool
  let body: BodyPay

  /// - Parameter sheets: the figures of spreadsheets that name the role.
  init(
    _ nodes: [YAMLNode], _ document: Document, sheets: [Figure], language: SiteLanguage, settings: Settings,
    original: RoleGuide?, pool: TextPool, log: Log
  ) {
    let front = SalaryFields(log: log, defaults: settings.salary, shared: pool.shared).read(nodes)
    body = BodyPay(document, defaults: front.defaults)
    let inherited = front.figures.isEmpty ? original?.figures ?? [] : []
    isInherited = !inherited.isEmpty
    guard inherited.isEmpty else {
      let translated = translate(inherited, words: front.wordings, language: language, log: log)
      figures = chooseFigures(front: translated, body: body, from: "the original", log: log)
      return
    }
    let own = chooseFigures(front: front.figures, body: body, log: log)
    figures = sheets.isEmpty ? own : own + sheets
    log.add(checkPay(own, beside: sheets))
    if let original, !original.figures.isEmpty {
      log.add(checkTranslatedPay(figures, original: original.figures))
    }
  }
}
