import HTML
import Salary

/// The range chart as inline SVG: it takes its colours from the stylesheet, so that dark mode and print work. Screen
/// readers hear its name and the sentence below it; its numbers are those of the table that follows.
struct SalaryChartFigure {
  let chart: SalaryChart
  let summary: String
  let detail: String?
  let id: String

  var html: HTML {
    let geometry = ChartGeometry(chart)
    return """
      <figure class="salary-chart">
      <figcaption><strong>\(summary)\(detail, between: ", ", and: "")</strong> \(chart.caption)</figcaption>
      <svg role="img" aria-label="\(chart.title)" aria-describedby="\(id)_text" width="100%"\(" height", em: geometry.height)>
      <g class="grid">\(grid: geometry.grid, to: geometry.base)</g>
      <line class="base" x2="100%"\(" y1", em: geometry.base)\(" y2", em: geometry.base)/>
      \(shapes: geometry.shapes)\
      \(labels: geometry.labels)\
      \(labels: geometry.wideLabels, classes: "axis wide")\
      </svg>
      </figure>
      """
  }
}

// A chart has dozens of lines and texts, so these are written where they stand.
extension HTML.StringInterpolation {
  fileprivate mutating func appendInterpolation(grid lines: [Double], to base: Double) {
    for x in lines {
      appendLiteral("<rect")
      if x != 0 { appendInterpolation(" x", percent: x) }
      appendLiteral(" width=\"1\"")
      appendInterpolation(" height", em: base)
      appendLiteral("/>")
    }
  }

  fileprivate mutating func appendInterpolation(shapes: [ChartGeometry.Shape]) {
    for shape in shapes {
      switch shape.kind {
      case .range, .open, .middle:
        appendLiteral("<rect class=\"")
        appendInterpolation(shape.kind.rawValue)
        appendLiteral("\"")
        appendInterpolation(" x", percent: shape.x)
        appendInterpolation(" y", em: shape.y)
        appendInterpolation(" width", percent: shape.width)
        appendInterpolation(" height", em: shape.height)
      case .spread, .median:
        appendLiteral("<line class=\"")
        appendInterpolation(shape.kind.rawValue)
        appendLiteral("\"")
        appendInterpolation(" x1", percent: shape.x)
        appendInterpolation(" x2", percent: shape.x + shape.width)
        appendInterpolation(" y1", em: shape.y)
        appendInterpolation(" y2", em: shape.y + shape.height)
      }
      appendLiteral("/>\n")
    }
  }

  fileprivate mutating func appendInterpolation(labels: [ChartGeometry.Label], classes: String? = nil) {
    for label in labels {
      appendLiteral("<text")
      appendInterpolation(
        attribute: "class", classes ?? (label.kind == .value ? nil : label.kind.rawValue))
      if label.x != 0 { appendInterpolation(" x", percent: label.x) }
      appendInterpolation(" y", em: label.y)
      appendInterpolation(
        attribute: "text-anchor", label.anchor == .start ? nil : label.anchor.rawValue)
      appendLiteral(">")
      appendInterpolation(label.text)
      appendLiteral("</text>\n")
    }
  }

  /// An attribute with a share of the chart's width.
  private mutating func appendInterpolation(_ name: StaticString, percent value: Double) {
    appendLiteral(name)
    appendLiteral("=\"")
    appendInterpolation(decimal: value)
    appendLiteral("%\"")
  }

  /// An attribute with a length that follows the size of the chart's text.
  fileprivate mutating func appendInterpolation(_ name: StaticString, em value: Double) {
    appendLiteral(name)
    appendLiteral("=\"")
    appendInterpolation(decimal: value)
    appendLiteral("em\"")
  }

  /// A number with at most two decimals and without zeros at its end, the same on every machine.
  private mutating func appendInterpolation(decimal value: Double) {
    let hundredths = Int((value * 100).rounded())
    if hundredths < 0 { appendLiteral("-") }
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    appendInterpolation(whole)
    guard rest > 0 else { return }
    appendLiteral(rest < 10 ? ".0" : ".")
    appendInterpolation(rest.isMultiple(of: 10) ? rest / 10 : rest)
  }
}
