import Salary

/// Where the parts of a chart stand.
///
/// Across, everything is in per cent of the chart's width; down, in `em` of its text. So the bars stretch with the
/// page while the text keeps its size, and the chart needs no script and no second version for phones. Whether words
/// fit is reckoned for the narrowest chart there is.
struct ChartGeometry {
  /// How wide the chart is on the narrowest screen (320 px less margins), in px.
  static let narrowest = 272.0
  /// How wide it is where the stylesheet shows ``wideLabels`` (40 rem less margins), in px of the narrowest's text.
  static let wide = 496.0
  /// How wide a character is at most, on average, in px.
  static let character = 7.5
  /// How much room two texts side by side need between them, in px.
  static let gap = 8.0
  /// How many characters of a row's name fit in a line.
  static let lineLength = 36

  /// The height of the whole chart in em.
  private(set) var height = 0.0
  /// Where the scale's own line is, in em.
  private(set) var base = 0.0
  /// Where the light lines are, in per cent.
  private(set) var grid: [Double] = []
  /// The bars, from the top.
  private(set) var shapes: [Shape] = []
  /// Everything that is written.
  private(set) var labels: [Label] = []
  /// Amounts of the scale that have room on wider screens only.
  private(set) var wideLabels: [Label] = []

  /// A bar or a mark. `x` and `width` are in per cent, `y` and `height` in em.
  struct Shape {
    enum Kind: String { case range, open, middle, spread, median }
    let kind: Kind
    let x: Double
    let y: Double
    let width: Double
    let height: Double
  }

  /// A text; `x` is in per cent, `y`, its baseline, in em.
  struct Label {
    enum Kind: String { case row, mid, axis, value }
    enum Anchor: String { case start, middle, end }
    let kind: Kind
    let text: String
    let x: Double
    let y: Double
    let anchor: Anchor
  }

  init(_ chart: SalaryChart) {
    let printsBothEnds = chart.bars.allSatisfy(ChartGeometry.hasRoomForBothEnds)
    var y = 0.0
    for bar in chart.bars {
      for line in ChartGeometry.lines(of: bar.label) {
        y += 1.2
        labels.append(Label(kind: .row, text: line, x: 0, y: y - 0.2, anchor: .start))
      }
      y = add(bar, from: y, printsBothEnds: printsBothEnds)
    }
    base = y - 0.2
    addScale(chart.ticks)
    height = base + 1.6
  }

  /// - Returns: where the next row begins, in em.
  private mutating func add(_ bar: SalaryChart.Bar, from top: Double, printsBothEnds: Bool) -> Double {
    var y = top + 0.25
    if let median = bar.median, let text = bar.medianLabel {
      y += 1.45
      labels.append(ChartGeometry.label(.mid, text, at: median, y: y - 0.45))
    }
    addShapes(bar, y: y)
    let baseline = y + 2.4
    if printsBothEnds {
      if let low = bar.low, let text = bar.lowLabel {
        labels.append(ChartGeometry.label(.value, text, at: low, y: baseline))
      }
      if let high = bar.high, let text = bar.highLabel {
        labels.append(ChartGeometry.label(.value, text, at: high, y: baseline))
      }
    } else if let text = ChartGeometry.rangeText(bar) {
      let lines = ChartGeometry.lines(of: text)
      for (index, line) in lines.enumerated() {
        let y = baseline + Double(index) * 1.2
        labels.append(ChartGeometry.label(.value, line, at: ChartGeometry.middle(of: bar), y: y))
      }
      return baseline + Double(lines.count - 1) * 1.2 + 1.1
    } else {
      return y + 1.9
    }
    return baseline + 1.1
  }

  private mutating func addShapes(_ bar: SalaryChart.Bar, y: Double) {
    let isRange = bar.median == nil && bar.quartiles == nil && !bar.isSingle
    let low = bar.isOpenStart ? 0 : bar.low
    let high = bar.isOpenEnd ? 1 : bar.high
    if isRange, let low, let high {
      let kind: Shape.Kind = bar.isOpenStart || bar.isOpenEnd ? .open : .range
      shapes.append(shape(kind, from: low, to: high, y: y, height: 1.2))
    } else if let low, let high, low < high {
      shapes.append(shape(.spread, from: low, to: high, y: y + 0.6, height: 0))
    }
    if let quartiles = bar.quartiles {
      shapes.append(shape(.middle, from: quartiles.lower, to: quartiles.upper, y: y, height: 1.2))
    }
    if let mark = bar.median ?? (bar.isSingle ? bar.low ?? bar.high : nil) {
      shapes.append(shape(.median, from: mark, to: mark, y: y - 0.2, height: 1.6))
    }
  }

