import Foundation
import Testing

@testable import Templates

/// Pictures for social media, drawn by the real program: no text comes near an edge. Strips of the card that only hold
/// what lies behind the text have to be the same with and without it, byte for byte.
@Suite struct SocialCardTests {
  private static let titles = [
    "Analyst", "Machine Learning Engineer", "Bioinformatiker/in",
    "Senior Principal Regulatory Affairs and Quality Management Systems Specialist for Combination Products in Europe",
    String(repeating: "Donaudampfschifffahrtsgesellschaft", count: 3), String(repeating: "W", count: 300),
    String(repeating: "WM ", count: 200), "<script>alert('1')</script> & \"x\" ]]> <!-- \u{FFFE} \u{1}",
    "مهندس تعلم الآلة في مجال العلوم الحيوية والتكنولوجيا الطبية", "מהנדס למידת מכונה",
    "机器学习工程师机器学习工程师机器学习工程师",
    "🧬👩🏽‍🔬🧬👩🏽‍🔬🧬👩🏽‍🔬 Biologist", "Fachkraft für Medizinprodukteaufbereitung und Sterilgutversorgung", "",
  ]

  /// Strips at the edges, and between the band and what stands below: x, y, width, height.
  private static let strips = [
    "0 0 66 630", "1134 0 66 630", "0 0 1200 52", "0 610 1200 20", "0 426 1200 20",
  ]

  @Test("Text keeps away from the edges", arguments: titles, [true, false])
  func text(_ title: String, _ hasPay: Bool) throws {
    let pay = SocialCard.Pay(
      amount: "From \(title.prefix(60)) 40,000", detail: "Europe, \(title.prefix(200)), 2026")
    let card = SocialCard(
      language: "en", siteTitle: title, title: title, text: title, pay: hasPay ? pay : nil,
      look: SocialCardTests.look)
    let svg = card.svg.string
    let bare = svg.replacing(/<text[^>]*>[^<]*<\/text>/, with: "")
    #expect(!bare.contains("<text") && svg.contains("<text") == !title.isEmpty || hasPay)
    for strip in SocialCardTests.strips where hasPay || !strip.hasPrefix("0 426") {
      #expect(try draw(svg, strip) == draw(bare, strip), "\(strip)")
    }
    // The comparison sees text where there is some.
    if !title.isEmpty { #expect(try draw(svg, "66 52 1068 374") != draw(bare, "66 52 1068 374")) }
  }

  @Test("What a picture shows is said in words as well")
  func alternative() {
    let pay = SocialCard.Pay(amount: "€40,000 a year", detail: "Europe, 2026")
    let card = SocialCard(
      language: "en", siteTitle: "Guide", title: "Analyst", text: "Reads data.", pay: pay,
      look: SocialCardTests.look)
    #expect(card.alternative == "Analyst – €40,000 a year – Europe, 2026 – Guide")
    let site = SocialCard(
      language: "en", siteTitle: nil, title: "Guide", text: "Jobs.", pay: nil, look: SocialCardTests.look)
    #expect(site.alternative == "Guide – Jobs.")
  }

  /// The widest of the fonts, where it is installed.
  private static let look = SocialCard.Look(
    band: "#7a1d4e", onBand: "#ffffff", onBandSoft: "#f0e0e8", mark: "#8f416a", paper: "#fdfcfc",
    ink: "#1f1a20",
    muted: "#554d58", serif: "DejaVu Serif", sans: "DejaVu Sans")

  /// A part of the picture as PNG.
  private func draw(_ svg: String, _ part: String) throws -> Data {
    let size = part.split(separator: " ")
    let part = svg.replacing(
      "width=\"1200\" height=\"630\" viewBox=\"0 0 1200 630\"",
      with: "width=\"\(size[2])\" height=\"\(size[3])\" viewBox=\"\(part)\"")
    #expect(part != svg)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["rsvg-convert", "--format", "png"]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try input.fileHandleForWriting.write(contentsOf: Data(part.utf8))
    try input.fileHandleForWriting.close()
    try process.run()
    let picture = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(
      process.terminationStatus == 0 && !picture.isEmpty, "Tests/run installs rsvg-convert for this")
    return picture
  }
}
