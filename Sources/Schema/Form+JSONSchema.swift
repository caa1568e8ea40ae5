import HTML

extension Key {
  /// The key as JSON Schema: what it may hold, with its explanation.
  var jsonSchema: JSON {
    .object([("description", .string(help))] + form.members + [("examples", .array(examples))])
  }
}

extension Form {
  /// The members of a JSON Schema that describe this form.
  var members: [(String, JSON?)] {
    switch self {
    // A reader takes a number for text as well: `title: 2026`.
    case .text: [("type", ["string", "number"])]
    case .flag: [("type", "boolean")]
    // `minimum` and `maximum` hold for numbers, `pattern` for texts.
    case .amount:
      [
        ("type", ["number", "string"]), ("minimum", .integer(0)),
        ("pattern", "^[0-9]+(_[0-9]+)*(\\.[0-9]+)?$"),
      ]
    case .pattern(let pattern, nil): [("type", "string"), ("pattern", .string(pattern))]
    case .pattern(let pattern, let numbers?):
      [
        ("type", ["string", "integer"]), ("pattern", .string(pattern)),
        ("minimum", .integer(numbers.lowerBound)), ("maximum", .integer(numbers.upperBound)),
      ]
    case .choice(let words):
      [
        ("enum", .array(words.map { .string($0.name) })),
        // Not a part of JSON Schema, but what VS Code and the YAML language server show beside each word.
        ("enumDescriptions", .array(words.map { .string($0.help) })),
      ]
    case .code(let codes): [("enum", .array(codes.map { .string($0) }))]
    case .either(let forms): [("anyOf", .array(forms.map(\.jsonSchema)))]
    case .list(let form):
      [
        (
          "anyOf",
          [form.jsonSchema, .object([("type", "array"), ("items", form.jsonSchema)])]
        )
      ]
    case .group(let group): group.members
    // Beside a bare reference, an explanation would be ignored.
    case .shared: [("allOf", [jsonSchema])]
    }
  }

  /// This form as a JSON Schema of its own.
  var jsonSchema: JSON {
    if case .shared(let name, _) = self { return .object([("$ref", .string("#/definitions/\(name)"))]) }
    return .object(members)
  }

  /// The forms in this one that are described once, by name.
  var shared: [String: Form] {
    switch self {
    case .shared(let name, let form): form.shared.merging([name: form]) { first, _ in first }
    case .list(let form): form.shared
    case .either(let forms): forms.reduce(into: [:]) { $0.merge($1.shared) { first, _ in first } }
    case .group(let group):
      (group.keys.map(\.form) + (group.others.map { [$0] } ?? []))
        .reduce(into: [:]) { $0.merge($1.shared) { first, _ in first } }
    default: [:]
    }
  }
}

extension Group {
  /// The members of a JSON Schema that describe this mapping.
  var members: [(String, JSON?)] {
    [
      ("type", "object"),
      ("properties", keys.isEmpty ? nil : .object(keys.map { ($0.name, $0.jsonSchema) })),
      ("propertyNames", otherNames.map { .object([("pattern", .string($0))]) }),
      ("additionalProperties", others.map(\.jsonSchema) ?? .bool(false)),
      ("required", required.isEmpty ? nil : .array(required.map { .string($0) })),
      ("oneOf", shapes.isEmpty ? nil : .array(shapes.map(Group.hasAny))),
    ]
  }

  /// A JSON Schema of a mapping that has any of some keys.
  private static func hasAny(of keys: [String]) -> JSON {
    .object([("anyOf", .array(keys.map { .object([("required", [.string($0)])]) }))])
  }
}
