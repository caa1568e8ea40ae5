import HTML
import Localization

extension ComparisonPage {
  /// The table has its roles written out: the stylesheet gives its rows another display on small screens, which makes
  /// some browsers forget that it is one.
  public var table: HTML {
    """
    <table class="compare" role="table" aria-labelledby="page_title">
    <thead role="rowgroup">
    <tr role="row"><td role="cell"></td><th role="columnheader" scope="col">\(first.link)</th><th role="columnheader" scope="col">\(second.link)</th></tr>
    </thead>
    <tbody role="rowgroup">
    \(row: row(words.whatItIs, text(first.summary), text(second.summary)), self)\
    \(payRows: self)\
    \(row: common.pay.map { shared(words.pay, .text($0)) }, self)\
    \(row: row(words.qualification, text(first.qualification), text(second.qualification)), self)\
    \(row: row(words.sector, link(first.sector), link(second.sector)), self)\
    \(row: shared(words.skillsShared, list(common.skills)), self)\
    \(row: row(words.skillsOwn, list(first.ownSkills), list(second.ownSkills)), self)\
    \(row: shared(words.worksWithBoth, list(common.colleagues)), self)\
    \(row: row(words.leadsTo, list(first.leadsTo), list(second.leadsTo)), self)\
    </tbody>
    </table>
    """
  }

  private func row(_ name: String, _ one: ComparisonCell, _ two: ComparisonCell) -> ComparisonRow {
    ComparisonRow(name: name, first: one, second: two)
  }

  private func shared(_ name: String, _ cell: ComparisonCell) -> ComparisonRow {
    ComparisonRow(name: name, first: cell)
  }

  private func text(_ text: String?) -> ComparisonCell { .text(text ?? words.noneNamed) }

  private func link(_ link: Link?) -> ComparisonCell { link.map { .link($0) } ?? .text(words.noneNamed) }

  private func list(_ links: [Link]) -> ComparisonCell {
    links.isEmpty ? .text(words.noneNamed) : .list(links)
  }

  fileprivate func amount(_ pay: PaySummary?) -> ComparisonCell {
    pay.map { .pay($0) } ?? .text(words.payNotPublished)
  }
}

/// A row: what it is about, and what is said of each role; of both in one cell where there is no second.
private struct ComparisonRow {
  var name: String
  /// Whose pay it is.
  var people: String?
  /// What a reader should know, one text.
  var details: [String] = []
  /// A second such text.
  var source: String?
  var first: ComparisonCell
  var second: ComparisonCell?
}

/// What stands in a cell.
private enum ComparisonCell {
  case text(String)
  case link(Link)
  case list([Link])
  case pay(PaySummary)
}

// There are thousands of comparisons with a dozen rows, so these are written where they stand.
extension HTML.StringInterpolation {
  fileprivate mutating func appendInterpolation(row: ComparisonRow?, _ page: ComparisonPage) {
    guard let row else { return }
    appendLiteral("<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">")
    appendInterpolation(row.name)
    if let people = row.people {
      appendInterpolation(page.frame.words.colon)
      appendLiteral(" ")
      appendInterpolation(people)
    }
    if row.details.contains(where: { !$0.isEmpty }) {
      appendLiteral(" <span>")
      appendInterpolation(row.details, separator: ", ")
      appendLiteral("</span>")
    }
    if let source = row.source, !source.isEmpty {
      appendLiteral(" <span>")
      appendInterpolation(source)
      appendLiteral("</span>")
    }
    appendLiteral("</th>")
    if let second = row.second {
      appendInterpolation(cell: row.first, of: page.first, page.frame.words)
      appendInterpolation(cell: second, of: page.second, page.frame.words)
    } else {
      appendLiteral("<td role=\"cell\" colspan=\"2\">")
      appendInterpolation(row.first, page.frame.words)
      appendLiteral("</td>")
    }
    appendLiteral("</tr>\n")
  }

  /// The figures that can be compared, and what each guide gives first, with a word that it is no comparison.
  fileprivate mutating func appendInterpolation(payRows page: ComparisonPage) {
    let words = page.frame.words
    for pay in page.pay {
      appendInterpolation(
        row: ComparisonRow(
          name: words.pay, people: pay.people, details: pay.details, source: pay.source,
          first: .pay(pay.first), second: .pay(pay.second)), page)
    }
    guard !page.hasFirstPay else { return }
    let note = page.first.pay != nil && page.second.pay != nil ? [words.payNotComparable] : []
    appendInterpolation(
      row: ComparisonRow(
        name: words.pay, details: note, first: page.amount(page.first.pay),
        second: page.amount(page.second.pay)), page)
  }

  /// Where the two columns do not fit, each cell shows whose it is.
  private mutating func appendInterpolation(
    cell: ComparisonCell, of role: ComparisonPage.Role, _ words: Words
  ) {
    appendLiteral("<td role=\"cell\" data-role=\"")
    appendInterpolation(role.link.title)
    appendLiteral("\">")
    appendInterpolation(cell, words)
    appendLiteral("</td>")
  }

  private mutating func appendInterpolation(_ cell: ComparisonCell, _ words: Words) {
    switch cell {
    case .text(let text): appendInterpolation(text)
    case .link(let link): appendInterpolation(link)
    case .list(let links):
      appendLiteral("<ul>\n")
      appendInterpolation(items: links)
      appendLiteral("</ul>")
    case .pay(let pay):
      appendLiteral("<p class=\"pay\">")
      appendInterpolation(pay, words: words)
      appendLiteral("</p>")
    }
  }
}
