/// What is known of texts of roles that did not change since a load read them that had nothing to tell about them, by this
/// program, with the same options and everything as it was on which it may depend what is told. Such a text is not
/// given to the parser again, nor looked through for what is not there.
public protocol KnownTexts: Sendable {
  /// Whether anything is known of the text at a path, as messages have it.
  func knows(_ path: String) -> Bool
  /// Its ``RoleGuide/textOutline``; `nil` where it cannot be had.
  func outline(of path: String) -> [UInt8]?
}

extension RoleGuide {
  /// What of its text can be known to a later load.
  public var textOutline: [UInt8] { storedBody.outline }
}
