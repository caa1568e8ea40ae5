/// A place and the wider one that it names behind a comma: `Bavaria, Germany`.
public struct PlaceFamily: Sendable {
  /// The wider place; a place without a comma is its own.
  public let name: String?
  /// The part before the comma: `Bavaria`; `nil` for the wider place itself.
  public let part: String?

  /// Takes a place apart.
  public init(_ place: String?) {
    guard let place, let comma = place.utf8.lastIndex(of: UInt8(ascii: ",")) else {
      name = place
      part = nil
      return
    }
    let before = String(place[..<comma]).trimmed
    let behind = String(place[place.utf8.index(after: comma)...]).trimmed
    let isPair = !before.isEmpty && !behind.isEmpty
    name = isPair ? behind : place
    part = isPair ? before : nil
  }
}

/// The figures of one table, before they are worded.
struct TableGroup {
  /// What the figures have in common; where they are for parts of one place, that place.
  let context: PayContext
  let isDistribution: Bool
  /// The figures in the order of the table's rows.
  let figures: [Figure]
  /// Whether the rows are for several places of one family.
  let isFamily: Bool

  /// Puts figures together that can be compared: equal in all but the level, the group and, within one family, the
  /// place. The groups are in the order in which their families first appear; within one the newest first, then years
  /// before months before hours, base before total pay, ranges before percentiles.
  static func groups(of figures: [Figure]) -> [TableGroup] {
    struct Key: Hashable {
      let context: PayContext
      let isDistribution: Bool
    }
    var order: [Key] = []
    var groups: [Key: [Figure]] = [:]
    var families: [String?: Int] = [:]
    for figure in figures {
      let family = PlaceFamily(figure.context.place).name
      families[family] = families[family] ?? families.count
      let key = Key(context: figure.context.moved(to: family), isDistribution: figure.pay.isDistribution)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(figure)
    }
    let sorted = order.enumerated().sorted { left, right in
      let leftFamily = families[left.element.context.place] ?? 0
      let rightFamily = families[right.element.context.place] ?? 0
      if leftFamily != rightFamily { return leftFamily < rightFamily }
      if left.element.context.time != right.element.context.time {
        return isNewer(left.element.context.time, right.element.context.time)
      }
      let leftRank = left.element.context.rank + [left.element.isDistribution ? 1 : 0, left.offset]
      let rightRank = right.element.context.rank + [right.element.isDistribution ? 1 : 0, right.offset]
      return leftRank.lexicographicallyPrecedes(rightRank)
    }
    return sorted.map { TableGroup(of: groups[$0.element] ?? [], family: $0.element.context) }
  }

  private static func isNewer(_ left: AsOf?, _ right: AsOf?) -> Bool {
    guard let left else { return false }
    return right.map { $0 < left } ?? true
  }

  /// - Parameter family: the context of the figures, with the family's place.
  private init(of figures: [Figure], family: PayContext) {
    var places: [String?] = []
    var byPlace: [String?: [Figure]] = [:]
    for figure in figures {
      if byPlace[figure.context.place] == nil { places.append(figure.context.place) }
      byPlace[figure.context.place, default: []].append(figure)
    }
    isFamily = places.count > 1
    context = isFamily ? family : figures.first?.context ?? family
    isDistribution = figures.first?.pay.isDistribution ?? false
    // The whole place comes before its parts.
    let own = places.filter { $0 == family.place }
    self.figures = (own + places.filter { $0 != family.place }).flatMap {
      TableGroup.inLadderOrder(byPlace[$0] ?? [])
    }
  }

  /// Levels from the bottom up, in the places that levels have; rows of the editor's own words stay where they are.
  private static func inLadderOrder(_ figures: [Figure]) -> [Figure] {
    var ladder = figures.enumerated().filter { $0.element.level != nil }.sorted {
      ($0.element.level?.rank ?? 0, $0.offset) < ($1.element.level?.rank ?? 0, $1.offset)
    }.map(\.element)[...]
    return figures.map { $0.level == nil ? $0 : ladder.popFirst() ?? $0 }
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

extension TableMaker {
  /// The part of the table's place that a row is for: `Bavaria`; `nil` for the whole place, and in tables of one place.
  func part(of figure: Figure) -> String? {
    guard isFamily, figure.context.place != context.place else { return nil }
    return PlaceFamily(figure.context.place).part
  }

  /// A row's name: `Mid-level`; in a table of several places `Bavaria, Mid-level`.
  func name(of figure: Figure) -> String {
    let isNamed = figure.level != nil || figure.group != nil || figure.years != nil
    guard let part = part(of: figure) else {
      return isFamily && !isNamed ? context.place ?? words.everyone : wording.name(of: figure)
    }
    return isNamed ? "\(part), \(wording.name(of: figure))" : part
  }
}
