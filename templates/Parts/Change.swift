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
  public func html(words: Words) -> HTML {
    """
    <section class="change">
    <h3>\(title)</h3>
    <dl>
    \(item(words.route, routeText(words)))\
    \(skills.map { item(words.skillsToAdd, $0.isEmpty ? "\(words.noSkillsToAdd)" : "\($0, separator: ", ")") })\
    \(replacements.map { item($0.label, "\(fill(words.insteadOf, ["new": $0.new, "old": $0.old]))") })\
    </dl>
    </section>

    """
  }

  private func item(_ name: String, _ text: HTML) -> HTML {
    "<div><dt>\(name)</dt><dd>\(text)</dd></div>\n"
  }

  private func routeText(_ words: Words) -> HTML {
    switch route {
    case .direct: "\(words.routeDirect)"
    case .through(let links): "\(words.routeThrough) \(links, separator: ", ")"
    case .open: "\(words.routeOpen)"
    }
  }
}
