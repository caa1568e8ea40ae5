import Diagnostics

/// What became of a list or table under a pay heading.
public enum PayReading: Sendable {
  /// It was read in full.
  /// - Parameters:
  ///   - figures: one for each item, in order. They still go through ``checkPay(_:)`` with all others of the page.
  ///   - notes: the read-back, one note for each figure.
  case pay(figures: [Figure], notes: [Diagnostic])
  /// It does not look like pay.
  case notPay
  /// It looks like pay but cannot be read in full, so that it is left alone; the problems say which item and why.
  case refused([Diagnostic])
}

/// Reads plain lists and tables as pay: every item or none.
public struct PayReader: Sendable {
  let defaults: PayDefaults

  /// - Parameter defaults: what the page and the settings say once for every figure.
  public init(defaults: PayDefaults) { self.defaults = defaults }

  /// Reads a list.
  /// - Parameters:
  ///   - list: the plain text of its items.
  ///   - following: the paragraphs directly after it, such as `Source: our placements, 2026. Gross per year.`
  public func read(list: [PayLine], following: [PayLine] = []) -> PayReading {
    var entries: [PayEntry] = []
    var failures: [PayFailure] = []
    for line in list {
      do throws(PayFailure) {
        entries.append(try PayEntryReader(line).entry())
      } catch {
        failures.append(error)
      }
    }
    // Numbers without a level or a currency are only money beside others that have one.
    let hasPay = entries.contains { !$0.isWeak }
    guard hasPay || failures.contains(where: \.looksLikePay) else { return .notPay }
    guard failures.isEmpty else { return .refused(PayRefusal.problems(failures)) }
    let finder = PayContextFinder(defaults: defaults, following: PayParagraph(following))
    return PayFigureMaker(finder: finder).reading(of: entries)
  }

  /// How many of the paragraphs after a list or table are about its figures. When the list or table was read, they
  /// were read with it and should not be shown again.
  public static func consumed(of following: [PayLine]) -> Int { PayParagraph.count(of: following) }
}
