import Diagnostics

extension DiagnosticID {
  /// Raw HTML was left out of a page.
  public static let rawHTML = DiagnosticID("raw-html")
  /// A link's address may not be followed.
  public static let linkAddress = DiagnosticID("link-address")
  /// The library could not read the document.
  public static let markdownUnread = DiagnosticID("markdown-unread")
}
