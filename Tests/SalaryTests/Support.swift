import Diagnostics

@testable import Salary

/// Lines of a file that holds just them.
func lines(_ texts: String...) -> [PayLine] { lines(texts) }

func lines(_ texts: [String]) -> [PayLine] {
  let file = SourceFile(path: "content/roles/x.md", bytes: Array(texts.map { "- \($0)\n" }.joined().utf8))
  var start = 0
  return texts.map { text in
    let range = (start + 2)..<(start + 2 + text.utf8.count)
    start = range.upperBound + 1
    return PayLine(text: text, span: SourceSpan(file: file, range: range))
  }
}

func currency(_ code: String) -> Currency {
  guard let currency = Currency(code: code) else { preconditionFailure(code) }
  return currency
}

func eur(_ major: Int64) -> Money { Money(minorUnits: major * 100, currency: currency("EUR")) }

let page = PayDefaults(place: "Europe", currency: currency("EUR"), period: .year)

/// A figure in few words: `entry 40000-60000 EUR year gross 0-2y`.
func brief(_ figure: Figure) -> String {
  var parts: [String] = []
  if let level = figure.level { parts.append(level.id) }
  if let group = figure.group { parts.append("[\(group)]") }
  switch figure.pay {
  case .range(let low, let high): parts.append("\(low?.majorDigits ?? "")-\(high?.majorDigits ?? "")")
  case .single(let money): parts.append(money.majorDigits)
  case .distribution:
    parts.append(figure.pay.amounts.map { "\($0.field) \($0.money.majorDigits)" }.joined(separator: " "))
  }
  parts += [figure.context.currency.code, figure.context.period.rawValue]
  if let tax = figure.context.tax { parts.append(tax.rawValue) }
  if let component = figure.context.component { parts.append(component.rawValue) }
  if let years = figure.years { parts.append("\(years.from)-\(years.to.map { String($0) } ?? "")y") }
  if let people = figure.people { parts.append("n\(people)") }
  if let note = figure.note { parts.append("(\(note))") }
  return parts.joined(separator: " ")
}

/// A reading in few words: figures, `not pay`, or `error [salary-mixed]: …`.
func brief(_ reading: PayReading) -> String {
  switch reading {
  case .pay(let figures, _): figures.map(brief).joined(separator: "; ")
  case .notPay: "not pay"
  case .refused(let problems):
    problems.map { "\($0.severity.rawValue) [\($0.id.rawValue)]" }.joined(separator: "; ")
  }
}

func figures(_ reading: PayReading) -> [Figure] {
  if case .pay(let figures, _) = reading { figures } else { [] }
}

func notes(_ reading: PayReading) -> [String] {
  if case .pay(_, let notes) = reading { notes.map(\.message) } else { [] }
}

func problems(_ reading: PayReading) -> [Diagnostic] {
  if case .refused(let problems) = reading { problems } else { [] }
}
