import Foundation

/// A JSON value, in which numbers are kept apart from true and false.
enum JSONValue: Equatable {
  case string(String)
  case number(Double)
  case bool(Bool)
  case list([JSONValue])
  case object([String: JSONValue])
  case null

  /// - Throws: when it is not JSON.
  init(_ json: String) throws {
    self.init(try JSONSerialization.jsonObject(with: Data(json.utf8), options: .fragmentsAllowed))
  }

  private init(_ value: Any) {
    switch value {
    case let text as String: self = .string(text)
    case let list as [Any]: self = .list(list.map(JSONValue.init))
    case let members as [String: Any]: self = .object(members.mapValues(JSONValue.init))
    case let number as NSNumber:
      // A C character is how both Foundations keep true and false.
      self = String(cString: number.objCType) == "c" ? .bool(number.boolValue) : .number(number.doubleValue)
    default: self = .null
    }
  }

  /// The text of a string.
  var text: String? { if case .string(let text) = self { text } else { nil } }
  /// The number.
  var number: Double? { if case .number(let number) = self { number } else { nil } }
  /// The members of an object.
  var members: [String: JSONValue]? { if case .object(let members) = self { members } else { nil } }
  /// The values of a list; any other value is a list of itself.
  var values: [JSONValue] { if case .list(let values) = self { values } else { [self] } }

  /// Every object in it, itself among them.
  var objects: [[String: JSONValue]] {
    switch self {
    case .object(let members): [members] + members.sorted { $0.key < $1.key }.flatMap { $0.value.objects }
    case .list(let values): values.flatMap(\.objects)
    default: []
    }
  }
}
