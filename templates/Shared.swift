/// A value that many pages hold and none changes: copying it copies a reference. The words of a language are more than a
/// hundred texts, and a page is handed on several times before it is HTML.
@propertyWrapper
public struct Shared<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private var box: Box

  /// The value.
  public var wrappedValue: Value {
    get { box.value }
    set { box = Box(newValue) }
  }

  /// - Parameter wrappedValue: the value.
  public init(wrappedValue: Value) { box = Box(wrappedValue) }
}
