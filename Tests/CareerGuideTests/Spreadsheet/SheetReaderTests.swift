import Diagnostics
import Salary
import Testing

@testable import CareerGuide

@Suite struct SheetReaderTests {
  @Test("Every column arrives where it belongs") func everyColumn() {
    let (figures, problems) = readSheet(
      """
      note,years,people,covers,link,source,read,as_of,high,low,kind,pay,per,currency,region,place,group,level,role
      a note,2-5,"1,200",All chemists,https://example.org/s,Survey,2026-10,2026-H1,60000,40000,base,gross,month,GBP,Bavaria,Germany,Band 7,Junior,Analyst
      """)
    #expect(problems.map(\.message) == ["1 row read as pay for 1 role"])
    #expect(
      figures.map(\.brief) == [
        "Analyst entry [Band 7] Bavaria, Germany low 40000 high 60000 GBP month gross base 2026-H1 read 2026-10 "
          + "Survey https://example.org/s All chemists n1200 2-5y (a note)"
      ])
    #expect(figures.first?.figure.span(of: .low)?.place.column == 84)
  }

  @Test("German columns, words and decimals") func german() {
    let (figures, problems) = readSheet(
      "Beruf;Stufe;Ort;Währung;Zeitraum;Brutto/Netto;von;bis;Stand;Quelle\r\n"
        + "Analyst;Berufseinsteiger;Köln;€;Monat;brutto;4.000,50;5.200;Mai 2026;Umfrage\r\n")
    #expect(
      problems.map(\.message) == [
        "1 row read as pay for 1 role; amounts in von and bis are read as 4.000,50 = 4000.50"
      ])
    #expect(
      figures.map(\.brief) == [
        "Analyst entry Köln low 4000.50 high 5200 EUR month gross 2026-05 Umfrage"
      ])
  }

  @Test("The three shapes, gaps, and a word that is no level") func shapes() {
    let (figures, problems) = readSheet(
      """
      role,level,low,high,p25,median,value
      a,Team Blue,40000,,,,
      a,,-,60000,n/a,,
      a,,,,40000,50000,
      a,mid,,,,,50000
      """, defaults: usual)
    #expect(
      figures.map(\.brief) == [
        "a [Team Blue] low 40000 EUR year 2026 Survey", "a high 60000 EUR year 2026 Survey",
        "a p25 40000 median 50000 EUR year 2026 Survey", "a mid value 50000 EUR year 2026 Survey",
      ])
    #expect(
      problems.map(\.message) == [
        "4 rows read as pay for 1 role; currency EUR, per year, as_of 2026 and source Survey come from the settings; 2 cells hold no amount: -, n/a"
      ])
  }

  @Test("A sign beside an amount tells the currency, and may not contradict the row") func signs() {
    let (figures, problems) = readSheet(
      """
      role,currency,low,high
      a,,£40000,£60000
      a,GBP,£40000,60000
      a,USD,€40000,60000
      a,,€40000,£60000
      a,,$40000,$60000
      a,$,40000,60000
      a,CAD,$40000,60000
      """, defaults: usual)
    #expect(
      figures.map(\.figure.context.currency.code) == ["GBP", "GBP", "CAD"])
    #expect(
      problems.filter { $0.severity == .error }.map(\.brief) == [
        "4:7 row 4, column \"low\": \"€40000\" is in EUR, and the currency of the row is USD => correct one of them, or delete the sign",
        "5:11 row 5, column \"high\": \"£60000\" is in GBP, and another amount of the row is EUR => correct one of them, or delete the sign",
        "6:4 row 6, column \"low\": the sign in \"$40000\" stands for several currencies => write a code such as USD into the column `currency`",
        "7:3 row 7, column \"currency\": \"$\" stands for several currencies => write a code such as USD",
      ])
  }

  /// A cell that cannot be read, in a column after `role` and `low`.
  @Test(arguments: [
    ("high", "\"85,0000\"", "\"85,0000\" is not an amount => did you mean 85,000?"),
    ("high", "€60k", "\"€60k\" is not an amount => did you mean 60,000?"),
    (
      "high", "\"50,000-60,000\"",
      "\"50,000-60,000\" is not an amount => write the lower amount in a column `low` and the higher in a column `high`"
    ),
    ("high", "lots", "\"lots\" is not an amount => write it in digits, such as 85000"),
    (
      "high", "#REF!",
      "\"#REF!\" is the mistake of a formula, not an amount => mend the formula in the spreadsheet, and save the file again"
    ),
    ("high", "-5", "\"-5\" is not an amount => write it in digits, such as 85000"),
    ("currency", "EURR", "\"EURR\" is not the code of a currency => did you mean EUR?"),
    ("per", "yeer", "\"yeer\" is not one of year, month, week, day, hour => did you mean `year`?"),
    (
      "pay", "60000",
      "\"60000\" is not one of gross, net => if the column holds amounts, name it `low`, `high`, `median` or `value`"
    ),
    (
      "kind", "bonus",
      "\"bonus\" is not one of base, total => write one of these words, or leave the cell empty"
    ),
    ("people", "many", "\"many\" is not a whole number of people => write it in digits, such as 1200"),
    (
      "years", "02. Mai",
      "\"02. Mai\" is not a number of years => write 2-5 or 5+; where the spreadsheet makes a date of it, give the column the format Text first"
    ),
    (
      "as_of", "May-26",
      "\"May-26\" is not a year, a month or a half-year => did you mean 2026-05? The spreadsheet made a date of it: give the column the format Text first"
    ),
    (
      "as_of", "5/1/26",
      "\"5/1/26\" is not a year, a month or a half-year => write 2026, 2026-05 or 2026-H1; where the spreadsheet makes a date of it, give the column the format Text first"
    ),
    (
      "link", "example.org",
      "`link` is a whole address on the web, and this is `example.org` => begin it with https:// and the name of the site"
    ),
  ]) func badCells(_ column: String, _ cell: String, _ message: String) {
    let (figures, problems) = readSheet(
      "role,low,\(column)\na,40000,\(cell)\nb,40000,\n", defaults: usual)
    #expect(figures.map(\.role) == ["b"], "the other row is read")
    #expect(
      problems.filter { $0.severity == .error }.map(\.brief)
        == ["2:\(cell.hasPrefix("\"") ? 10 : 9) row 2, column \"\(column)\": \(message)"])
  }

  @Test("Rows that do not fit the header, and rows that say too little") func badRows() {
    let (figures, problems) = readSheet(
      """
      role,low,high,median,link
      a,60,000,70,
      a,40000
      ,40000,50000,,
      a,,,,
      a,40000,50000,45000,
      a,40000,50000,,https://example.org
      a,40000,50000,,,,
      """, defaults: usual)
    // Spreadsheet programs leave out empty cells at the end of a row.
    #expect(figures.map(\.figure.span?.place.line) == [3, 8])
    #expect(
      problems.filter { $0.severity == .error }.map(\.brief) == [
        "1:1 there is no column `source`, and row 7 has no source for its link => add the column, with who published the figures in each row",
        "2:1 row 2: it mixes a range (low, high) and percentiles (p10 to p90, median), which are different things => give each a row of its own",
        "4:1 row 4: the role is missing => write the title of a guide, such as Data Scientist",
        "5:1 row 5: there is no amount in it => fill in low, high or median, or delete the row",
        "6:1 row 6: it mixes a range (low, high) and percentiles (p10 to p90, median), which are different things => give each a row of its own",
      ])
  }

  @Test("Amounts with commas in a file with commas give a cell too many") func spareCells() {
    let (_, problems) = readSheet("role,low,high\na,60,000,70,000\na,1,2,b\n", defaults: usual)
    #expect(
      problems.map(\.brief) == [
        "2:3 row 2: it has 5 cells, and there are 3 columns => write \"60,000\" in quotation marks, or without the comma",
        "3:7 row 3: it has 4 cells, and there are 3 columns => put quotation marks around a cell that holds a comma",
      ])
  }

  @Test(
    "The header names what is wrong with it",
    arguments: [
      (
        "role,low,hgih",
        [
          "1:10 `hgih` is not the name of a column => did you mean `high`? If not, give the column a name of another kind"
        ]
      ),
      (
        "role,low,high (EUR)",
        [
          "1:10 `high (EUR)` is not the name of a column => did you mean `high`? If not, give the column a name of another kind"
        ]
      ),
      (
        "role,low,min",
        [
          "1:10 the columns `low` and `min` both mean `low` => delete one of them, or give it the name of what it holds"
        ]
      ),
      (
        "role,low,Low",
        ["1:10 the column `Low` is given twice => delete one of them, or give it the name of what it holds"]
      ),
      (
        "level,place,low",
        [
          "1:1 there is no column that names the role => add a column `role` with the title of a guide, such as Data Scientist, in each row"
        ]
      ),
      (
        "role,level,place",
        [
          "1:1 there is no column that holds amounts => name the columns with amounts `low` and `high`, `median`, or `value`"
        ]
      ),
      (
        "Analyst,40000,60000",
        [
          "1:1 the first row has to name the columns, and no word of it is the name of one => put a row such as role,level,place,currency,per,low,high above the others"
        ]
      ),
    ]) func headers(_ header: String, _ expected: [String])
  {
    let (_, problems) = readSheet("\(header)\na,1,2\n", defaults: usual)
    #expect(problems.filter { $0.severity == .error }.map(\.brief) == expected)
  }

  @Test func unusedColumns() {
    let (figures, problems) = readSheet("role,value,shoe size,,\na,40000,9,x,\n", defaults: usual)
    #expect(figures.count == 1)
    #expect(
      problems.filter { $0.severity == .warning }.map { $0.brief.prefix(70) } == [
        "1:12 `shoe size` is not the name of a column, so it is not used => the",
        "1:22 column 4 has no name, so it is not used => write what it holds in",
      ])
  }

  @Test("What is missing is told once where a column is missing, else for each row") func missing() {
    let (_, none) = readSheet("role,value\na,1000\nb,2000\n")
    #expect(
      none.map(\.brief) == [
        "1:1 there is no column `currency`, and row 2 has no currency => add the column, with a code such as EUR in each row, or `salary: { currency: EUR }` to site.yml",
        "1:1 there is no column `per`, and row 2 has no time that the pay is for => add the column, with year, month or hour in each row, or `salary: { per: year }` to site.yml",
      ])
    let (_, some) = readSheet("role,value,currency,per\na,1000,EUR,\nb,2000,,year\n")
    #expect(
      some.filter { $0.severity == .error }.map(\.brief) == [
        "2:1 row 2: it has no time that the pay is for => write year, month or hour into the column `per`",
        "3:1 row 3: it has no currency => write a code such as EUR into the column `currency`",
      ])
  }

  @Test("Figures that cannot be checked are told once for the file") func provenance() {
    let (_, problems) = readSheet(
      "role,value,currency,per,source,as_of\na,1000,EUR,year,,\nb,2000,EUR,year,S,\nc,3000,EUR,year,S,2026\n")
    #expect(
      problems.filter { $0.severity == .warning }.map(\.message) == [
        "2 rows of 3 have no date, so readers cannot tell how old the figures are",
        "1 row of 3 has no source, so readers cannot check the figures",
      ])
  }

  @Test func rolesByName() {
    let (figures, _) = readSheet(
      "role,value\nData  Scientist,1\ndata-scientist,2\nANALYST,3\nAnalist,4\nAnalist,5\nTwin,6\nbroken,7\n",
      defaults: usual)
    let sheets = SheetPay(figures)
    func values(_ file: String, _ title: String) -> [String] {
      sheets.figures(file: file, title: title).flatMap(\.pay.amounts).map(\.money.majorDigits)
    }
    #expect(values("data-scientist", "Data Scientist") == ["2", "1"])
    #expect(values("analyst", "Analyst") == ["3"])
    #expect(values("other", "Other") == [])
    let roles = [
      ("data-scientist", "Data Scientist"), ("analyst", "Analyst"), ("twin-a", "Twin"), ("twin-b", "Twin"),
    ]
    #expect(
      sheets.problems(roles: roles, unread: ["broken"]).map(\.brief) == [
        "5:1 there is no role \"Analist\" in this guide, and 1 more row names it => did you mean Analyst?",
        "7:1 \"Twin\" is more than one role => write twin-a or twin-b instead",
      ])
  }

  @Test("Twenty thousand rows") func speed() {
    let row = "Analyst,Junior,Germany,EUR,year,\"48,000\",\"60,000.50\",2026,Survey\n"
    let text = "role,level,place,currency,per,low,high,as_of,source\n" + String(repeating: row, count: 20_000)
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure { count = readSheet(text).figures.count }
    #expect(count == 20_000)
    #expect(time < .seconds(30))
  }

  @Test("Random bytes and scraps of tables never crash") func fuzz() {
    var random = SplitMix(state: 20_261_122)
    let scraps = [
      "role", "low", "high", "median", ",", ";", "\t", "\n", "\r\n", "\"", "\"\"", "60.000", "60,000.5", "€",
      "EUR", "Analyst", "sep=;", "=1+1", "2026", " ", "é", "\u{202F}", "-", "k", "year", "#REF!", "2-5",
    ]
    for round in 0..<3_000 {
      var bytes: [UInt8] = round.isMultiple(of: 2) ? Array("role,low,high,as_of,years,currency\n".utf8) : []
      for _ in 0..<(random.next() % 40) {
        bytes += Array(scraps[Int(random.next() % UInt64(scraps.count))].utf8)
      }
      let (figures, problems) = readSheet(bytes, defaults: usual)
      #expect(problems.allSatisfy { ($0.place?.line ?? 1) >= 1 && !$0.message.hasSuffix(".") })
      #expect(figures.allSatisfy { $0.figure.span != nil })
    }
    for _ in 0..<500 {
      _ = readSheet((0..<(random.next() % 200)).map { _ in UInt8(truncatingIfNeeded: random.next()) & 0x7F })
    }
  }
}

/// A small generator that gives the same numbers everywhere.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
