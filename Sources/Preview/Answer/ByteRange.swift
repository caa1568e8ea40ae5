/// A part of a file that a browser asks for, as it does for films (RFC 9110, section 14).
enum ByteRange: Equatable {
  /// The whole file: nothing else was asked for, or nothing that is understood.
  case whole
  case part(Range<Int>)
  /// A part that the file does not have.
  case outside

  /// - Parameters:
  ///   - header: `bytes=0-99`; of several parts none is served, which a server may choose.
  ///   - count: how many bytes the file has.
  init(_ header: String?, of count: Int) {
    self = .whole
    guard let header, header.hasPrefix("bytes="), !header.contains(",") else { return }
    let ends = header.dropFirst("bytes=".count).split(
      separator: "-", maxSplits: 1, omittingEmptySubsequences: false
    ).map { $0.trimmingBlanks }
    guard ends.count == 2 else { return }
    switch (Int(ends[0]), Int(ends[1])) {
    case (let first?, let last?) where first >= 0 && first <= last:
      self = first < count ? .part(first..<min(last, count - 1) + 1) : .outside
    case (let first?, nil) where first >= 0 && ends[1].isEmpty:
      self = first < count ? .part(first..<count) : .outside
    case (nil, let length?) where ends[0].isEmpty && length >= 0:
      self = length > 0 && count > 0 ? .part(max(0, count - length)..<count) : .outside
    default: break
    }
  }
}

extension Substring {
  /// Without the spaces around it.
  fileprivate var trimmingBlanks: Substring {
    var text = self
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return text
  }
}
