import HTML
import Localization

/// What someone needs who goes from one role to another.
public struct Change: Sendable {
  /// How the guides get there.
  public enum Route: Sendable {
    /// One guide names the other role as a next step.
    case direct
    /// The guides name these roles in between.
    case through([Link])
    /// No guide names a way.
    case open
  }

  /// The heading: `From data scientist to data engineer`.
  public var title: String
  /// How the guides get there.
  public var route: Route
  /// What is to be learnt; `nil` where the guide of the new role names no skills at all.
  public var skills: [Link]?
  /// What is otherwise.
  public var replacements: [Replacement]

  /// Something that is otherwise in the new role.
  public struct Replacement: Sendable {
    /// What it is.
    public var label: String
    /// What it is in the new role.
    public var new: String
    /// What it was in the old one.
    public var old: String

    /// Each parameter is the property of its name.
    public init(label: String, new: String, old: String) {
      self.label = label
      self.new = new
      self.old = old
    }
  }

  /// Each parameter is the property of its name.
  public init(title: String, route: Route, skills: [Link]?, replacements: [Replacement]) {
    self.title = title
    self.route = route
    self.skills = skills
    self.replacements = replacements
  }

  /// As HTML.
  public func html(words: Words) -> HTML { "\(self, words: words)" }
}

extension HTML.StringInterpolation {
  /// A change, written where it stands: there are two of them on thousands of pages.
  mutating func appendInterpolation(_ change: Change, words: Words) {
    appendLiteral("<section class=\"change\">\n<h3>")
    appendInterpolation(change.title)
    appendLiteral("</h3>\n<dl>\n")
    begin(words.route)
    switch change.route {
    case .direct: appendInterpolation(words.routeDirect)
    case .through(let links):
      appendInterpolation(words.routeThrough)
      appendLiteral(" ")
      appendInterpolation(links, separator: ", ")
    case .open: appendInterpolation(words.routeOpen)
    }
    end()
    if let skills = change.skills {
      begin(words.skillsToAdd)
      if skills.isEmpty { appendInterpolation(words.noSkillsToAdd) }
      appendInterpolation(skills, separator: ", ")
      end()
    }
    for replacement in change.replacements {
      begin(replacement.label)
      appendInterpolation(fill(words.insteadOf, ["new": replacement.new, "old": replacement.old]))
      end()
    }
    appendLiteral("</dl>\n</section>\n")
  }

  /// Changes one after the other.
  mutating func appendInterpolation(_ changes: [Change], words: Words) {
    for change in changes { appendInterpolation(change, words: words) }
  }

  private mutating func begin(_ name: String) {
    appendLiteral("<div><dt>")
    appendInterpolation(name)
    appendLiteral("</dt><dd>")
  }

  private mutating func end() { appendLiteral("</dd></div>\n") }
}