  private func shape(_ kind: Shape.Kind, from low: Double, to high: Double, y: Double, height: Double)
    -> Shape
  {
    Shape(kind: kind, x: low * 100, y: y, width: (high - low) * 100, height: height)
  }

  /// The light lines and their amounts: every amount where all of them fit, else every second, else those at the ends.
  private mutating func addScale(_ ticks: [SalaryChart.Tick]) {
    grid = ticks.map { $0.fraction * 100 }
    let steps = ticks.count - 1
    let strides = [1, 2, steps].filter { $0 > 0 && ($0 != 2 || steps != 3) }
    let shown = strides.lazy.map { step in stride(from: 0, to: ticks.count, by: step).map { ticks[$0] } }
      .first { !ChartGeometry.touch($0) }
    // The last alone says how long the scale is, where two have no room.
    let written = shown ?? [ticks.last].compactMap(\.self)
    labels += written.map { ChartGeometry.label(.axis, $0.label, at: $0.fraction, y: base + 1.3) }
    guard !ChartGeometry.touch(ticks, width: ChartGeometry.wide) else { return }
    wideLabels = ticks.filter { !written.contains($0) }.map {
      ChartGeometry.label(.axis, $0.label, at: $0.fraction, y: base + 1.3, width: ChartGeometry.wide)
    }
  }
}

extension ChartGeometry {
  /// A text at a fraction of the scale, moved inwards where it would leave the chart.
  private static func label(
    _ kind: Label.Kind, _ text: String, at fraction: Double, y: Double, width: Double = narrowest
  ) -> Label {
    let half = Double(text.count) * character / 2
    let center = fraction * width
    if center < half { return Label(kind: kind, text: text, x: 0, y: y, anchor: .start) }
    if center > width - half { return Label(kind: kind, text: text, x: 100, y: y, anchor: .end) }
    return Label(kind: kind, text: text, x: fraction * 100, y: y, anchor: .middle)
  }

  /// From where to where a text reaches on a chart of a width, in px.
  private static func extent(_ text: String, at fraction: Double, width: Double = narrowest)
    -> ClosedRange<Double>
  {
    let length = Double(text.count) * character
    let start = min(max(0, fraction * width - length / 2), max(0, width - length))
    return start...(start + length)
  }

  /// Whether two amounts of the scale side by side have too little room between them.
  private static func touch(_ ticks: [SalaryChart.Tick], width: Double = narrowest) -> Bool {
    let extents = ticks.map { extent($0.label, at: $0.fraction, width: width) }
    return zip(extents, extents.dropFirst()).contains { $1.lowerBound - $0.upperBound < gap }
  }

  private static func hasRoomForBothEnds(_ bar: SalaryChart.Bar) -> Bool {
    guard let low = bar.low, let high = bar.high, let lowLabel = bar.lowLabel, let highLabel = bar.highLabel
    else { return !bar.isOpenStart && !bar.isOpenEnd }
    return extent(highLabel, at: high).lowerBound - extent(lowLabel, at: low).upperBound >= gap
  }

  /// What is written beneath a bar whose ends have no room for a text each.
  private static func rangeText(_ bar: SalaryChart.Bar) -> String? {
    // A row that is a median alone has said everything above its mark.
    bar.low == nil && bar.high == nil ? nil : bar.endsLabel
  }

  private static func middle(of bar: SalaryChart.Bar) -> Double {
    let low = bar.isOpenStart ? 0 : bar.low ?? bar.high ?? 0
    let high = bar.isOpenEnd ? 1 : bar.high ?? bar.low ?? 1
    return (low + high) / 2
  }

  /// A text broken into lines between words, and within a word that is longer than a line.
  private static func lines(of text: String) -> [String] {
    if text.utf8.count <= lineLength, !hasSpareSpaces(text) { return [text] }
    var lines: [String] = []
    for word in text.split(separator: " ").flatMap(pieces) {
      if let last = lines.last, last.count + word.count < lineLength {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [text] : lines
  }

  /// Whether a text has spaces that a browser would not show.
  private static func hasSpareSpaces(_ text: String) -> Bool {
    var isAfterSpace = true
    for byte in text.utf8 {
      let isSpace = byte == UInt8(ascii: " ")
      if isSpace, isAfterSpace { return true }
      isAfterSpace = isSpace
    }
    return isAfterSpace
  }

  private static func pieces(of word: Substring) -> [Substring] {
    var pieces: [Substring] = []
    var rest = word
    while let end = rest.index(rest.startIndex, offsetBy: lineLength, limitedBy: rest.endIndex),
      end < rest.endIndex
    {
      pieces.append(rest[..<end])
      rest = rest[end...]
    }
    return pieces + [rest]
  }
}
