import Synchronization

/// Gives headings ids that are stable (the same words, the same id), unique on the page, and readable in any script.
public struct HeadingIDs {
  private var taken: Set<String>
  /// The number that was given last to headings with the same words.
  private var numbers: [String: Int] = [:]

  /// - Parameter reserved: ids that the page uses itself.
  public init(reserved: Set<String> = []) { taken = reserved }

  /// The id for a heading: its letters and digits in lower case, everything between them a hyphen. A second heading
  /// with the same words gets `-2`, and so on.
  public mutating func id(for text: String) -> String {
    let slug = knownIDs.withLock { $0[text] } ?? newID(for: text)
    let base = slug.isEmpty ? "section" : slug
    if taken.insert(base).inserted { return base }
    var number = numbers[base, default: 1]
    var id: String
    repeat {
      number += 1
      id = "\(base)-\(number)"
    } while !taken.insert(id).inserted
    numbers[base] = number
    return id
  }
}

/// Ids of headings that were met before: pages of one site share most of theirs.
private let knownIDs = Mutex<[String: String]>([:])

private func newID(for text: String) -> String {
  let id = headingID(text)
  knownIDs.withLock { known in
    if known.count < 4096 { known[text] = id }
  }
  return id
}

/// The id that the first heading with these words has on its page: `What you'll do` gives `what-youll-do`.
///
/// Letters and digits of any script stay, with the marks upon them; apostrophes and invisible characters vanish, so
/// that a word stays one word; everything else becomes a hyphen. The text is not normalised, since links are compared
/// by the same function.
func headingID(_ text: String) -> String {
  // Bytes, since to append to a text is slow.
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  var needsHyphen = false
  for scalar in text.lowercased().unicodeScalars {
    switch role(of: scalar) {
    case .letter:
      if needsHyphen, !bytes.isEmpty { bytes.append(UInt8(ascii: "-")) }
      needsHyphen = false
      bytes.append(contentsOf: scalar.utf8)
    case .mark: if !needsHyphen, !bytes.isEmpty { bytes.append(contentsOf: scalar.utf8) }
    case .nothing: break
    case .gap: needsHyphen = true
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// What a character is in an id.
private enum Role {
  case letter
  /// A mark upon the letter before it; upon anything else, such as an emoji, it goes with that.
  case mark
  case nothing
  case gap
}

private func role(of scalar: Unicode.Scalar) -> Role {
  switch scalar {
  case "a"..."z", "0"..."9": return .letter
  case "'", "’": return .nothing
  case _ where scalar.isASCII: return .gap
  default: break
  }
  let properties = scalar.properties
  if properties.isVariationSelector { return .nothing }
  switch properties.generalCategory {
  case .nonspacingMark, .spacingMark: return .mark
  // Joiners within words of Persian and Hindi, and soft hyphens.
  case .format: return .nothing
  default: return properties.isAlphabetic || properties.numericType != nil ? .letter : .gap
  }
}
