import HTML
import Localization
import Salary

/// One salary table with its chart, its sentence and its source: all of the same value.
struct SalarySection {
  let table: SalaryTable
  let words: Words

  var html: HTML {
    """
    <section class="salary" aria-labelledby="\(id)">
    <h3 id="\(id)">\(table.heading)</h3>
    \(table.covers.map(coverage))\
    \(SalaryChartFigure(chart: table.chart, summary: table.summary, detail: table.summaryDetail, id: id).html)
    <p class="salary-sentence" id="\(id)_text">\(table.sentence)</p>
    \(isWide ? scrollingTable : tableMarkup)
    \(source.map { "<p class=\"salary-source\">\($0)</p>\n" as HTML })\
    </section>

    """
  }

  private var id: String { SalarySection.id(of: table) }

  /// No heading of an editor's can have this id: those have no underscore.
  static func id(of table: SalaryTable) -> String { "salary_\(table.id)" }

  /// Two columns fit any screen; more scroll by themselves.
  private var isWide: Bool { table.columns.count > 2 }

  private var scrollingTable: HTML {
    """
    <div class="table-scroll" role="group" tabindex="0" aria-labelledby="\(id)_caption">
    \(tableMarkup)
    </div>
    """
  }

  private var tableMarkup: HTML {
    """
    <table class="salary-table"\(attribute: "data-columns", table.columns.count > 5 ? "many" : nil)>
    <caption\(attribute: "id", isWide ? "\(id)_caption" : nil)><strong>\(table.caption)</strong>\(captionDetail)</caption>
    <thead>
    <tr>\(cells: table.columns, "<th scope=\"col\">", "</th>")</tr>
    </thead>
    <tbody>
    \(rows: table.rows)\
    </tbody>
    </table>
    """
  }

  private var captionDetail: HTML? { table.captionDetail.map { " \($0)" } }

  /// The wider group that the figures are for, where they are not for this job alone.
  private func coverage(_ text: String) -> HTML {
    "<p class=\"salary-note\"><strong>\(words.aboutFigures)\(words.colon)</strong> \(text)</p>\n"
  }

  /// The source as a link with its date, and what else a reader should know.
  private var source: HTML? {
    let note: HTML? = table.note.map { " \($0)" }
    guard let source = table.source else { return note }
    let link = Link(title: source.title, address: source.link.flatMap { try? Address($0) })
    return "\(words.source)\(words.colon) \(link.html)\(source.date.map { ", \($0)" as HTML }).\(note)"
  }
}

extension HTML.StringInterpolation {
  fileprivate mutating func appendInterpolation(rows: [SalaryTable.Row]) {
    for row in rows {
      appendLiteral("<tr><th scope=\"row\">")
      appendInterpolation(row.header)
      appendInterpolation(row.detail, between: "<span>", and: "</span>")
      appendLiteral("</th>")
      appendInterpolation(cells: row.cells, "<td>", "</td>")
      appendLiteral("</tr>\n")
    }
  }

  fileprivate mutating func appendInterpolation(cells: [String], _ start: StaticString, _ end: StaticString) {
    for cell in cells { appendInterpolation(cell, between: start, and: end) }
  }
}
