extension Message {
  /// What is said of spreadsheets with pay.
  static let spreadsheets = columns + rows

  private static let columns = [
    Message(
      "column-missing", .error, "The first row of a spreadsheet does not name a column that is needed.",
      advice: """
        Every figure needs a role, an amount, a currency and the time that it is paid for. The first row of the file
        says which column holds what. Currency and time may also stand in `site.yml`, once for all figures.

        Add the column, or put a row with the names of the columns above the others.
        """,
      example: sheet(
        wrong: """
          role,level,place,low,high,as_of,source
          Analyst,Mid,Ireland,50000,60000,2026,Our survey
          """,
        right: """
          role,level,place,currency,per,low,high,as_of,source
          Analyst,Mid,Ireland,EUR,year,50000,60000,2026,Our survey
          """)),
    Message(
      "column-misspelt", .error, "A column of a spreadsheet has a name that is slightly misspelt.",
      advice: """
        Without the column its amounts would be missing: a range would lose its high end and be shown as “from €50,000”.
        So nothing of the file is used before the name is right.

        Take over the name that the message suggests. If the column is not meant to be read, give it a name that is
        less like one of them.
        """,
      example: sheet(
        wrong: """
          role,level,place,currency,per,low,hgih,as_of,source
          Analyst,Mid,Ireland,EUR,year,50000,60000,2026,Our survey
          """,
        right: """
          role,level,place,currency,per,low,high,as_of,source
          Analyst,Mid,Ireland,EUR,year,50000,60000,2026,Our survey
          """)),
    Message(
      "column-unknown", .warning, canChange: true,
      "A column of a spreadsheet has a name that means nothing here.",
      advice: """
        What stands in the column is not used; everything else is. That is fine for columns of your own, such as the
        initials of who entered a row.

        Give it the name of a column if it should be read, or delete it.
        """,
      example: sheet(
        wrong: """
          role,level,place,currency,per,low,high,as_of,source,entered by
          Analyst,Mid,Ireland,EUR,year,50000,60000,2026,Our survey,JM
          """,
        right: """
          role,level,place,currency,per,low,high,as_of,source
          Analyst,Mid,Ireland,EUR,year,50000,60000,2026,Our survey
          """)),
    Message(
      "column-duplicate", .error, "Two columns of a spreadsheet mean the same.",
      advice: """
        Columns are known by several words: `low`, `min`, `from` and `von` are all the low end of a range. Which of two
        such columns is right nobody can tell.

        Delete one of them, or give it the name of what it holds.
        """,
      example: sheet(
        wrong: """
          role,level,place,currency,per,low,high,as_of,source,min
          Analyst,Mid,Ireland,EUR,year,50000,60000,2026,Our survey,48000
          """,
        right: """
          role,level,place,currency,per,low,high,as_of,source
          Analyst,Mid,Ireland,EUR,year,50000,60000,2026,Our survey
          """)),
  ]

  private static let rows = [
    Message(
      "row-cells", .error, "A row of a spreadsheet has more or fewer cells than there are columns.",
      advice: """
        Mostly a comma within a cell divides it: `60,000` becomes two cells. Spreadsheet programs put quotation marks
        around such cells when they save; by hand you have to.

        Write the cell in quotation marks, or save the file from the spreadsheet program again.
        """,
      example: sheet(
        wrong: """
          role,level,place,currency,per,low,high,as_of,source
          Analyst,Mid,Ireland,EUR,year,50,000,60,000,2026,Our survey
          """,
        right: """
          role,level,place,currency,per,low,high,as_of,source
          Analyst,Mid,Ireland,EUR,year,"50,000","60,000",2026,Our survey
          """)),
    Message(
      "row-missing", .warning, canChange: true, "A spreadsheet names columns and has no rows.",
      advice: "Write a row for each figure below the first row, or delete the file.",
      example: sheet(
        wrong: """
          role,level,place,currency,per,low,high,as_of,source
          """,
        right: """
          role,level,place,currency,per,low,high,as_of,source
          Analyst,Mid,Ireland,EUR,year,50000,60000,2026,Our survey
          """)),
    Message(
      "row-limit", .error, "A spreadsheet has more rows or columns than are read.",
      advice: """
        A file may have 100,000 rows and 100 columns, which is far more than a guide needs. Mostly such a file is an
        export of something else.

        Split it into several files, or delete what is not about pay.
        """),
    Message(
      "cell-size", .error, "A cell of a spreadsheet has more text than one can hold.",
      advice: """
        Spreadsheet programs put at most 32,767 letters into a cell. A longer one mostly comes from a quotation mark that
        is missing, so that the rows behind it became one cell.

        Look for that mark, or save the file from the spreadsheet program again.
        """),
    Message(
      "quote-open", .error, "A quotation mark of a spreadsheet is not closed, or closed too early.",
      advice: """
        A cell that begins with a quotation mark ends with one. Quotation marks that belong to its text are written
        twice: `"a ""good"" year"`. Spreadsheet programs do that when they save.

        Add the mark that is missing. The row is not used; all others are.
        """,
      example: sheet(
        wrong: """
          role,level,place,currency,per,low,high,as_of,source
          Analyst,Mid,"Ireland,EUR,year,50000,60000,2026,Our survey
          """,
        right: """
          role,level,place,currency,per,low,high,as_of,source
          Analyst,Mid,"Ireland",EUR,year,50000,60000,2026,Our survey
          """)),
  ]

  private static func sheet(wrong: String, right: String) -> Example {
    Example(
      "content/salaries/2026.csv", wrong: wrong, right: right,
      others: ["content/roles/analyst.md": "# Analyst\n\nReads data.\n"])
  }
}
