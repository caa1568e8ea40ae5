/// How numbers with a certain count of digits are written: `€11,111` says it of all amounts of five.
///
/// In CLDR's patterns, what stands around and between digits depends on their count and never on what they are.
struct DigitPattern {
  private let sample: [UInt8]

  /// - Parameters:
  ///   - sample: a number of ones, as it is written.
  ///   - length: how many digits it has.
  /// - Returns: `nil` where it is not written with the digits of ASCII.
  init?(of sample: String, length: Int) {
    let digits = sample.unicodeScalars.filter { $0.properties.numericType != nil }
    guard digits.count == length, digits.allSatisfy({ $0 == "1" }) else { return nil }
    self.sample = Array(sample.utf8)
  }

  /// The number with other digits, of which there are as many.
  func text(_ digits: String) -> String {
    var rest = digits.utf8.makeIterator()
    return String(
      decoding: sample.map { $0 == UInt8(ascii: "1") ? rest.next() ?? $0 : $0 }, as: UTF8.self)
  }
}
