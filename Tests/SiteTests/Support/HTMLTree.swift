/// An element of a page, with what stands in it.
struct Element: Sendable {
  let name: String
  let attributes: [(name: String, value: String)]
  var children: [Node] = []

  /// What stands in an element.
  enum Node: Sendable {
    case element(Element)
    case text(String)
  }

  /// The value of an attribute.
  subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  /// Whether it has a class.
  func has(class name: String) -> Bool { self["class"]?.split(separator: " ").contains(name[...]) ?? false }

  /// The elements in it.
  var elements: [Element] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// Every element below it, in the order of the page.
  var descendants: [Element] { elements.flatMap { [$0] + $0.descendants } }

  /// Every element of a name below it.
  func all(_ name: String) -> [Element] { descendants.filter { $0.name == name } }

  /// Its text as a reader sees it, without tags and with entities undone.
  var text: String {
    children.map { node in
      switch node {
      case .element(let element): element.text
      case .text(let text): text
      }
    }.joined()
  }
}
