import Diagnostics
import Salary

/// The amounts of one row, and the currency that their signs tell.
struct SheetAmounts {
  private struct Part {
    let field: PayField
    let amount: AmountText
    let text: Located<String>
  }

  let cells: SheetCells
  let style: AmountStyle
  private var parts: [Part] = []
  /// Whether every cell could be read.
  private(set) var isReadable = true

  init(_ cells: SheetCells, style: AmountStyle) {
    self.cells = cells
    self.style = style
    for (index, field) in cells.header.amounts {
      guard let text = cells.text(at: index) else { continue }
      guard let amount = AmountText(text.value) else {
        refuse(text, field)
        continue
      }
      let part = Part(field: field, amount: amount, text: text)
      if let problem = style.problem(with: amount) { refuse(part, problem, nil) } else { parts.append(part) }
    }
  }

  // MARK: Currency

  /// The currency of the row: that of its own cell, else that of the signs beside its amounts, else the settings'.
  /// - Parameter given: what the row's own cell says.
  /// - Returns: `nil`, perhaps with a message, when nothing says it.
  mutating func currency(given: Currency?, usual: Currency?) -> Currency? {
    var codes = given.map { [$0.code] }
    for part in parts {
      guard let signs = part.amount.codes else { continue }
      let common = codes.map { known in known.filter { signs.contains($0) } } ?? signs
      guard !common.isEmpty else {
        isReadable = false
        let said = codes?.first ?? ""
        cells.error(
          .salaryCurrencies, .amount(part.field),
          "\"\(part.text.value)\" is in \(signs[0]), and \(given == nil ? "another amount" : "the currency") of the row is \(said)",
          at: part.text.span, fix: "correct one of them, or delete the sign")
        return nil
      }
      codes = common
    }
    guard let codes else { return usual }
    if codes.count == 1 { return Currency(code: codes[0]) }
    if let usual, codes.contains(usual.code) { return usual }
    isReadable = false
    if let part = parts.first(where: { $0.amount.codes != nil }) {
      cells.error(
        .currencyCode, .amount(part.field),
        "the sign in \"\(part.text.value)\" stands for several currencies",
        at: part.text.span,
        fix: cells.header.index(of: .currency) == nil
          ? "add a column `currency` with a code such as \(codes[0])"
          : "write a code such as \(codes[0]) into the column `currency`")
    }
    return nil
  }

  // MARK: Money

  /// The amounts in a currency, each with the cell that it stands in.
  mutating func money(in currency: Currency) -> [PayField: Located<Money>] {
    var money: [PayField: Located<Money>] = [:]
    for part in parts {
      do throws(AmountStyle.Problem) {
        money[part.field] = Located(value: try style.money(part.amount, in: currency), span: part.text.span)
      } catch {
        refuse(part, error, currency)
      }
    }
    return money
  }

  private mutating func refuse(_ part: Part, _ problem: AmountStyle.Problem, _ currency: Currency?) {
    isReadable = false
    let text = "\"\(part.text.value)\""
    let example = style.example.map { ", such as \"\($0)\"" } ?? ""
    let mark = style.isDecimalComma ? "comma" : "point"
    switch problem {
    case .marks:
      cells.error(
        .salaryAmount, .amount(part.field), "\(text) is not an amount", at: part.text.span,
        fix: guess(part.text.value, part.amount))
    case .otherStyle:
      cells.error(
        .salaryAmount, .amount(part.field),
        "\(text) is written in another way than the other amounts, which have a \(mark) before decimals\(example)",
        at: part.text.span, fix: "write it as they are, or all of them without marks between thousands")
    case .threeDecimals(let whole):
      let decimals = currency?.minorDigits ?? 2
      cells.error(
        .salaryAmount, .amount(part.field),
        "\(text) has three decimals here, since other amounts have a \(mark) before decimals\(example)",
        at: part.text.span,
        fix: (whole.map { "write \($0) if that is meant; if not, write it with" } ?? "write it with")
          + (decimals == 0 ? "out decimals" : " at most \(counted(decimals, "decimal"))"))
    case .size:
      cells.error(
        .salaryAmount, .amount(part.field),
        "\(text) has more digits than an amount in \(currency?.code ?? "money")",
        at: part.text.span,
        fix: currency?.minorDigits == 0
          ? "write it without decimals" : "write it with at most \(currency?.minorDigits ?? 2) decimals")
    }
  }

  private mutating func refuse(_ text: Located<String>, _ field: PayField) {
    isReadable = false
    guard !text.value.hasPrefix("#") else {
      cells.error(
        .salaryAmount, .amount(field), "\"\(text.value)\" is the mistake of a formula, not an amount",
        at: text.span, fix: "mend the formula in the spreadsheet, and save the file again")
      return
    }
    if let digits = digits(shortenedTo: text.value) {
      cells.error(
        .salaryAmount, .amount(field),
        "\"\(text.value)\" is not an amount: the spreadsheet has shortened the number", at: text.span,
        fix: "write \(digits), and give the column the format Number, so that all digits are saved")
      return
    }
    cells.error(
      .salaryAmount, .amount(field), "\"\(text.value)\" is not an amount", at: text.span,
      fix: guess(text.value, nil))
  }

  private func guess(_ text: String, _ amount: AmountText?) -> String {
    if let digits = amount?.withoutSpareZeros { return "did you mean \(style.grouped(digits))?" }
    if let digits = digits(meantBy: text) {
      return "did you mean \(digits.contains(".") ? digits : style.grouped(digits))?"
    }
    let numbers = text.split { !$0.isNumber && !".,'’".contains($0) }
    return numbers.count == 2
      ? "write the lower amount in a column `low` and the higher in a column `high`"
      : "write it in digits, such as 85000"
  }
}
