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

  /// Whom a figure is for: `mid level`, `Band 7`.
  static func name(of figure: Figure) -> String {
    if let group = figure.group {
      guard let level = figure.level, LevelLabel(group).level != level else { return group }
      return "\(level.id) level, \(group)"
    }
    if let level = figure.level { return "\(level.id) level" }
    return figure.years.map(years) ?? "pay"
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
