import CareerGuide
import Diagnostics
import HTML
import Localization
import Markdown
import Salary
import Templates

/// A role's guide as Markdown, for programs and people who read it without a browser: its facts, the editor's own text,
/// and the salary tables where the page has them.
func renderMarkdown(_ role: RoleGuide, _ site: SiteContext) -> SiteFile {
  let writer = MarkdownWriter(role: role, site: site)
  return SiteFile(
    path: site.edition.markdownPath(of: role), bytes: Array(writer.text.utf8))
}

private struct MarkdownWriter {
  let role: RoleGuide
  let site: SiteContext
  /// Where pages and files are: absolute where the site's own address is known, since this text travels.
  private let addresses: SiteAddresses
  private let tables: [SalaryTable]
  private var words: Words { site.words }

  init(role: RoleGuide, site: SiteContext) {
    self.role = role
    self.site = site
    addresses = site.addresses(
      seenFrom: site.guide.settings.url.map(PageLinks.init(absoluteFrom:))
        ?? PageLinks(from: PagePath(site.edition.path(of: role))))
    tables = site.tables(of: role)
  }

  var text: String {
    var parts = ["# \(MarkdownText.plain(role.title))"]
    if let summary = role.summary { parts.append(MarkdownText.plain(summary)) }
    parts += [facts, body, neighbours]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private func address(_ path: String) -> Address { addresses.links.address(path) }

  private func markdown(_ link: Link) -> String { MarkdownText.link(link.title, link.address) }

  // MARK: Facts

  private var facts: String {
    var lines: [String] = []
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty {
        lines.append("- **\(MarkdownText.plain(name))**\(words.colon) \(value)")
      }
    }
    let day = { (day: CalendarDate) in site.dates.text(of: day) }
    add(words.alsoCalled, MarkdownText.plain(role.alsoCalled.map(\.value).joined(separator: ", ")))
    add(words.pay, pay)
    add(words.qualification, role.qualification.map(MarkdownText.plain))
    add(words.sector, role.sector.map { markdown(topicLink($0.value, .sector, site, addresses.links)) })
    add(words.skills, site.skillLinks(of: role, addresses).map(markdown).joined(separator: ", "))
    add(words.lastReviewed, role.reviewed.map(day))
    add(words.nextReview, role.nextReview.map(day))
    if let page = site.absolute(PagePath(site.edition.path(of: role))) { lines.append("- <\(page.text)>") }
    return lines.joined(separator: "\n")
  }

  private var pay: String {
    guard let table = tables.first else {
      return MarkdownText.plain(role.hasUnreadPay ? words.payInText : words.payNotPublished)
    }
    let details = [table.place, table.summaryDetail, site.wording.date(of: table.context)].compactMap(\.self)
    let wider = table.covers == nil ? [] : [words.widerGroup]
    return MarkdownText.plain(([table.summary] + details + wider).joined(separator: "; "))
  }

  // MARK: Text

  /// The editor's text with the tables in their place, and without the title and what was read as pay.
  private var body: String {
    let destinations = site.guide.destinations[role.file.path] ?? []
    let text = role.body
    let (edits, tablesAtEnd) = edits(of: text)
    var bytes = text.markdown(of: role.file, edits) { slot in
      guard destinations.indices.contains(slot), case .site(let path) = destinations[slot] else { return nil }
      return address(path)
    }
    if bytes.contains(0x0D) { bytes = withoutReturns(bytes) }
    return trimmedLines(trimmedLines(String(decoding: bytes, as: UTF8.self)) + "\n\n" + tablesAtEnd)
  }

  /// What is changed in the text: blocks that the page does not show are left out, and the first of those where the
  /// tables stand is replaced by them. Where nothing follows the tables, they have no place in the text to be put.
  private func edits(of text: Document) -> (edits: [SourceEdit], tablesAtEnd: String) {
    let blocks = text.blocks
    var edits: [SourceEdit] = []
    var next = 0
    var end = 0
    var tables = ""
    func leaveOut(_ range: Range<Int>) {
      for block in blocks[range] {
        // The title stands before the tables and not in their place.
        if case .heading = block.kind {
          edits.append(SourceEdit(block.source.range))
        } else {
          edits.append(SourceEdit(block.source.range, Array(tables.utf8)))
          tables = ""
        }
      }
    }
    for part in role.layout.parts {
      switch part {
      case .salary(let needsHeading): tables = salary(needsHeading)
      case .text(let range):
        leaveOut(next..<range.lowerBound)
        let start = blocks[range.lowerBound].source.range.lowerBound
        // Footnotes are a block at the end, wherever in the text they are written.
        if !tables.isEmpty, start >= end {
          edits.append(SourceEdit(start..<start, Array("\(tables)\n\n".utf8)))
          tables = ""
        }
        next = range.upperBound
        end = blocks[next - 1].source.range.upperBound
      }
    }
    leaveOut(next..<blocks.count)
    return (edits, tables)
  }

  private func trimmedLines(_ text: String) -> String {
    var text = text[...]
    while let first = text.first, first.isNewline { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  // MARK: Pay

  private func salary(_ needsHeading: Bool) -> String {
    let heading = needsHeading ? ["## \(MarkdownText.plain(words.payHeading))"] : []
    return (heading + tables.map(section)).joined(separator: "\n\n")
  }

  private func section(_ table: SalaryTable) -> String {
    var parts = ["### \(MarkdownText.plain(table.heading))"]
    if let covers = table.covers {
      parts.append("**\(words.aboutFigures)**\(words.colon) \(MarkdownText.plain(covers))")
    }
    parts.append(MarkdownText.plain(table.sentence))
    parts.append("**\(MarkdownText.plain(table.caption))**")
    let rows = table.rows.map { row in
      [row.header + (row.detail.map { " (\($0))" } ?? "")] + row.cells
    }
    parts.append(String(MarkdownText.table(table.columns, rows).dropLast()))
    if let source = table.source {
      let link = MarkdownText.link(source.title, source.link.flatMap { try? Address($0) })
      let date = source.date.map { ", \(MarkdownText.plain($0))" } ?? ""
      parts.append("\(words.source)\(words.colon) \(link)\(date).")
    }
    if let note = table.note { parts.append(MarkdownText.plain(note)) }
    return parts.joined(separator: "\n\n")
  }

  // MARK: Other roles

  private var neighbours: String {
    let around = site.edition.around(role)
    let lists = [
      (words.worksWith, around.worksWith), (words.leadsTo, around.leadsTo),
      (words.comesFrom, around.comesFrom),
      (words.related, around.related),
    ].filter { !$0.1.isEmpty }
    guard !lists.isEmpty else { return "" }
    let lines = lists.map { name, targets in
      let roles = targets.map { markdown(site.link(to: $0, addresses)) }.joined(separator: ", ")
      return "- **\(MarkdownText.plain(name))**\(words.colon) \(roles)"
    }
    return "## \(MarkdownText.plain(words.otherRoles))\n\n" + lines.joined(separator: "\n")
  }
}

/// Text whose lines end in LF, and not in CR LF.
private func withoutReturns(_ text: [UInt8]) -> [UInt8] {
  let next = text.dropFirst() + [0]
  return zip(text, next).compactMap { $0 == 0x0D && $1 == 0x0A ? nil : $0 }
}
