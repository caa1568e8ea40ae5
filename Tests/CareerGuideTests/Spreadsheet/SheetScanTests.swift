import Diagnostics
import Testing

@testable import CareerGuide

@Suite struct SheetScanTests {
  /// Rows as `number:cell|cell`.
  private func rows(_ text: String, _ delimiter: Character = ",") -> (rows: [String], problems: [String]) {
    let file = SourceFile(path: "x.csv", bytes: Array(text.utf8))
    let scan = SheetScan(file, from: 0, delimiter: delimiter.asciiValue ?? 0)
    return (
      scan.rows.map { row in
        "\(row.number):" + scan.cells[row.cells].map { scan.text(of: $0) }.joined(separator: "|")
      },
      scan.problems.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.id.rawValue)" }
    )
  }

  @Test(arguments: [
    ("a,b\nc,d\n", ["1:a|b", "2:c|d"]), ("a,b", ["1:a|b"]), ("a,b\r\nc,d\r\n", ["1:a|b", "2:c|d"]),
    ("a,b\rc,d\r", ["1:a|b", "2:c|d"]), ("a,\n,b", ["1:a|", "2:|b"]),
    // Empty rows and rows of separators alone count, and say nothing.
    ("a\n\n,,\n  , \t\nb", ["1:a", "5:b"]), ("", []), ("\n\r\n\r", []),
    // Excel's quotation marks.
    ("\"a,b\",c", ["1:a,b|c"]), ("\"a \"\"b\"\"\",c", ["1:a \"b\"|c"]),
    ("\"a\nb\",c\nd,e", ["1:a\nb|c", "2:d|e"]),
    ("\"a\r\nb\",c", ["1:a\r\nb|c"]), ("\"\",b", ["1:|b"]), ("5\" pipe,b", ["1:5\" pipe|b"]),
    ("  \"a,b\"  ,c", ["1:a,b|c"]), (" a , b ", ["1:a|b"]),
  ]) func wellFormed(_ text: String, _ expected: [String]) {
    let (rows, problems) = rows(text)
    #expect(rows == expected)
    #expect(problems.isEmpty)
  }

  @Test func otherDelimiters() {
    #expect(rows("a;b,c;\"d;e\"", ";").rows == ["1:a|b,c|d;e"])
    #expect(rows("a\tb\t\"c\td\"\n\tx\t", "\t").rows == ["1:a|b|c\td", "2:|x|"])
  }

  @Test("A mistake in a quoted cell costs its row and no other") func quotes() {
    #expect(rows("\"a\" b,c\nd,e").problems == ["1:5 quote-open"])
    #expect(rows("\"a\" b,c\nd,e").rows == ["1:a|c", "2:d|e"])
    // Never closed.
    let open = rows("a,b\n\"c,d\ne,f\ng,h")
    #expect(open.problems == ["2:1 quote-open"])
    #expect(open.rows == ["1:a|b", "2:c,d", "3:e|f", "4:g|h"])
    // Not closed before another quoted cell begins.
    let early = rows("\"c,d\ne,f\n\"g\",h")
    #expect(early.problems == ["1:1 quote-open"])
    #expect(early.rows == ["1:c,d", "2:e|f", "3:g|h"])
  }

  @Test("A cell of ten megabytes is refused") func largeCell() {
    let text = "a,b\n" + String(repeating: "x", count: 10 << 20) + ",1\nc,d\n"
    let (rows, problems) = rows(text)
    #expect(problems == ["2:1 cell-size"])
    #expect(rows.first == "1:a|b")
    #expect(rows.last == "3:c|d")
  }

  @Test(
    "Quotation marks cannot make it slow",
    arguments: [
      "\"", "\"\"\"\n", "\"a\n", "\"\",\"\"\n\"", "\"a\"\"\n", "a,\"b\n\"\"\n",
    ]) func hostile(_ unit: String)
  {
    let text = String(repeating: unit, count: (4 << 20) / unit.utf8.count)
    let clock = ContinuousClock()
    let time = clock.measure { _ = rows(text) }
    #expect(time < .seconds(30))
  }

  @Test func limits() {
    let many = String(repeating: "a,b\n", count: SheetScan.longest + 5)
    #expect(rows(many).problems == ["\(SheetScan.longest + 1):1 row-limit"])
    let exact = String(repeating: "a,b\n", count: SheetScan.longest) + "\n,,\n"
    #expect(rows(exact).problems.isEmpty)
    #expect(rows(exact).rows.count == SheetScan.longest)
  }

  @Test(arguments: [
    ("role,level\n", ",", 0), ("role;level\n", ";", 0), ("role\tlevel\n", "\t", 0), ("role\n", ",", 0),
    // Marks between quotation marks, and in names, do not count.
    ("\"Ort, Land, Stadt\";von;bis\n", ";", 0), ("role;low (a, b, c, d);high\n", ";", 0),
    ("sep=;\r\nrole,level\r\n", ";", 7), ("SEP=,\nrole;level\n", ",", 6), ("sep=\t\nrole\n", "\t", 6),
    ("\n\nrole;level\n", ";", 0), ("", ",", 0), ("sep=;", ";", 5),
  ]) func layout(_ text: String, _ delimiter: String, _ start: Int) {
    let layout = SheetLayout(SourceFile(path: "x.csv", bytes: Array(text.utf8)))
    #expect(layout.delimiter == delimiter.utf8.first)
    #expect(layout.start == start)
  }
}
