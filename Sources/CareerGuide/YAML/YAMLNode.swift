import Diagnostics

/// A value in YAML, with its bytes in the source file.
struct YAMLNode {
  let value: Value
  let span: SourceSpan

  enum Value {
    /// A single value. It is plain when no quotes stand around it, so that `~` and `true` mean something.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    case mapping([YAMLEntry])
  }

  /// What it is, in an editor's words.
  var kind: String {
    switch value {
    case .scalar: "a single value"
    case .list: "a list"
    case .mapping: "a group of keys"
    }
  }

  /// Whether nothing was written: `key:` or `key: ~`.
  var isEmpty: Bool {
    switch value {
    case .scalar("", true), .scalar("~", true), .scalar("null", true): true
    default: false
    }
  }
}

/// A key and its value.
struct YAMLEntry {
  let key: String
  let keySpan: SourceSpan
  let value: YAMLNode
}
