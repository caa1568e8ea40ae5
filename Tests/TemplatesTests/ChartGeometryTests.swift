import Salary
import Testing

@testable import Templates

/// What can be said of every chart, whatever the figures.
@Suite struct EveryChartTests {
  @Test("No text leaves the chart on the narrowest screen", arguments: 0..<300)
  func textStaysInside(_ seed: Int) throws {
    let geometry = ChartGeometry(try #require(randomChart(seed)))
    for label in geometry.labels {
      let reach = reach(of: label)
      #expect(reach.lowerBound >= 0 && reach.upperBound <= ChartGeometry.narrowest, "\(label)")
      #expect(label.y > 0 && label.y <= geometry.height, "\(label)")
    }
  }

  @Test("Texts on one line do not touch", arguments: 0..<300)
  func textsDoNotTouch(_ seed: Int) throws {
    let geometry = ChartGeometry(try #require(randomChart(seed)))
    for (number, left) in geometry.labels.enumerated() {
      for right in geometry.labels[(number + 1)...] where abs(left.y - right.y) < 1 {
        let (first, second) = (reach(of: left), reach(of: right))
        #expect(
          first.upperBound + 1 <= second.lowerBound || second.upperBound + 1 <= first.lowerBound,
          "\(left) and \(right)")
      }
    }
  }

  @Test("Bars stay within the scale and the height", arguments: 0..<300)
  func shapes(_ seed: Int) throws {
    let chart = try #require(randomChart(seed))
    let geometry = ChartGeometry(chart)
    for shape in geometry.shapes {
      #expect(shape.x >= 0 && shape.width >= 0 && shape.x + shape.width <= 100.000_1, "\(shape)")
      #expect(
        shape.y >= 0 && shape.height >= 0 && shape.y + shape.height <= geometry.base + 0.001, "\(shape)")
    }
    // A median is drawn over the bar that it belongs to, and the rows come from the top.
    let tops = geometry.shapes.map { shape in
      shape.kind == .spread ? shape.y - 0.6 : shape.kind == .median ? shape.y + 0.2 : shape.y
    }
    #expect(zip(tops, tops.dropFirst()).allSatisfy { $0 <= $1 + 0.001 })
    #expect(geometry.shapes.count >= chart.bars.count { !isWithoutShape($0) })
  }

  @Test("A light line for each step, from the left edge to the right", arguments: 0..<50)
  func grid(_ seed: Int) throws {
    let chart = try #require(randomChart(seed))
    let geometry = ChartGeometry(chart)
    #expect(geometry.grid.count == chart.ticks.count)
    #expect(geometry.grid.first == 0 && abs((geometry.grid.last ?? 0) - 100) < 0.001)
    let axis = geometry.labels.filter { $0.kind == .axis }
    #expect(axis.first?.text == chart.ticks.first?.label && axis.first?.anchor == .start)
    #expect(axis.allSatisfy { $0.y > geometry.base })
  }

  /// Two percentiles of one side alone, such as p10 and p25, which `SalaryChart` gives as one end without the other.
  private func isWithoutShape(_ bar: SalaryChart.Bar) -> Bool {
    (bar.low == nil || bar.high == nil) && bar.median == nil && !bar.isSingle && !bar.isOpenStart
      && !bar.isOpenEnd
  }

  /// From where to where a text reaches on the narrowest chart, in px.
  private func reach(of label: ChartGeometry.Label) -> ClosedRange<Double> {
    let width = Double(label.text.count) * ChartGeometry.character
    let x = label.x / 100 * ChartGeometry.narrowest
    return switch label.anchor {
    case .start: x...(x + width)
    case .middle: (x - width / 2)...(x + width / 2)
    case .end: (x - width)...x
    }
  }
}

/// What is drawn for each shape of pay.
@Suite struct ChartShapeTests {
  @Test("A range is a bar with its ends beneath it") func range() throws {
    let geometry = try geometry(try [("Mid", .range(low: euros(40_000), high: euros(100_000)))])
    #expect(geometry.shapes.map(\.kind) == [.range])
    #expect(near(geometry.shapes[0].x, 40) && near(geometry.shapes[0].width, 60))
    #expect(texts(geometry, .value) == ["€40,000", "€100,000"])
    #expect(texts(geometry, .row) == ["Mid"])
    #expect(texts(geometry, .mid) == [])
  }

