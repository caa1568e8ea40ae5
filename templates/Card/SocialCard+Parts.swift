import HTML

/// Places and sizes are in pixels of the 1200 × 630 of a card. Text keeps 72 away from its edges.
extension SocialCard {
  private static let margin = 72
  private static let room = width - 2 * margin
  private static let panelTop = 436

  /// The mark of the icon, large, behind the title.
  var mark: HTML {
    """
    <g fill="\(look.mark)">
    <rect x="724" y="138" width="256" height="54"/>
    <rect x="850" y="232" width="310" height="54"/>
    <rect x="1010" y="326" width="256" height="54"/>
    </g>

    """
  }

  /// The mark, small, with the name of the site.
  func siteRow(_ name: String) -> HTML {
    let fitted = FittedText(
      name, width: SocialCard.room - 60, steps: [.init(size: 32, lines: 1), .init(size: 28, lines: 1)])
    return """
      <g fill="\(look.onBand)">
      <rect x="72" y="64" width="19" height="7"/>
      <rect x="81" y="77" width="23" height="7"/>
      <rect x="94" y="90" width="19" height="7"/>
      </g>
      \(text(fitted, x: 132, baseline: 91, fill: look.onBand, font: look.serif))
      """
  }

  /// The pay on paper, at the foot.
  func panel(_ pay: Pay) -> HTML {
    let amount = FittedText(
      pay.amount, width: SocialCard.room,
      steps: [
        .init(size: 68, lines: 1), .init(size: 60, lines: 1), .init(size: 52, lines: 1),
        .init(size: 44, lines: 1),
      ]
    )
    let detail = FittedText(
      pay.detail, width: SocialCard.room,
      steps: [.init(size: 32, lines: 1), .init(size: 28, lines: 1), .init(size: 26, lines: 2)])
    let (first, second) = SocialCard.payBaselines(details: detail.lines.count)
    return """
      <rect y="436" width="1200" height="194" fill="\(look.paper)"/>
      \(text(amount, baseline: first, fill: look.ink, font: look.serif))\
      \(text(detail, baseline: second, fill: look.muted, font: look.sans, leading: 34))
      """
  }

  private static func payBaselines(details: Int) -> (amount: Int, detail: Int) {
    switch details {
    case 0: (555, 0)
    case 1: (526, 582)
    default: (514, 564)
    }
  }

  /// The title, and what stands below it, in the middle of what is free.
  var head: HTML {
    let top = siteTitle == nil ? 60 : 126
    let bottom = pay == nil ? SocialCard.height - 56 : SocialCard.panelTop - 30
    let below = pay == nil ? text.map(paragraph) : nil
    let textHeight = below.map { $0.lines.count * 44 + 28 } ?? 0
    let space = bottom - top - textHeight
    let sizes = [104, 92, 80, 68, 58, 50, 44]
    let title = FittedText(
      title, width: SocialCard.room,
      steps: sizes.map { .init(size: $0, lines: max(1, min($0 > 50 ? 4 : 5, space / leading($0)))) },
      whole: 68)
    let height = title.lines.count * leading(title.size)
    let start = top + (space - height) / 2
    // From the top of a line to its baseline, about.
    let first = start + title.size * 86 / 100
    return """
      \(text(title, baseline: first, fill: look.onBand, font: look.serif, spacing: -title.size / 60))\
      \(below.map {
        text($0, baseline: start + height + 28 + 30, fill: look.onBandSoft, font: look.serif, leading: 44)
      })
      """
  }

  private func paragraph(_ text: String) -> FittedText {
    FittedText(
      text, width: SocialCard.room - 60, steps: [.init(size: 34, lines: 3), .init(size: 30, lines: 4)])
  }

  private func leading(_ size: Int) -> Int { size * 108 / 100 }

  /// Lines of text, the first at a baseline.
  private func text(
    _ text: FittedText, x: Int = SocialCard.margin, baseline: Int, fill: String, font: String,
    spacing: Int = 0, leading: Int? = nil
  ) -> HTML {
    let step = leading ?? self.leading(text.size)
    let lines = text.lines.enumerated().map { index, line in
      "<text x=\"\(x)\" y=\"\(baseline + index * step)\">\(line)</text>\n" as HTML
    }
    guard !lines.isEmpty else { return "" }
    return """
      <g fill="\(fill)" font-family="\(font)" font-size="\(text.size)" letter-spacing="\(spacing)">
      \(lines)</g>

      """
  }
}
