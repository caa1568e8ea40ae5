/// A list whose elements are made when somebody looks at them, and not kept: a page of all figures has more of them than
/// there is reason to hold at once.
public struct OnDemandList<Element: Sendable>: RandomAccessCollection, Sendable {
  /// How many elements there are.
  public let count: Int
  private let make: @Sendable (Int) -> Element

  /// - Parameters:
  ///   - count: how many elements there are.
  ///   - make: makes one by its place from 0, always the same.
  public init(count: Int, _ make: @escaping @Sendable (Int) -> Element) {
    self.count = count
    self.make = make
  }

  /// Elements that are there already.
  public init(_ elements: [Element]) {
    self.init(count: elements.count) { elements[$0] }
  }

  /// Always 0.
  public var startIndex: Int { 0 }
  /// As many as there are elements.
  public var endIndex: Int { count }
  /// Makes an element.
  public subscript(position: Int) -> Element { make(position) }
}
