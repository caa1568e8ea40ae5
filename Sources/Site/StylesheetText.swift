/// A stylesheet without its comments and the space at the beginning of its lines, which are for people who change it:
/// every page of a site waits for these bytes. What stands between quotation marks stays as it is.
func withoutComments(_ css: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(css.count)
  var quote: UInt8?
  var index = 0
  while index < css.count {
    let byte = css[index]
    if let open = quote {
      result.append(byte)
      if byte == UInt8(ascii: "\\"), index + 1 < css.count {
        index += 1
        result.append(css[index])
      } else if byte == open {
        quote = nil
      }
    } else if byte == UInt8(ascii: "/"), index + 1 < css.count, css[index + 1] == UInt8(ascii: "*") {
      index = endOfComment(in: css, from: index + 2)
      continue
    } else if byte == 0x20 || byte == 0x09 || byte == 0x0A, result.last == 0x0A || result.isEmpty {
      // Space at the beginning of a line, and empty lines.
    } else {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
      result.append(byte)
    }
    index += 1
  }
  return result
}

private func endOfComment(in css: [UInt8], from start: Int) -> Int {
  var index = start
  while index + 1 < css.count {
    if css[index] == UInt8(ascii: "*"), css[index + 1] == UInt8(ascii: "/") { return index + 2 }
    index += 1
  }
  return css.count
}
