#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a file of the site goes, relative to the output folder: components joined by `/`, such as
/// `roles/data-scientist/index.html`.
///
/// Every component can be a file's name on Linux, macOS and Windows, and none can lead out of the folder. Two paths
/// are equal when their bytes are; `Claims` finds those that only some file systems hold apart.
public struct OutputPath: Sendable {
  /// The path as text.
  public let text: String

  /// Takes a path if every component of it is a name that all file systems accept.
  /// - Throws: why it cannot be used.
  public init(_ text: String) throws(Refusal) {
    var text = text
    if !text.withUTF8(OutputPath.isPlain) {
      guard !text.isEmpty else { throw .emptyComponent }
      for component in text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
        try OutputPath.check(Substring(component))
      }
    }
    self.text = text
  }

  private init(partOfChecked text: Substring) { self.text = String(text) }

  /// Everything before the last component; `nil` for a file that stands directly in the output folder.
  var folder: OutputPath? {
    text.utf8.lastIndex(of: UInt8(ascii: "/")).map { OutputPath(partOfChecked: text[..<$0]) }
  }

  /// Whether it stands in the same folder as another, and in none within that.
  func standsBeside(_ other: OutputPath) -> Bool {
    func folder(_ path: OutputPath) -> Substring.UTF8View {
      path.text.utf8[..<(path.text.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.text.utf8.startIndex)]
    }
    return folder(self).elementsEqual(folder(other))
  }

  /// A folder above it.
  /// - Parameter length: how many bytes of the path are its path.
  func prefix(_ length: Int) -> OutputPath {
    OutputPath(partOfChecked: text[..<text.utf8.index(text.startIndex, offsetBy: length)])
  }

  /// The first component, as the path of a folder or of the file itself.
  var outermost: OutputPath {
    text.utf8.firstIndex(of: UInt8(ascii: "/")).map { OutputPath(partOfChecked: text[..<$0]) } ?? self
  }

  /// The last component.
  var name: String {
    text.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(text[text.utf8.index(after: $0)...]) } ?? text
  }
}

extension OutputPath: Hashable, Comparable {
  /// By bytes: a `String` would call composed and decomposed letters equal, and the disk does not.
  public static func == (left: OutputPath, right: OutputPath) -> Bool {
    OutputPath.order(left, right) == 0
  }

  /// By bytes, so that the order is the same on every machine.
  public static func < (left: OutputPath, right: OutputPath) -> Bool {
    OutputPath.order(left, right) < 0
  }

  /// Less than 0, 0 or more than 0: `memcmp` looks at many bytes at once, and a large site is put in order several
  /// times.
  private static func order(_ left: OutputPath, _ right: OutputPath) -> Int {
    var (one, two) = (left.text, right.text)
    return one.withUTF8 { one in
      two.withUTF8 { two in
        guard let first = one.baseAddress, let second = two.baseAddress else { return one.count - two.count }
        let order = memcmp(first, second, min(one.count, two.count))
        return order == 0 ? one.count - two.count : Int(order)
      }
    }
  }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension OutputPath {
  /// Why a path cannot be used.
  public enum Refusal: Error, Sendable, Hashable {
    /// The path is empty, begins or ends with a slash or holds two in a row.
    case emptyComponent
    /// A component is `.` or `..`, which leads elsewhere.
    case relative(String)
    /// A component holds a control character.
    case controlCharacter
    /// A component holds a backslash, which Windows reads as a slash.
    case backslash(String)
    /// A component ends with a dot or a space, which Windows drops.
    case trailingDotOrSpace(String)
    /// A component is the name of a device on Windows, such as `con` or `aux.html`.
    case deviceName(String)
    /// A component is `.git`: git's own, and a way to run programs on the machine of whoever checks it out.
    case git(String)
    /// A component is longer than the 255 bytes that file systems allow.
    case tooLong(String)

    /// The reason in words that fit after "because".
    public var reason: String {
      switch self {
      case .emptyComponent: "a part of it between two slashes is empty"
      case .relative(let name): "it holds ‘\(name)’, which leads to another folder"
      case .controlCharacter: "it holds an invisible control character"
      case .backslash(let name): "‘\(name)’ holds a backslash"
      case .trailingDotOrSpace(let name): "‘\(name)’ ends with a dot or a space, which Windows leaves out"
      case .deviceName(let name): "‘\(name)’ is the name of a device on Windows"
      case .git(let name): "‘\(name)’ belongs to git"
      case .tooLong(let name): "‘\(name.prefix(40))…’ is longer than 255 bytes"
      }
    }
  }

  private static func check(_ component: Substring) throws(Refusal) {
    guard !component.isEmpty else { throw .emptyComponent }
    guard component != ".", component != ".." else { throw .relative(String(component)) }
    guard !component.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw .controlCharacter
    }
    guard !component.utf8.contains(UInt8(ascii: "\\")) else { throw .backslash(String(component)) }
    guard component.utf8.last != UInt8(ascii: "."), component.utf8.last != UInt8(ascii: " ") else {
      throw .trailingDotOrSpace(String(component))
    }
    guard component.utf8.count <= 255 else { throw .tooLong(String(component)) }
    guard component.lowercased() != ".git" else { throw .git(String(component)) }
    guard !isDeviceName(component) else { throw .deviceName(String(component)) }
  }

  /// Whether all names of a path hold nothing but small letters, digits, hyphens and dots, and what stands before the first
  /// dot is longer than the name of a device. Nearly every path of a site is like that, and is looked at once.
  private static func isPlain(_ path: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    var dot: Int?
    for (index, byte) in path.enumerated() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        break
      case UInt8(ascii: "."): dot = dot ?? index
      case UInt8(ascii: "/"):
        guard isPlain(path, start..<index, dot: dot) else { return false }
        (start, dot) = (index + 1, nil)
      default: return false
      }
    }
    return isPlain(path, start..<path.count, dot: dot)
  }

  /// - Parameter dot: where the first dot of the name is.
  private static func isPlain(_ path: UnsafeBufferPointer<UInt8>, _ name: Range<Int>, dot: Int?) -> Bool {
    (dot ?? name.upperBound) - name.lowerBound >= 5 && name.count <= 255
      && path[name.upperBound - 1] != UInt8(ascii: ".")
  }

  /// Whether Windows takes a name for a device: it looks only at what stands before the first dot, and skips spaces
  /// there. https://learn.microsoft.com/windows/win32/fileio/naming-a-file
  private static func isDeviceName(_ component: Substring) -> Bool {
    let end = component.utf8.firstIndex { $0 == UInt8(ascii: ".") } ?? component.endIndex
    var stem = component[..<end]
    while stem.utf8.last == UInt8(ascii: " ") { stem = stem.dropLast() }
    guard (3...8).contains(stem.utf8.count) else { return false }
    let name = stem.lowercased()
    if ["con", "prn", "aux", "nul", "conin$", "conout$"].contains(name) { return true }
    guard name.count == 4, name.hasPrefix("com") || name.hasPrefix("lpt") else { return false }
    return name.last.map { "0123456789¹²³".contains($0) } ?? false
  }
}

extension OutputPath {
  /// The folders that some files stand in and others do not, the innermost first.
  public static func folders(
    of files: some Sequence<OutputPath>, without others: some Sequence<OutputPath>
  ) -> [OutputPath] {
    enclosingFolders(of: files).subtracting(enclosingFolders(of: others))
      .sorted { ($1.text.utf8.count, $0) < ($0.text.utf8.count, $1) }
  }
}
