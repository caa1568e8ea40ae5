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
      <figcaption><strong>\(summary)\(detail.map { ", \($0)" as HTML })</strong> \(chart.caption)</figcaption>
      <svg role="img" aria-label="\(chart.title)" aria-describedby="\(id)_text" width="100%" height="\(em(geometry.height))">
      <g class="grid">\(geometry.grid.map { gridLine($0, to: geometry.base) })</g>
      <line class="base" x2="100%" y1="\(em(geometry.base))" y2="\(em(geometry.base))"/>
      \(geometry.shapes.map(shape))\
      \(geometry.labels.map { label($0) })\
      \(geometry.wideLabels.map { label($0, classes: "axis wide") })\
      </svg>
      </figure>
      """
  }

  private func gridLine(_ x: Double, to base: Double) -> HTML {
    "<rect\(attribute: "x", x == 0 ? nil : percent(x)) width=\"1\" height=\"\(em(base))\"/>"
  }

  private func shape(_ shape: ChartGeometry.Shape) -> HTML {
    switch shape.kind {
    case .range, .open, .middle:
      "<rect class=\"\(shape.kind.rawValue)\" x=\"\(percent(shape.x))\" y=\"\(em(shape.y))\" width=\"\(percent(shape.width))\" height=\"\(em(shape.height))\"/>\n"
    case .spread, .median:
      "<line class=\"\(shape.kind.rawValue)\" x1=\"\(percent(shape.x))\" x2=\"\(percent(shape.x + shape.width))\" y1=\"\(em(shape.y))\" y2=\"\(em(shape.y + shape.height))\"/>\n"
    }
  }

  private func label(_ label: ChartGeometry.Label, classes: String? = nil) -> HTML {
    let kind = classes ?? (label.kind == .value ? nil : label.kind.rawValue)
    let anchor = label.anchor == .start ? nil : label.anchor.rawValue
    return
      "<text\(attribute: "class", kind)\(attribute: "x", label.x == 0 ? nil : percent(label.x)) y=\"\(em(label.y))\"\(attribute: "text-anchor", anchor)>\(label.text)</text>\n"
  }

  private func percent(_ value: Double) -> String { "\(decimal(value))%" }

  private func em(_ value: Double) -> String { "\(decimal(value))em" }

  /// A number with at most two decimals and without zeros at its end, the same on every machine.
  private func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let whole = "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100)"
    let rest = abs(hundredths) % 100
    if rest == 0 { return whole }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
