import HTML
import Testing

@testable import Templates

/// The lines of the map of career paths.
@Suite struct PathGapTests {
  @Test(
    "Roles of a column have equal shares that nothing else overlaps", arguments: 1...CareerPath.columnLimit)
  func shares(_ count: Int) {
    let share = PathGap.height / count
    #expect(share * count == PathGap.height, "a share is a whole number")
    for index in 0..<count {
      let middle = PathGap.middle(index, of: count)
      #expect(middle - share / 2 == index * share && middle + share / 2 == (index + 1) * share)
    }
  }

  @Test(
    "A line begins and ends in the middle of its roles",
    arguments: [
      (1, 1, 0, 0, "M0 420H2"), (2, 1, 0, 0, "M0 210C1 210 1 420 2 420"),
      (3, 7, 2, 0, "M0 700C1 700 1 60 2 60"),
      (4, 4, 1, 1, "M0 315H2"),
    ])
  func curve(_ left: Int, _ right: Int, _ from: Int, _ to: Int, _ path: String) {
    #expect(curve(CareerPath.Line(from: from, to: to), in: PathGap(left: left, right: right)) == path)
  }

  @Test("Lines of one gap never lie on each other")
  func apart() {
    let gap = PathGap(left: 7, right: 7)
    let curves = (0..<7).flatMap { from in (0..<7).map { curve(CareerPath.Line(from: from, to: $0), in: gap) }
    }
    #expect(Set(curves).count == 49)
  }

  private func curve(_ line: CareerPath.Line, in gap: PathGap) -> String {
    let curve: HTML = "\(curves: [line], in: gap)"
    return curve.string
  }
}
