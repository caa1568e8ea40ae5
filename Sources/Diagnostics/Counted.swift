/// A number and what it counts, for messages: `1 row`, `2 rows`.
public func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