  @Test("Where the ends have no room for a text each, every row has one text") func narrow() throws {
    let geometry = try geometry(
      try [
        ("A", .range(low: euros(50_000), high: euros(52_000))),
        ("B", .range(low: euros(10_000), high: euros(100_000))),
      ])
    #expect(texts(geometry, .value) == ["€50,000 to €52,000", "€10,000 to €100,000"])
  }

  @Test("An open end reaches the edge") func open() throws {
    let geometry = try geometry(
      try [
        ("A", .range(low: euros(50_000), high: nil)), ("B", .range(low: nil, high: euros(40_000))),
        ("C", .range(low: euros(10_000), high: euros(20_000))),
      ])
    #expect(geometry.shapes.map(\.kind) == [.open, .open, .range])
    #expect(near(geometry.shapes[0].x + geometry.shapes[0].width, 100))
    #expect(near(geometry.shapes[1].x, 0))
    #expect(texts(geometry, .value).count == 3)
  }

  @Test("A median alone is a mark with its amount above and nothing beneath") func medianAlone() throws {
    let geometry = try geometry(try [("A", .distribution(Distribution(median: euros(50_000))))])
    #expect(geometry.shapes.map(\.kind) == [.median])
    #expect(geometry.shapes[0].width == 0)
    #expect(texts(geometry, .mid) == ["€50,000"])
    #expect(texts(geometry, .value) == [])
  }

  @Test("A single amount is a mark with its amount") func single() throws {
    let geometry = try geometry(try [("A", .single(euros(50_000)))])
    #expect(geometry.shapes.map(\.kind) == [.median])
    #expect(texts(geometry, .value) + texts(geometry, .mid) == ["€50,000"])
  }

  @Test("A distribution: a line from end to end, the middle half over it, the median over that")
  func distribution() throws {
    let geometry = try geometry(
      try [
        (
          "A",
          .distribution(
            Distribution(
              p10: euros(20_000), p25: euros(40_000), median: euros(50_000), p75: euros(60_000),
              p90: euros(100_000)))
        )
      ])
    #expect(geometry.shapes.map(\.kind) == [.spread, .middle, .median])
    #expect(
      near(geometry.shapes[1].x, 40) && near(geometry.shapes[1].width, 20) && near(geometry.shapes[2].x, 50))
    #expect(texts(geometry, .mid) == ["€50,000"])
    #expect(texts(geometry, .value) == ["€20,000", "€100,000"])
  }

  @Test("Both ends at one amount") func sameEnds() throws {
    let geometry = try geometry(try [("A", .range(low: euros(50_000), high: euros(50_000)))])
    #expect(geometry.shapes.map(\.width) == [0])
    #expect(!texts(geometry, .value).isEmpty)
  }

  @Test("30 rows stand one beneath the other") func manyRows() throws {
    let rows = try (1...30).map {
      try ("Row \($0)", Pay.range(low: euros(1_000 * $0), high: euros(3_000 * $0)))
    }
    let geometry = try geometry(rows)
    #expect(geometry.shapes.count == 30)
    let names = geometry.labels.filter { $0.kind == .row }
    #expect(names.map(\.text) == rows.map(\.0))
    #expect(zip(names, names.dropFirst()).allSatisfy { $1.y - $0.y > 2.5 })
    #expect(geometry.height < 150)
  }

  @Test(
    "Names are broken between words, and a word that fits no line within",
    arguments: [
      "One", "Adults in the middle of their working life with a long name", repeated("a", 36),
      repeated("a", 37),
      "x " + repeated("b", 200), "", " ", "a  b",
    ])
  func names(_ name: String) throws {
    let geometry = try geometry(try [(name, .range(low: euros(1), high: euros(2)))])
    let lines = texts(geometry, .row)
    #expect(lines.allSatisfy { $0.count <= ChartGeometry.lineLength })
    #expect(lines.joined().filter { $0 != " " } == name.filter { $0 != " " })
  }

  private func geometry(_ rows: [(String, Pay)]) throws -> ChartGeometry {
    let rows = rows.map { (name: $0.0, pay: $0.1) }
    let euro = try #require(Currency(code: "EUR"))
    return ChartGeometry(try #require(chart(rows, currency: euro)))
  }

  private func euros(_ amount: Int) throws -> Money {
    Money(minorUnits: Int64(amount) * 100, currency: try #require(Currency(code: "EUR")))
  }

  private func texts(_ geometry: ChartGeometry, _ kind: ChartGeometry.Label.Kind) -> [String] {
    geometry.labels.filter { $0.kind == kind }.map(\.text)
  }

  private func near(_ left: Double, _ right: Double) -> Bool { abs(left - right) < 0.001 }
}

/// A text many times.
func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
