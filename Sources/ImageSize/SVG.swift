/// Reads the size of a drawing from the attributes of its first element: `width` and `height`, else `viewBox`, as
/// https://www.w3.org/TR/SVG2/coords.html#SizingSVGInCSS says.
func readSVG(_ bytes: [UInt8]) -> ImageReading {
  var tag = SVGTag(bytes)
  guard tag.findRoot() else { return .unknown }
  let attributes = tag.attributes()
  let box = attributes["viewBox"].flatMap(viewBox)
  let width = attributes["width"].flatMap(length)
  let height = attributes["height"].flatMap(length)
  let size: (Double, Double)? =
    switch (width, height, box) {
    case (let width?, let height?, _): (width, height)
    case (let width?, nil, let box?): (width, width * box.height / box.width)
    case (nil, let height?, let box?): (height * box.width / box.height, height)
    case (nil, nil, let box?): box
    default: nil
    }
  guard let size, let width = pixels(size.0), let height = pixels(size.1),
    let found = ImageSize(width, height, isRaster: false)
  else { return .sizeless }
  return .size(found)
}

/// A length in whole pixels; at least one, since 0 would hide the picture.
private func pixels(_ length: Double) -> Int? {
  guard length > 0, length <= Double(ImageSize.limit) else { return nil }
  return max(1, Int(length.rounded()))
}

/// A length with its unit in pixels; `nil` for one that depends on where the picture stands.
private func length(_ text: String) -> Double? {
  let text = text.trimmingSpace
  let number = text.prefix { $0.isASCII && ($0.isNumber || "+-.".contains($0)) }
  let units: [Substring: Double] = [
    "": 1, "px": 1, "pt": 4.0 / 3, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 9.6 / 2.54, "q": 2.4 / 2.54,
    "em": 16, "rem": 16, "ex": 8,
  ]
  guard let value = Double(number), value > 0,
    let unit = units[text.dropFirst(number.count).lowercased()[...]]
  else { return nil }
  return value * unit
}

private func viewBox(_ text: String) -> (width: Double, height: Double)? {
  let numbers = text.split { $0 == "," || $0.isWhitespace }.compactMap { Double($0) }
  guard numbers.count == 4, numbers[2] > 0, numbers[3] > 0, numbers[2].isFinite, numbers[3].isFinite else {
    return nil
  }
  return (numbers[2], numbers[3])
}

/// Finds the first element of an XML file and reads its attributes, without reading the rest.
private struct SVGTag {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// Moves behind `<svg`, past declarations and comments.
  mutating func findRoot() -> Bool {
    while true {
      skipSpace()
      if skip("<!--") {
        guard jump(behind: "-->") else { return false }
      } else if skip("<?") {
        guard jump(behind: "?>") else { return false }
      } else if skip("<!") {
        guard skipDeclaration() else { return false }
      } else {
        guard skip("<") else { return false }
        let name = word()
        return name == "svg" || name.hasSuffix(":svg")
      }
    }
  }

  /// Every attribute by its name; the first of two that are the same.
  mutating func attributes() -> [String: String] {
    var found: [String: String] = [:]
    while true {
      skipSpace()
      let name = word()
      skipSpace()
      guard !name.isEmpty, skip("=") else { return found }
      skipSpace()
      guard index < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[index]) else {
        return found
      }
      let quote = bytes[index]
      let start = index + 1
      guard let end = bytes[start...].firstIndex(of: quote) else { return found }
      if found[name] == nil { found[name] = String(decoding: bytes[start..<end], as: UTF8.self) }
      index = end + 1
    }
  }

  /// A document type, which may hold declarations in square brackets.
  private mutating func skipDeclaration() -> Bool {
    var depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0: return true
      default: break
      }
    }
    return false
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] == 0x20 || (0x09...0x0D).contains(bytes[index]) { index += 1 }
  }

  private mutating func skip(_ text: String) -> Bool {
    guard bytes[index...].starts(with: text.utf8) else { return false }
    index += text.utf8.count
    return true
  }

  private mutating func jump(behind text: String) -> Bool {
    let first = text.utf8.first
    while let next = bytes[index...].firstIndex(where: { $0 == first }) {
      index = next
      if skip(text) { return true }
      index += 1
    }
    return false
  }

  /// A name: everything up to space or a mark.
  private mutating func word() -> String {
    let start = index
    while index < bytes.count, bytes[index] > 0x20, !"<>=/\"'".utf8.contains(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }
}

extension String {
  fileprivate var trimmingSpace: Substring {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
