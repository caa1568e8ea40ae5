import Foundation

/// An opaque colour of the sRGB space, each part from 0 to 1.
struct Colour: Sendable, Hashable {
  let red: Double
  let green: Double
  let blue: Double

  init(_ red: Double, _ green: Double, _ blue: Double) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// As https://www.w3.org/TR/WCAG22/#dfn-relative-luminance reckons it.
  private var luminance: Double {
    func linear(_ part: Double) -> Double {
      part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast of two colours, from 1 to 21.
  func contrast(to other: Colour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// A part of the way to another colour, from 0 to 1.
  func mixed(with other: Colour, _ share: Double) -> Colour {
    func mix(_ from: Double, _ to: Double) -> Double { from + (to - from) * share }
    return Colour(mix(red, other.red), mix(green, other.green), mix(blue, other.blue))
  }

  /// The colour in whole steps, as it is written: `#7a1d4e`.
  var hex: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(Int((part * 255).rounded()), radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }

  static let black = Colour(0, 0, 0)
  static let white = Colour(1, 1, 1)
}

extension Colour {
  /// Reads `#rgb`, `#rrggbb`, `rgb()`, `hsl()` and the names of HTML 4; `nil` for anything else, such as a colour that
  /// lets others through.
  init?(css text: String) {
    let text = text.lowercased().filter { $0 != "\t" }
    if text.hasPrefix("#") {
      self.init(hex: text.dropFirst())
    } else if let name = Colour.names[text] {
      self.init(hex: name[...])
    } else if let open = text.firstIndex(of: "("), text.hasSuffix(")") {
      let parts = text[text.index(after: open)...].dropLast().split { $0 == "," || $0 == " " }.map(
        String.init)
      switch text[..<open] {
      case "rgb", "rgba": self.init(rgb: parts)
      case "hsl", "hsla": self.init(hsl: parts)
      default: return nil
      }
    } else {
      return nil
    }
  }

  private init?(hex text: Substring) {
    let digits = text.count == 3 ? text.map { "\($0)\($0)" }.joined() : String(text)
    guard digits.count == 6, digits.allSatisfy(\.isHexDigit), let number = Int(digits, radix: 16) else {
      return nil
    }
    self.init(Double(number >> 16) / 255, Double(number >> 8 & 255) / 255, Double(number & 255) / 255)
  }

  private init?(rgb parts: [String]) {
    let values = parts.compactMap { part in
      part.hasSuffix("%") ? Double(part.dropLast()).map { $0 / 100 } : Double(part).map { $0 / 255 }
    }
    guard parts.count == 3, values.count == 3, values.allSatisfy((0...1).contains) else { return nil }
    self.init(values[0], values[1], values[2])
  }

  /// The way of https://www.w3.org/TR/css-color-4/#hsl-to-rgb.
  private init?(hsl parts: [String]) {
    guard parts.count == 3,
      let hue = Double(parts[0].hasSuffix("deg") ? String(parts[0].dropLast(3)) : parts[0]),
      parts[1].hasSuffix("%"), parts[2].hasSuffix("%"), let saturation = Double(parts[1].dropLast()),
      let lightness = Double(parts[2].dropLast()), hue.isFinite, (0...100).contains(saturation),
      (0...100).contains(lightness)
    else { return nil }
    let light = lightness / 100
    let spread = saturation / 100 * min(light, 1 - light)
    func part(_ offset: Double) -> Double {
      var step = (offset + hue / 30).truncatingRemainder(dividingBy: 12)
      if step < 0 { step += 12 }
      return light - spread * max(-1, min(step - 3, 9 - step, 1))
    }
    self.init(part(0), part(8), part(4))
  }

  private static let names = [
    "black": "000000", "silver": "c0c0c0", "gray": "808080", "grey": "808080", "white": "ffffff",
    "maroon": "800000", "red": "ff0000", "purple": "800080", "fuchsia": "ff00ff", "green": "008000",
    "lime": "00ff00", "olive": "808000", "yellow": "ffff00", "navy": "000080", "blue": "0000ff",
    "teal": "008080", "aqua": "00ffff", "orange": "ffa500",
  ]
}
