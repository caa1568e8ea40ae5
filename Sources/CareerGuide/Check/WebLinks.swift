import Diagnostics

extension Guide {
  /// Every address on the web that the guide names, with each place where it stands: links of texts, sources of pay,
  /// codes, and the links of the settings.
  public func webLinks() -> [(address: String, place: Place)] {
    var links = textLinks
    for role in editions.flatMap(\.roles) {
      if let esco = role.codes.esco { links += places(of: esco, in: role.file) }
      for figure in role.figures {
        guard let link = figure.context.source?.link else { continue }
        links += places(of: link, in: figure.span?.file ?? role.file)
      }
    }
    if let file = settings.file {
      for address in settings.webAddresses { links += places(of: address, in: file) }
    }
    // One that stands somewhere in so many words is not told for the files that only take it over.
    let placed = Set(links.filter { $0.place.line != nil }.map(\.address))
    links.removeAll { $0.place.line == nil && placed.contains($0.address) }
    // The figures of one block share a source, and versions in other languages share the figures.
    var seen: Set<[String]> = []
    return links.filter { link in
      let position = [link.place.line, link.place.column].map { $0.map(String.init) ?? "" }
      return seen.insert([link.address, link.place.path] + position).inserted
    }
  }

  private var textLinks: [(address: String, place: Place)] {
    editions.flatMap(\.documents).flatMap { $0.body().links }.filter { isOnTheWeb($0.target) }
      .map { ($0.target, $0.source.place) }
  }

  /// Where an address stands in the front matter of a file, or in a file that is nothing but data. One that is not
  /// found there, since YAML can write it with escapes and versions take over facts, stands for the whole file.
  private func places(of address: String, in file: SourceFile) -> [(address: String, place: Place)] {
    let range = (try? FrontMatter(file))?.yaml ?? 0..<file.bytes.count
    let wanted = Array(address.utf8)
    var found: [(address: String, place: Place)] = []
    var rest = file.bytes[range]
    while let match = rest.firstRange(of: wanted) {
      rest = rest[match.upperBound...]
      // The beginning of a longer address is another address.
      guard let next = rest.first, !" \t\r\n\"',;}])".utf8.contains(next) else {
        found.append((address, file.place(match)))
        continue
      }
    }
    return found.isEmpty ? [(address, Place(path: file.path))] : found
  }
}

extension Settings {
  /// The addresses on the web that the settings name, but for the site's own.
  fileprivate var webAddresses: [String] {
    let targets =
      ((navigation ?? []) + languages.flatMap { $0.navigation ?? [] }).map(\.target) + redirects.map(\.target)
    return [publisher?.link, salary.source?.link].compactMap(\.self)
      + targets.filter(isOnTheWeb)
  }
}

private func isOnTheWeb(_ address: String) -> Bool {
  ["http://", "https://"].contains { address.lowercased().hasPrefix($0) }
}
