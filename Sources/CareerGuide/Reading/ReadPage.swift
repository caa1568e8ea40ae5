import Diagnostics

/// Reads a plain page, or the text about a skill or a sector.
/// - Parameters:
///   - original: the version in the main language, when this is another one.
///   - isPlain: whether it stands at the site's root, where some addresses are taken.
func readPage(
  _ content: ContentFile, language: SiteLanguage, settings: Settings, original: Page?, isPlain: Bool,
  _ keeping: Keeping
) -> ReadResult<Page> {
  read(content, settings: settings, keeping) { parts, log in
    let fields = CommonFields(parts.fields)
    parts.fields.finish()
    let title = title(fields, parts, original: original.map { language.term($0.title) }, log: log)
    guard let slug = slug(of: content, own: fields.slug, log: log), let name = title.text else { return nil }
    guard !isPlain || !isTaken(slug, by: settings) else {
      log.error(
        .addressTaken, "the address /\(slug)/ belongs to a page that the site makes itself",
        at: fields.slug?.span.place ?? Place(path: content.shown), fix: "give this page another name")
      return nil
    }
    return Page(
      file: parts.file, language: language.code,
      key: original?.key ?? (language.isMain ? slug : content.stem), slug: slug, title: name,
      summary: fields.summary, reviewed: fields.reviewed, reviewEvery: fields.reviewEvery,
      spans: fields.spans.titled(title.span),
      release: fields.release(original: original?.release, file: original?.file.path),
      body: parts.body,
      content: title.firstBlock..<parts.body.blocks.count,
      anchors: Anchors(of: .here(parts.body), titleIsHeading: title.firstBlock > 0))
  }
}

/// Whether a plain page cannot have an address, since it begins addresses of the site's own.
private func isTaken(_ slug: String, by settings: Settings) -> Bool {
  ownAddresses.contains(slug) || settings.languages.contains { $0.code.lowercased() == slug }
}

private let ownAddresses: Set = [
  "roles", "sectors", "skills", "salaries", "compare", "a-z", "search", "assets", "data",
]

extension CommonFields {
  /// When the page is part of the site. A translation that does not say waits for its original.
  /// - Parameter file: the original's file.
  func release(original: Release?, file: String?) -> Release {
    let waits = original?.isDraft == true || original?.publish != nil
    return Release(
      isDraft: isDraft ?? original?.isDraft ?? false, publish: publish ?? original?.publish,
      aliases: aliases, original: waits && isDraft == nil && publish == nil ? file : nil)
  }
}
