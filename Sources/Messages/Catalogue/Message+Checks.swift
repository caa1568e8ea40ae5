extension Message {
  /// What the checks say of content that can be built as it is.
  static let checks: [Message] = []
}
