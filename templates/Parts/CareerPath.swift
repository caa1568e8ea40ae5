import HTML
import Localization

/// What leads to a role, where it leads, and where that leads: lists that stand beside each other as a map where there
/// is room. The links are those of the lists, so that the map has the same words; only the lines between them are
/// drawn, and nobody has to see those.
public struct CareerPath: Sendable {
  /// How many roles a column has at most.
  public static let columnLimit = 7

  /// A line between two columns.
  public struct Line: Sendable, Hashable {
    /// The position in the column at the left, from 0.
    public var from: Int
    /// The position in the column at the right.
    public var to: Int

    /// Each parameter is the property of its name.
    public init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }
  }

  /// What leads to the role.
  public var before: [Link]
  /// Its name.
  public var role: String
  /// Where it leads.
  public var next: [Link]
  /// Where its next steps lead.
  public var later: [Link]
  /// Which next step leads to which later one.
  public var turns: [Line]

  /// Each parameter is the property of its name.
  public init(before: [Link], role: String, next: [Link], later: [Link], turns: [Line]) {
    self.before = before
    self.role = role
    self.next = next
    self.later = later
    self.turns = turns
  }

  /// As HTML.
  public func html(words: Words) -> HTML {
    let arrivals = before.indices.map { Line(from: $0, to: 0) }
    let departures = next.indices.map { Line(from: 0, to: $0) }
    return """
      <div class="path">
      \(column(words.comesFrom, before))\(lines(arrivals, before.count, 1))\
      \(column(words.thisRole, "<li aria-current=\"page\">\(role)</li>\n"))\
      \(lines(departures, 1, next.count))\(column(words.leadsTo, next))\
      \(lines(turns, next.count, later.count))\(column(words.leadsFurther, later))\
      </div>

      """
  }

  private func column(_ name: String, _ links: [Link]) -> HTML? {
    links.isEmpty ? nil : column(name, "\(items: links)")
  }

  private func column(_ name: String, _ items: HTML) -> HTML {
    "<div><h3>\(name)</h3>\n<ul>\n\(items)</ul></div>\n"
  }

  private func lines(_ lines: [Line], _ left: Int, _ right: Int) -> HTML? {
    guard !lines.isEmpty else { return nil }
    let gap = PathGap(left: left, right: right)
    return
      "<svg viewBox=\"0 0 2 \(PathGap.height)\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path d=\"\(curves: lines, in: gap)\"/></svg>\n"
  }
}

/// The space between two columns of equal height, in which the lines run. Every role of a column has the same share of
/// its height, whatever its name's length, so that the ends of the lines are known before anything is laid out.
struct PathGap {
  /// A height that all counts up to ``CareerPath/columnLimit`` divide, and twice as much, so that the middle of every
  /// share is a whole number.
  static let height = 840

  let left: Int
  let right: Int

  /// The middle of a role's share of its column.
  static func middle(_ index: Int, of count: Int) -> Int { (2 * index + 1) * height / (2 * count) }
}

extension HTML.StringInterpolation {
  /// Lines from one role to another, level at both ends.
  mutating func appendInterpolation(curves lines: [CareerPath.Line], in gap: PathGap) {
    for line in lines {
      let (from, to) = (
        PathGap.middle(line.from, of: gap.left), PathGap.middle(line.to, of: gap.right)
      )
      appendLiteral("M0 ")
      appendInterpolation(from)
      if from == to {
        appendLiteral("H2")
        continue
      }
      appendLiteral("C1 ")
      appendInterpolation(from)
      appendLiteral(" 1 ")
      appendInterpolation(to)
      appendLiteral(" 2 ")
      appendInterpolation(to)
    }
  }
}
