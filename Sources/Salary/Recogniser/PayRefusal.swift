import Diagnostics

/// Words why a list or table that looks like pay is left as it is.
enum PayRefusal {
  /// The problems of lines that were not understood. Mixed currencies are an error; the rest may be prose.
  static func problems(_ failures: [PayFailure]) -> [Diagnostic] {
    let worth = failures.filter(\.looksLikePay)
    let told = worth.isEmpty ? Array(failures.prefix(1)) : worth
    return told.map(problem)
  }

  private static func problem(_ failure: PayFailure) -> Diagnostic {
    let line = failure.line
    let shown = quoted(line.text)
    let rest = "; the whole list is left as it is"
    func warn(_ message: String, fix: String) -> Diagnostic {
      Diagnostic(.warning, .payUnread, message + rest, at: line.span.place, fix: fix)
    }
    guard case .body(let reason) = failure.reason else {
      return warn("\(shown) was not read as pay", fix: "write the label, a colon and the amount")
    }
    switch reason {
    case .noAmount:
      let level = LevelLabel(words: PayTokens(line.text).tokens.compactMap(\.word).prefix(2).map(\.self))
        .level
      let what = level == nil ? "has no amount" : "names a level but no amount"
      return warn("\(shown) \(what)", fix: "write an amount, or move the item out of the list")
    case .badNumber(let range):
      return warn("\(quoted(failure.tokens.text(range))) is not a number", fix: "write it as 85,000")
    case .unknown(let range):
      return warn(
        "\(quoted(failure.tokens.text(range))) in \(shown) was not understood as pay",
        fix: "write a level, a colon and the amounts, such as `Senior: €85,000 to €110,000 a year`")
    case .negative:
      return warn("\(shown): pay cannot be below zero", fix: "delete the minus, or write `to` for a range")
    case .openRange:
      return warn(
        "\(shown) has a highest amount and an open end",
        fix: "write the range without the open end, or only `from` and the lower amount")
    case .tooManyAmounts(let range) where !failure.tokens.text(range).contains(where: \.isNumber):
      return warn(
        "\(shown): \(quoted(failure.tokens.text(range))) does not stand beside the amount that it belongs to",
        fix: "write the currency before the amount, such as `Senior: €85,000+ a year`")
    case .tooManyAmounts:
      return warn(
        "\(shown) has amounts that are not joined to a range", fix: "write one amount `to` the other")
    case .mixedCurrencies(let codes):
      return Diagnostic(
        .error, .salaryCurrencies, "two currencies in one figure, \(codes.joined(separator: " and "))",
        at: line.span.place, fix: "write the same currency for all of it, or a figure for each")
    }
  }

  /// The problem of a line that was understood but whose currency or period nobody says.
  static func problem(_ refusal: PayContextFinder.Refusal, entry: PayEntry) -> Diagnostic {
    let place = entry.line.span.place
    let shown = quoted(entry.line.text)
    switch refusal {
    case .ambiguous(let codes):
      let sign = CurrencySigns.name(of: codes)
      let meanings = codes.prefix(4).joined(separator: ", ") + (codes.count > 4 ? " and others" : "")
      return Diagnostic(
        .error, .payAmbiguous, "`\(sign)` stands for several currencies (\(meanings))", at: place,
        fix:
          "write the code, such as \(codes[0]), or set `currency: \(codes[0])` under `salary:` in the front matter"
      )
    case .noCurrency:
      return Diagnostic(
        .warning, .payUnread, "\(shown) has no currency; the whole list is left as it is", at: place,
        fix: "write it, such as EUR, or set `currency` under `salary:` in the front matter or the settings")
    case .noPeriod:
      return Diagnostic(
        .warning, .payUnread, "\(shown) does not say for what time; the whole list is left as it is",
        at: place,
        fix: "write `a year` or `a month`, or set `per` under `salary:` in the front matter or the settings")
    case .tooLarge(let amount):
      return Diagnostic(
        .warning, .payUnread,
        "\(quoted(entry.tokens.text(amount.range))) is not an amount of any pay; the whole list is left as it is",
        at: place, fix: "correct the number, or move the line out of the list")
    case .unclearDecimals(let amount, let currency):
      let text = entry.tokens.text(amount.range)
      return Diagnostic(
        .error, .payAmbiguous, "\(quoted(text)) can be read in two ways: \(currency.code) has three decimals",
        at: place, fix: "write it without a group mark")
    }
  }

  /// A text in a message: short, and marked as the editor's.
  static func quoted(_ text: String) -> String {
    text.count > 60 ? "`\(text.prefix(59))…`" : "`\(text)`"
  }
}
