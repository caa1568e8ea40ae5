import HTML

/// What a host shows for an address that does not exist.
public struct NotFoundPage: Sendable {
  let frame: Layout.Frame
  let links: [Link]

  /// - Parameter links: where a reader can go instead. All addresses of this page have to work from any depth.
  public init(frame: Layout.Frame, links: [Link]) {
    self.frame = frame
    self.links = links
  }

  /// The whole page.
  public var html: HTML {
    let head = Layout.Head(
      title: frame.words.notFoundTitle, description: nil, canonical: nil, data: nil, isIndexed: false)
    return Layout(frame, head, content: content).html
  }

  private var content: HTML {
    """
    <main id="page_main" class="wrap">
    <header class="page-header">
    <h1>\(frame.words.notFoundTitle)</h1>
    <p class="summary">\(frame.words.notFoundText)</p>
    </header>
    <div class="prose">
    <ul class="plain">
    \(links.map(\.item))\
    </ul>
    </div>
    </main>
    """
  }
}
