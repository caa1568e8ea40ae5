import Spooling
import Synchronization

/// A text file that was read once.
///
/// Everything that is read from a file keeps byte offsets into it, so that any value can be pointed at later. Its text can be
/// put away until somebody asks for it, since a build needs most of it only for messages, and has few.
public final class SourceFile: Sendable {
  /// The path as the editor knows it, relative to the project: `content/roles/data-scientist.md`.
  public let path: String
  private let state: Mutex<State>

  private enum State {
    case here(SourceText)
    /// In a spool, and here too while somebody works on it.
    case away(StoredBytes, here: SourceText?)
  }

  /// Keeps the contents of a file.
  /// - Parameter bytes: UTF-8, which whoever makes this has checked.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    state = Mutex(.here(SourceText(bytes)))
  }

  /// The contents. Whoever looks at many bytes asks for them once.
  public var text: SourceText {
    state.withLock { state in
      switch state {
      case .here(let text), .away(_, here: let text?): text
      case .away(let stored, here: nil): SourceText(stored.bytes)
      }
    }
  }

  /// Puts the text away until somebody asks for it.
  public func putAway(in spool: Spool) {
    state.withLock { state in
      if case .here(let text) = state, case let stored = spool.put(text.bytes), stored.isAway {
        state = .away(stored, here: nil)
      }
    }
  }

  /// Has a text that was put away here while somebody works on it, who would else ask for it again and again.
  public func whileHere<Result>(_ work: () -> Result) -> Result {
    func setHere(_ makeText: (StoredBytes) -> SourceText?) {
      state.withLock { state in
        if case .away(let stored, _) = state { state = .away(stored, here: makeText(stored)) }
      }
    }
    setHere { SourceText($0.bytes) }
    defer { setHere { _ in nil } }
    return work()
  }

  /// The file's bytes.
  public var bytes: [UInt8] { stored.bytes }

  /// How many bytes the file has.
  public var count: Int { stored.count }

  /// Some of the file's bytes; the indices of the slice are its own.
  public func bytes(in range: Range<Int>) -> ArraySlice<UInt8> { stored.bytes(in: range) }

  /// The bytes without where their lines begin, wherever they are.
  private var stored: StoredBytes {
    state.withLock { state in
      switch state {
      case .here(let text), .away(_, here: let text?): .inMemory(text.bytes)
      case .away(let stored, here: nil): stored
      }
    }
  }

  /// The number of the line that holds a byte, counted from 1.
  public func line(at offset: Int) -> Int { text.line(at: offset) }

  /// The bytes of a line, counted from 1, without its line ending. Empty for a line that does not exist.
  public func range(ofLine line: Int) -> Range<Int> { text.range(ofLine: line) }

  /// The text of a range of bytes. A range that reaches past the end is cut there.
  public func text(in range: Range<Int>) -> String { text.text(in: range) }

  /// Where a range of bytes stands, in the words of a message.
  public func place(_ range: Range<Int>) -> Place { text.place(range, path: path) }

  /// Where a byte stands, in the words of a message.
  public func place(at offset: Int) -> Place { place(offset..<offset) }

  /// Where a line stands, from its first character that is not white space to its end.
  public func place(line: Int) -> Place {
    let text = text
    var range = text.range(ofLine: line)
    while let first = text.bytes[range].first, first == 0x20 || first == 0x09 {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    return text.place(range, path: path)
  }
}
