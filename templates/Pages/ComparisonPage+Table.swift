import HTML

extension ComparisonPage {
  /// The table has its roles written out: the stylesheet gives its rows another display on small screens, which makes
  /// some browsers forget that it is one.
  public var table: HTML {
    """
    <table class="compare" role="table" aria-labelledby="page_title">
    <thead role="rowgroup">
    <tr role="row"><td role="cell"></td>\(head(first))\(head(second))</tr>
    </thead>
    <tbody role="rowgroup">
    \(row(words.whatItIs, text(first.summary), text(second.summary)))\
    \(payRows)\
    \(common.pay.map { sharedRow(words.pay, "\($0)") })\
    \(row(words.qualification, text(first.qualification), text(second.qualification)))\
    \(row(words.sector, text(first.sector), text(second.sector)))\
    \(sharedRow(words.skillsShared, list(common.skills)))\
    \(row(words.skillsOwn, list(first.ownSkills), list(second.ownSkills)))\
    \(sharedRow(words.worksWithBoth, list(common.colleagues)))\
    \(row(words.leadsTo, list(first.leadsTo), list(second.leadsTo)))\
    </tbody>
    </table>
    """
  }

  private func head(_ role: Role) -> HTML { "<th role=\"columnheader\" scope=\"col\">\(role.link)</th>" }

  private func row(_ name: String, details: [String] = [], _ one: HTML, _ two: HTML) -> HTML {
    """
    <tr role="row">\(rowHead(name, details))\(cell(one, of: first))\(cell(two, of: second))</tr>

    """
  }

  private func sharedRow(_ name: String, _ content: HTML) -> HTML {
    "<tr role=\"row\">\(rowHead(name, []))<td role=\"cell\" colspan=\"2\">\(content)</td></tr>\n"
  }

  private func rowHead(_ name: String, _ details: [String]) -> HTML {
    let more = details.filter { !$0.isEmpty }.map { " <span>\($0)</span>" as HTML }
    return "<th role=\"rowheader\" scope=\"row\">\(name)\(more)</th>"
  }

  /// Where the two columns do not fit, each cell shows whose it is.
  private func cell(_ content: HTML, of role: Role) -> HTML {
    "<td role=\"cell\" data-role=\"\(role.link.title)\">\(content)</td>"
  }

  /// The figures that can be compared, and what each guide gives first, with a word that it is no comparison.
  private var payRows: [HTML] {
    let note = first.pay != nil && second.pay != nil ? [words.payNotComparable] : []
    let own = hasFirstPay ? [] : [row(words.pay, details: note, amount(first.pay), amount(second.pay))]
    return pay.map { pay in
      row(
        "\(words.pay)\(words.colon) \(pay.people)",
        details: [pay.details.joined(separator: ", "), pay.source ?? ""], amount(pay.first),
        amount(pay.second))
    } + own
  }

  private func amount(_ pay: PaySummary?) -> HTML {
    pay.map { "<p class=\"pay\">\($0.html(words: words))</p>" } ?? "\(words.payNotPublished)"
  }

  private func text(_ text: String?) -> HTML { "\(text ?? words.noneNamed)" }

  private func text(_ link: Link?) -> HTML { link?.html ?? "\(words.noneNamed)" }

  private func list(_ links: [Link]) -> HTML {
    links.isEmpty ? "\(words.noneNamed)" : "<ul>\n\(items: links)</ul>"
  }
}
