/// How messages name amounts and figures: in English, without the site's language, so that they can be looked up.
enum MessageWords {
  /// An amount with commas and without its currency: `90,000`.
  static func number(_ money: Money) -> String {
    let digits = money.majorDigits.split(separator: ".", omittingEmptySubsequences: false)
    var whole = String(digits[0])
    var position = whole.count - 3
    while position > (whole.hasPrefix("-") ? 1 : 0) {
      whole.insert(",", at: whole.index(whole.startIndex, offsetBy: position))
      position -= 3
    }
    return digits.count > 1 ? "\(whole).\(digits[1])" : whole
  }

  /// What is paid: `40,000 to 60,000 EUR`.
  static func pay(_ pay: Pay, _ currency: Currency) -> String {
    let text =
      switch pay {
      case .range(let low?, let high?): "\(number(low)) to \(number(high))"
      case .range(let low?, nil): "from \(number(low))"
      case .range(nil, let high?): "up to \(number(high))"
      case .range(nil, nil): "nothing"
      case .single(let money): number(money)
      case .distribution:
        pay.amounts.map { "\(name(of: $0.field)) \(number($0.money))" }.joined(separator: ", ")
      }
    return "\(text) \(currency.code)"
  }

  /// Whom a figure is for: `mid level`, `Band 7`. A level that was read from other words is told with these:
  /// ``entry level (`Graduate trainee`)``.
  static func name(of figure: Figure) -> String {
    if let group = figure.group {
      guard let level = figure.level, LevelLabel(group).level != level else { return group }
      return "\(level.id) level, \(group)"
    }
    if let level = figure.level {
      return "\(level.id) level" + (writtenLevel(of: figure).map { " (`\($0)`)" } ?? "")
    }
    return figure.years.map(years) ?? "pay"
  }

  /// The words that a figure's level was read from, where they are other ones than the level's own.
  private static func writtenLevel(of figure: Figure) -> String? {
    guard let level = figure.level, let span = figure.span else { return nil }
    let file = span.file
    let first = file.line(at: span.range.lowerBound)
    // No figure has more parts.
    let last = min(file.line(at: span.range.upperBound), first + 20)
    let lines = file.range(ofLine: first).lowerBound..<file.range(ofLine: max(first, last)).upperBound
    let parts = file.text(in: lines).prefix(2000).split { ":,;|{}\t\n\r\"".contains($0) }
    for part in parts {
      let words = String(part.drop { " -*+•".contains($0) }).trimmed
      guard Level.named(words) == level else { continue }
      let plain = folded(words).filter(\.isLetter)
      return [level.id, "\(level.id)level", "\(level.id)s"].contains(plain) ? nil : words
    }
    return nil
  }

  /// The same as a row's header: `Mid-level`.
  static func title(of figure: Figure) -> String {
    if figure.group == nil, let level = figure.level {
      return SalaryWords.english.levels[level.id] ?? level.id
    }
    return name(of: figure)
  }

  /// Years of experience: `2 to 5 years`.
  static func years(_ years: Experience) -> String {
    guard let to = years.to else { return "\(years.from) or more years" }
    return to == years.from ? "\(to) \(to == 1 ? "year" : "years")" : "\(years.from) to \(to) years"
  }

  /// How often: `a year`.
  static func per(_ period: Period) -> String { SalaryWords.english.periods[period] ?? period.rawValue }

  /// A part of a figure: `low`, `lower quartile`.
  static func name(of field: PayField) -> String {
    switch field {
    case .low: "low"
    case .high: "high"
    case .p10: "10th percentile"
    case .p25: "lower quartile"
    case .median: "median"
    case .p75: "upper quartile"
    case .p90: "90th percentile"
    case .value: "amount"
    }
  }
}
