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
