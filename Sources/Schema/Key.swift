import HTML

/// A key that an editor can write, as an editor needs it explained: what readers in `CareerGuide` ask for, in words.
public struct Key: Sendable {
  /// The key itself: `review_every`.
  public let name: String
  /// What can stand behind it.
  public let form: Form
  /// What it is, in words for an editor.
  public let help: String
  /// Values that can stand behind it; the first becomes the snippet.
  public let examples: [JSON]

  /// - Parameter examples: at least one, the most telling first.
  init(_ name: String, _ form: Form, _ help: String, _ examples: JSON...) {
    self.init(name, form, help, examples: examples)
  }

  init(_ name: String, _ form: Form, _ help: String, examples: [JSON]) {
    self.name = name
    self.form = form
    self.help = help
    self.examples = examples
  }
}

/// What can stand behind a key.
public indirect enum Form: Sendable {
  /// A line of text.
  case text
  /// A text or a number that looks like this.
  case pattern(String, numbers: ClosedRange<Int>? = nil)
  /// `true` or `false`.
  case flag
  /// An amount of money in digits.
  case amount
  /// One of a few words, each with what it means.
  case choice([(name: String, help: String)])
  /// One of many codes that need no explanation.
  case code([String])
  /// One of several forms.
  case either([Form])
  /// One value, or a list of them.
  case list(Form)
  /// A mapping with keys of its own.
  case group(Group)
  /// A form that is used in several places, by a name; it is described once.
  case shared(String, Form)
}

/// The keys of a mapping.
public struct Group: Sendable {
  /// The keys that mean something, in the order in which they are best written.
  public let keys: [Key]
  /// What stands behind keys that an editor makes up; `nil` where an unknown key is a mistake.
  public let others: Form?
  /// What such keys look like, as a regular expression.
  public let otherNames: String?
  /// Keys that have to be there.
  public let required: [String]
  /// Sets of keys of which exactly one set may be used; at least one of its keys has to be.
  public let shapes: [[String]]

  init(
    _ keys: [Key] = [], others: Form? = nil, named otherNames: String? = nil, required: [String] = [],
    shapes: [[String]] = []
  ) {
    self.keys = keys
    self.others = others
    self.otherNames = otherNames
    self.required = required
    self.shapes = shapes
  }
}

extension Form {
  /// A day: `2026-11-01`.
  static let date = Form.pattern("^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
  /// A year, a month, a quarter or a half: `2026-H1`.
  static let asOf = Form.pattern(
    "^(19|[2-9][0-9])[0-9]{2}(-(0[1-9]|1[0-2]|[Hh][12]|[Qq][1-4]))?$", numbers: 1900...9999)
  /// A length of time: `12 months`.
  static let interval = Form.pattern(
    "^(([1-9]|[1-9][0-9]|1[01][0-9]|120)( months?)?|([1-9]|10) years?)$", numbers: 1...120)
  /// A whole number.
  static let count = Form.pattern("^[0-9]+(_[0-9]+)*$", numbers: 0...Int(Int32.max))
  /// Years of experience: `2-5`, `5+`.
  static let years = Form.pattern("^[0-9]+(\\+|( ?[-–] ?[0-9]+))?$", numbers: 0...100)
  /// A part of an address: `data-scientist`.
  static let slug = Form.pattern("^[a-z0-9]+(-[a-z0-9]+)*$")
  /// A whole address on the web.
  static let webAddress = Form.pattern("^[Hh][Tt][Tt][Pp][Ss]?://[^/?#:@\\s\"<>`{}|^][^\\s\"<>`{}|^]*$")
  /// An address of the site: `/jobs/analyst/`.
  static let siteAddress = Form.pattern("^/[^\\s?#:%*\"<>|\\\\]+$")
}
