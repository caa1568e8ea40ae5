import Spooling
import Synchronization

/// How what is read of texts is kept.
struct Keeping: Sendable {
  /// Where texts wait until somebody asks for them; `nil` to have them at hand.
  let spool: Spool?
  let pool = TextPool()
  /// What is known of texts that did not change.
  var known: (any KnownTexts)?
}

/// Texts that stand in many files: the same heading in most of them, the key of a role wherever it is named. Each is kept
/// once, which in a large guide is a third of what all texts of models take.
final class TextPool: Sendable {
  private let texts = Mutex<Set<String>>([])

  /// An equal text, the same for all who ask for it.
  func shared(_ text: String) -> String {
    // So few bytes stand in the value itself.
    guard text.utf8.count > 15 else { return text }
    return texts.withLock { $0.insert(text).memberAfterInsert }
  }
}

extension TextPool {
  /// References with shared keys.
  func shared(_ references: [RoleReference]) -> [RoleReference] {
    references.map { reference in
      guard case .role(let key) = reference.target else { return reference }
      return RoleReference(target: .role(shared(key)), span: reference.span)
    }
  }

  /// The same for names.
  func shared(_ texts: [LocatedText]) -> [LocatedText] {
    texts.map { LocatedText(value: shared($0.value), span: $0.span) }
  }
}
