/// Gives headings ids that are stable (the same words, the same id), unique on the page, and readable in any script.
struct HeadingIDs {
  private var taken: Set<String>

  /// - Parameter reserved: ids that the page uses itself.
  init(reserved: Set<String>) { taken = reserved }

  /// The id for a heading: its letters and digits in lower case, everything between them a hyphen. A second heading
  /// with the same words gets `-2`, and so on.
  mutating func id(for text: String) -> String {
    let slug = headingID(text)
    let base = slug.isEmpty ? "section" : slug
    var id = base
    var number = 2
    while !taken.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }
}

/// The id that the first heading with these words has on its page: `What you'll do` gives `what-youll-do`.
///
/// Letters, digits and combining marks of any script stay; apostrophes vanish, so that a word stays one word;
/// everything else becomes a hyphen. The text is not normalised, since links are compared by the same function.
public func headingID(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  var needsHyphen = false
  for scalar in text.lowercased().unicodeScalars {
    if scalar == "'" || scalar == "’" { continue }
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
      || scalar.properties.generalCategory == .spacingMark
    {
      if needsHyphen, !scalars.isEmpty { scalars.append("-") }
      needsHyphen = false
      scalars.append(scalar)
    } else {
      needsHyphen = true
    }
  }
  return String(scalars)
}
