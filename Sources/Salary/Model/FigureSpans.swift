import Diagnostics

/// Where the parts of a figure stand, as far as that is known.
public struct FigureSpans: Sendable {
  // Two or three of them, which a list holds in less room than a dictionary and finds as soon.
  private var known: [(field: PayField, span: SourceSpan)] = []

  /// Nothing is known, but what follows.
  public init(_ known: some Sequence<(PayField, SourceSpan)> = []) {
    for (field, span) in known { self[field] = span }
  }

  /// Where a part stands. A range stands where its lower end does.
  public subscript(field: PayField) -> SourceSpan? {
    get {
      let own = known.first { $0.field == field }?.span
      return own ?? (field == .value ? self[.low] : nil)
    }
    set {
      known.removeAll { $0.field == field }
      if let newValue { known.append((field, newValue)) }
    }
  }
}
