// Boxes as in ISO/IEC 14496-12 and the items of ISO/IEC 23008-12; https://aomediacodec.github.io/av1-avif/

func isAVIF(_ file: ByteReader) -> Bool {
  guard file.holds("ftyp", at: 4), let length = file.number(at: 0, bytes: 4) else { return false }
  // The main brand, then from byte 16 those that it is compatible with.
  let brands = [8] + stride(from: 16, to: min(length, file.count, 256), by: 4)
  return brands.contains { file.holds("avif", at: $0) || file.holds("avis", at: $0) }
}

/// The extent of the main item, turned where it asks for it.
func sizeOfAVIF(_ file: ByteReader) -> ImageSize? {
  guard let meta = first(.meta, of: boxes(in: file))?.part(at: 4) else { return nil }
  let parts = boxes(in: meta)
  guard let properties = first(.iprp, of: parts).map({ boxes(in: $0) }),
    let all = first(.ipco, of: properties).map({ boxes(in: $0) })
  else { return nil }
  var wanted = all
  // The first property has the number 1. A file that names none has one picture.
  if let main = first(.pitm, of: parts).flatMap(mainItem),
    let numbers = first(.ipma, of: properties).flatMap({ propertyNumbers(of: main, $0) })
  {
    wanted = numbers.compactMap { all.indices.contains($0 - 1) ? all[$0 - 1] : nil }
  }
  guard let extent = first(.ispe, of: wanted), let width = extent.number(at: 4, bytes: 4),
    let height = extent.number(at: 8, bytes: 4)
  else { return nil }
  let turns = first(.irot, of: wanted)?.number(at: 0, bytes: 1) ?? 0
  let size = ImageSize(width, height)
  return turns & 1 == 1 ? size?.turned : size
}

private typealias Box = (name: BoxName, content: ByteReader)

/// The content of the first box with a name.
private func first(_ name: BoxName, of boxes: [Box]) -> ByteReader? {
  boxes.first { $0.name == name }?.content
}

/// The boxes that matter here.
private enum BoxName: CaseIterable {
  case meta, pitm, iprp, ipco, ipma, ispe, irot, other

  init(_ box: ByteReader) {
    self = BoxName.texts.first { box.holds($0.text, at: 4) }?.name ?? .other
  }

  private static let texts: [(text: StaticString, name: BoxName)] = [
    ("meta", .meta), ("pitm", .pitm), ("iprp", .iprp), ("ipco", .ipco), ("ipma", .ipma), ("ispe", .ispe),
    ("irot", .irot),
  ]
}

/// The boxes that follow one another; there are a few dozen in a picture.
private func boxes(in bytes: ByteReader) -> [Box] {
  var found: [Box] = []
  var offset = 0
  while found.count < 1000, let length = bytes.number(at: offset, bytes: 4), let box = bytes.part(at: offset)
  {
    // 0: to the end; 1: the length follows in eight bytes, of which no picture needs the upper four.
    let isLong = length == 1
    if isLong, bytes.number(at: offset + 8, bytes: 4) != 0 { break }
    let whole = isLong ? bytes.number(at: offset + 12, bytes: 4) ?? 0 : length == 0 ? box.count : length
    let header = isLong ? 16 : 8
    guard whole >= header, let content = box.part(at: header, count: min(whole, box.count) - header) else {
      break
    }
    found.append((BoxName(box), content))
    offset += whole
  }
  return found
}

/// The number of the item that is the picture.
private func mainItem(_ box: ByteReader) -> Int? {
  box.number(at: 0, bytes: 1).flatMap { box.number(at: 4, bytes: $0 == 0 ? 2 : 4) }
}

/// The numbers of an item's properties.
private func propertyNumbers(of wanted: Int, _ box: ByteReader) -> [Int]? {
  guard let version = box.number(at: 0, bytes: 1), let flags = box.number(at: 3, bytes: 1),
    let count = box.number(at: 4, bytes: 4)
  else { return nil }
  let itemSize = version < 1 ? 2 : 4
  let numberSize = flags & 1 == 1 ? 2 : 1
  var offset = 8
  for _ in 0..<count {
    guard let item = box.number(at: offset, bytes: itemSize),
      let numbers = box.number(at: offset + itemSize, bytes: 1)
    else { return nil }
    offset += itemSize + 1
    if item == wanted {
      // The highest bit says whether a program must know the property.
      let mask = numberSize == 2 ? 0x7FFF : 0x7F
      return (0..<numbers).compactMap { box.number(at: offset + $0 * numberSize, bytes: numberSize) }
        .map { $0 & mask }
    }
    offset += numbers * numberSize
  }
  return nil
}
