import Diagnostics

/// Checks whether figures make sense, each alone and beside the others of the page.
/// - Parameter figures: all figures of one page, in the order in which they were written.
/// - Returns: problems in the order of the figures.
public func checkPay(_ figures: [Figure]) -> [Diagnostic] { [] }
