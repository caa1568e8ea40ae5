import Diagnostics
import Spooling
import Synchronization

/// The HTML of a document: made already, or made when a page asks for it.
enum StoredHTML: Sendable {
  case made(StoredBytes)
  case late(LateHTML)

  /// All of it.
  var bytes: [UInt8] { stored.bytes }

  /// Some of it, in order; the indices of the slice are its own.
  func bytes(in range: Range<Int>) -> ArraySlice<UInt8> { stored.bytes(in: range) }

  /// Whether it takes no memory.
  var isAway: Bool {
    switch self {
    case .made(let stored): stored.isAway
    case .late(let late): late.isAway
    }
  }

  /// The same HTML, which waits in a spool.
  func away(in spool: Spool) -> StoredHTML {
    switch self {
    case .made(let stored): .made(spool.put(stored.bytes))
    // It is put away when it is made.
    case .late: self
    }
  }

  private var stored: StoredBytes {
    switch self {
    case .made(let stored): stored
    case .late(let late): late.stored
    }
  }
}

/// The HTML of a document of which all else is known. Most pages of a site are not made again when one text changes.
final class LateHTML: Sendable {
  private let file: SourceFile
  private let body: Range<Int>
  private let options: MarkdownOptions
  private let spool: Spool?
  private let made = Mutex<StoredBytes?>(nil)

  init(file: SourceFile, body: Range<Int>, options: MarkdownOptions, spool: Spool?) {
    self.file = file
    self.body = body
    self.options = options
    self.spool = spool
  }

  /// Whether it takes no memory, made or not.
  var isAway: Bool { spool != nil && made.withLock { $0?.isAway ?? true } }

  var stored: StoredBytes {
    made.withLock { made in
      if let made { return made }
      // What is wrong with the text was told when it was first read.
      var told: [Diagnostic] = []
      let html = Document(parsing: file, body: body, options: options, diagnostics: &told).html
      let stored = spool?.put(html) ?? .inMemory(html)
      made = stored
      return stored
    }
  }
}
