import Salary

/// What two builds say differently of pay, in words.
struct SalaryChanges {
  /// `Data Scientist, United States, median: $112,590 → $120,230`
  let changed: [String]
  let added: [String]
  let removed: [String]

  init(from old: [FigureRecord], to new: [FigureRecord], _ wording: SalaryWording) {
    let pairs = Pairs(old, new)
    changed = pairs.both.flatMap { SalaryChanges.words($0, $1, wording) }
    added = pairs.added.map { "\($0.name(wording)): \($0.text(wording))" }
    removed = pairs.removed.map { "\($0.name(wording)): \($0.text(wording))" }
  }

  private static func words(_ old: FigureRecord, _ new: FigureRecord, _ wording: SalaryWording) -> [String] {
    let name = new.name(wording)
    let isRange = { (figure: FigureRecord) in figure.low != nil || figure.high != nil }
    if isRange(old), isRange(new) {
      let (before, after) = (old.range(wording), new.range(wording))
      if before != after { return ["\(name): \(before) → \(after)"] }
    } else {
      let lines = zip(old.amounts, new.amounts).filter { $0.digits != $1.digits }.map { before, after in
        let what = after.name == "pay" ? name : "\(name), \(after.name)"
        return "\(what): \(old.text(before.digits, wording)) → \(new.text(after.digits, wording))"
      }
      if !lines.isEmpty { return lines }
    }
    guard old.asOf != new.asOf else { return [] }
    return ["\(name): the same amounts, as of \(new.asOf ?? "no date") (before: \(old.asOf ?? "no date"))"]
  }

  /// Which figure of one build is which of the other: those with the same source first, then those that are left.
  private struct Pairs {
    var both: [(FigureRecord, FigureRecord)] = []
    var added: [FigureRecord] = []
    var removed: [FigureRecord] = []

    init(_ old: [FigureRecord], _ new: [FigureRecord]) {
      struct Sourced: Hashable {
        let subject: FigureRecord.Subject
        let source: String?
      }
      var pairs: [(old: Int, new: Int)] = []
      func pair<Key: Hashable>(by key: (FigureRecord) -> Key) {
        let (takenOld, takenNew) = (Set(pairs.map(\.old)), Set(pairs.map(\.new)))
        var waiting = Dictionary(grouping: old.indices.filter { !takenOld.contains($0) }.reversed()) {
          key(old[$0])
        }
        for index in new.indices where !takenNew.contains(index) {
          if let match = waiting[key(new[index])]?.popLast() { pairs.append((match, index)) }
        }
      }
      pair { Sourced(subject: $0.subject, source: $0.source) }
      pair { $0.subject }
      both = pairs.sorted { $0.new < $1.new }.map { (old[$0.old], new[$0.new]) }
      let (seenOld, seenNew) = (Set(pairs.map(\.old)), Set(pairs.map(\.new)))
      removed = old.indices.filter { !seenOld.contains($0) }.map { old[$0] }
      added = new.indices.filter { !seenNew.contains($0) }.map { new[$0] }
    }
  }
}
