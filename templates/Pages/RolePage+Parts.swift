import HTML

extension RolePage {
  /// The box at the top: what most readers came for.
  public var keyFacts: HTML {
    """
    <dl class="key-facts">
    <div class="key-pay"><dt>\(frame.words.pay)</dt><dd>\(pay)</dd></div>
    \(facts.qualification.map { fact(frame.words.qualification, "\($0)") })\
    \(facts.sector.map { fact(frame.words.sector, $0.html) })\
    \(review.map { fact(frame.words.lastReviewed, $0.last.html) })\
    \(facts.skills.isEmpty ? nil : skills)\
    </dl>
    """
  }

  private var pay: HTML {
    guard let pay = facts.pay else { return "<strong>\(frame.words.payNotPublished)</strong>" }
    return
      "\(pay, words: frame.words)\(facts.paySection.map { " <a class=\"more\" href=\"\(href: $0)\">\(frame.words.seePay)</a>" as HTML })"
  }

  private func fact(_ name: String, _ value: HTML) -> HTML {
    "<div><dt>\(name)</dt><dd>\(value)</dd></div>\n"
  }

  private var skills: HTML {
    """
    <div class="key-skills"><dt>\(frame.words.skills)</dt><dd><ul class="tags">
    \(items: facts.skills)\
    </ul></dd></div>

    """
  }

  /// The sections of the page; nothing for a page that has none.
  public var tableOfContents: HTML {
    contents.isEmpty
      ? HTML()
      : """
      <nav class="toc" aria-labelledby="page_contents">
      <h2 id="page_contents">\(frame.words.onThisPage)</h2>
      <ol>
      \(items: contents)\
      </ol>
      </nav>

      """
  }

  /// Where a reader can go from here; nothing where no other role is named.
  public var neighbourSection: HTML {
    neighbours.isEmpty
      ? HTML()
      : """
      <h2 id="page_nearby">\(frame.words.otherRoles)</h2>
      \(neighbours.path.map { $0.html(words: frame.words) })\
      \(neighbours.hasLists ? neighbourLists : nil)\

      """
  }

  private var neighbourLists: HTML {
    """
    <dl class="nearby">
    \(neighbourList(frame.words.worksWith, neighbours.worksWith))\
    \(neighbourList(frame.words.leadsTo, neighbours.leadsTo))\
    \(neighbourList(frame.words.comesFrom, neighbours.comesFrom))\
    \(neighbourList(frame.words.related, neighbours.related))\
    \(neighbourList(frame.words.compareWith, neighbours.comparisons))\
    </dl>

    """
  }

  private func neighbourList(_ name: String, _ links: [Link]) -> HTML? {
    links.isEmpty
      ? nil
      : """
      <div><dt>\(name)</dt>
      \(descriptions: links)\
      </div>

      """
  }
}
