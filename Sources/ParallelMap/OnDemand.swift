import Synchronization

/// A place for a value that is made when it is first asked for, and once.
public final class Once<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)

  /// Nothing is made yet.
  public init() {}

  /// The value.
  /// - Parameter make: makes it the first time; it must not ask for it itself.
  public func value(_ make: () -> Value) -> Value {
    known.withLock { known in
      if let known { return known }
      let made = make()
      known = made
      return made
    }
  }
}

/// A value that is made when it is first asked for.
public struct OnDemand<Value: Sendable>: Sendable {
  private let once = Once<Value>()
  private let make: @Sendable () -> Value

  /// - Parameter make: makes the value; it must not ask for it itself.
  public init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// The value.
  public var value: Value { once.value(make) }

  /// Whether the other one is this one.
  public func isSame(as other: OnDemand) -> Bool { once === other.once }
}
