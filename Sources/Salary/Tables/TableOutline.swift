/// Which figures of a role stand in one table and in which order, before anything is worded: little enough to be kept for
/// every role of a guide.
public struct TableOutline: Sendable {
  /// An anchor that is unique among the tables of the role: `pay-europe`.
  public let id: String
  /// What the figures have in common; where they are for parts of one place, that place.
  public let context: PayContext
  /// The places of the figures in the role's list, in the order of the table's rows.
  public let rows: [Int]
  /// Whether the figures are percentiles.
  let isDistribution: Bool
  /// Whether the rows are for several places of one family.
  let isFamily: Bool

  /// Puts figures together that can be compared: equal in all but the level, the group and, within one family, the
  /// place. The groups are in the order in which their families first appear; within one the newest first, then years
  /// before months before hours, base before total pay, ranges before percentiles.
  public static func outlines(of figures: [Figure]) -> [TableOutline] {
    var ids = TableIDs()
    return FigureGroups(figures).inOrder.map { key, rows in
      TableOutline(of: rows, in: figures, family: key.context, ids: &ids)
    }
  }

  /// - Parameter family: the context of the figures, with the family's place.
  private init(of rows: [Int], in figures: [Figure], family: PayContext, ids: inout TableIDs) {
    let place = figures[rows[0]].context.place
    isFamily = rows.contains { figures[$0].context.place != place }
    context = isFamily ? family : figures[rows[0]].context
    isDistribution = figures[rows[0]].pay.isDistribution
    self.rows =
      isFamily
      ? TableOutline.placeByPlace(rows, in: figures, first: family.place)
      : TableOutline.inLadderOrder(rows, in: figures)
    id = ids.id(for: context.place)
  }

  /// The whole place comes before its parts.
  private static func placeByPlace(_ rows: [Int], in figures: [Figure], first: String?) -> [Int] {
    var places: [String?] = []
    var byPlace: [String?: [Int]] = [:]
    for row in rows {
      let place = figures[row].context.place
      if byPlace[place] == nil { places.append(place) }
      byPlace[place, default: []].append(row)
    }
    let own = places.filter { $0 == first }
    return (own + places.filter { $0 != first }).flatMap { inLadderOrder(byPlace[$0] ?? [], in: figures) }
  }

  /// Levels from the bottom up, in the places that levels have; rows of the editor's own words stay where they are.
  private static func inLadderOrder(_ rows: [Int], in figures: [Figure]) -> [Int] {
    var ladder = rows.enumerated().filter { figures[$0.element].level != nil }.sorted {
      (figures[$0.element].level?.rank ?? 0, $0.offset) < (figures[$1.element].level?.rank ?? 0, $1.offset)
    }.map(\.element)[...]
    return rows.map { figures[$0].level == nil ? $0 : ladder.popFirst() ?? $0 }
  }
}

/// The figures of a role by what they have in common.
private struct FigureGroups {
  struct Key: Hashable {
    let context: PayContext
    let isDistribution: Bool
  }

  private var keys: [Key] = []
  private var rows: [[Int]] = []
  private var families: [String?: Int] = [:]

  init(_ figures: [Figure]) {
    var groups: [Key: Int] = [:]
    // Figures that follow each other mostly share one context, which then needs to be looked up once.
    var last: (context: PayContext, isDistribution: Bool, group: Int)?
    for (row, figure) in figures.enumerated() {
      let isDistribution = figure.pay.isDistribution
      if let last, last.context === figure.context, last.isDistribution == isDistribution {
        rows[last.group].append(row)
        continue
      }
      let family = PlaceFamily(figure.context.place).name
      families[family] = families[family] ?? families.count
      let key = Key(context: figure.context.moved(to: family), isDistribution: isDistribution)
      let group = groups[key] ?? keys.count
      if group == keys.count {
        groups[key] = group
        keys.append(key)
        rows.append([])
      }
      rows[group].append(row)
      last = (figure.context, isDistribution, group)
    }
  }

  var inOrder: [(key: Key, rows: [Int])] {
    guard keys.count > 1 else { return Array(zip(keys, rows)).map { ($0, $1) } }
    return keys.indices.sorted(by: isBefore).map { (keys[$0], rows[$0]) }
  }

  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    let (one, two) = (keys[left], keys[right])
    let families = (families[one.context.place] ?? 0, families[two.context.place] ?? 0)
    if families.0 != families.1 { return families.0 < families.1 }
    if one.context.time != two.context.time { return isNewer(one.context.time, two.context.time) }
    let leftRank = one.context.rank + [one.isDistribution ? 1 : 0, left]
    let rightRank = two.context.rank + [two.isDistribution ? 1 : 0, right]
    return leftRank.lexicographicallyPrecedes(rightRank)
  }

  private func isNewer(_ left: AsOf?, _ right: AsOf?) -> Bool {
    guard let left else { return false }
    return right.map { $0 < left } ?? true
  }
}

/// Gives tables anchors that are unique on their page.
private struct TableIDs {
  private var taken: Set<String> = []
  /// The number that was given last to tables of the same place.
  private var numbers: [String: Int] = [:]

  mutating func id(for place: String?) -> String {
    let base = place.map { "pay-" + slug($0) }.flatMap { $0 == "pay-" ? nil : $0 } ?? "pay"
    var number = numbers[base, default: 1]
    var id = number == 1 ? base : "\(base)-\(number)"
    while !taken.insert(id).inserted {
      number += 1
      id = "\(base)-\(number)"
    }
    numbers[base] = number
    return id
  }
}

extension PayContext {
  /// The time that the figures are true for; failing that, when their source was read.
  fileprivate var time: AsOf? { asOf ?? read }

  /// Where tables of one place and time stand among each other.
  fileprivate var rank: [Int] {
    [
      Period.allCases.firstIndex(of: period) ?? 0, component == .total ? 1 : 0, tax == .net ? 1 : 0,
    ]
  }

  /// The same for another place.
  func moved(to place: String?) -> PayContext {
    guard place != self.place else { return self }
    return PayContext(
      place: place, currency: currency, period: period, tax: tax, component: component, asOf: asOf,
      read: read, source: source, covers: covers, note: note)
  }
}
