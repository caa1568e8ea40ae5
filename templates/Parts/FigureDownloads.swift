import HTML
import Localization

/// All figures as files.
public struct FigureDownloads: Sendable {
  /// Links to the files, with the language of what they hold where that is another one.
  public var files: [Link]

  /// Each parameter is the property of its name.
  public init(files: [Link]) { self.files = files }

  /// As HTML.
  public func html(words: Words) -> HTML {
    """
    <ul class="downloads">
    \(files.map(item))\
    \(files.contains { $0.language != nil } ? "<li>\(words.filesOfWholeGuide)</li>\n" as HTML : nil)\
    </ul>

    """
  }

  /// The words of the link are those of this page; the language is that of the file, and its name is in it.
  private func item(_ file: Link) -> HTML {
    guard let address = file.address, let language = file.language else { return file.item }
    let name: HTML? = file.languageName.map { " <span lang=\"\(language)\">(\($0))</span>" }
    return "<li><a href=\"\(href: address)\" hreflang=\"\(language)\">\(file.title)\(name)</a></li>\n"
  }
}
