// libyaml's events, which Yams carries, cost a fraction of Yams' own nodes and give the end of a value too.
import CYaml
import Diagnostics

/// Reads the YAML in a range of a file.
struct YAMLParser {
  /// How deep keys and lists may stand in one another: far more than any setting needs, far less than the stack holds.
  static let depthLimit = 16

  let file: SourceFile
  private let bytes: [UInt8]
  private let input: Range<Int>
  /// The byte at which each Unicode scalar of the input begins, since libyaml counts scalars; empty where all are ASCII.
  private let scalarStarts: [Int]
  /// In memory of its own: libyaml keeps the parser's address from one call to the next.
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Why reading stopped; worded already.
  struct Failure: Error { let diagnostic: Diagnostic }

  /// Reads one value.
  /// - Parameters:
  ///   - file: the file that holds the YAML.
  ///   - range: its bytes; they begin at the start of a line.
  /// - Returns: the value, or `nil` when there is nothing but comments.
  /// - Throws: the first thing that cannot be read.
  static func parse(_ file: SourceFile, range: Range<Int>) throws(Failure) -> YAMLNode? {
    let memory = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { memory.deallocate() }
    guard yaml_parser_initialize(memory) == 1 else {
      throw Failure(
        diagnostic: Diagnostic(.error, .yamlSyntax, "there was not enough memory", at: Place(path: file.path))
      )
    }
    defer { yaml_parser_delete(memory) }
    let parser = YAMLParser(file: file, range: range, parser: memory)
    let result: Result<YAMLNode?, Failure> = parser.bytes[range].withUnsafeBufferPointer { buffer in
      yaml_parser_set_encoding(memory, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(memory, buffer.baseAddress, buffer.count)
      do throws(Failure) { return .success(try parser.document()) } catch { return .failure(error) }
    }
    return try result.get()
  }

  private init(file: SourceFile, range: Range<Int>, parser: UnsafeMutablePointer<yaml_parser_t>) {
    self.file = file
    bytes = file.bytes
    self.parser = parser
    input = range
    let isASCII = bytes[range].allSatisfy { $0 < 0x80 }
    scalarStarts = isASCII ? [] : range.filter { [bytes] in bytes[$0] & 0xC0 != 0x80 }
  }

  private func document() throws(Failure) -> YAMLNode? {
    while true {
      var event = try nextEvent()
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT: continue
      case YAML_STREAM_END_EVENT, YAML_DOCUMENT_END_EVENT, YAML_NO_EVENT: return nil
      default: break
      }
      let node = try node(event, depth: 0)
      try readToEnd()
      // A file with nothing but a line `---` says nothing either.
      return node.isEmpty ? nil : node
    }
  }

  /// What follows has to be read too: a mistake there is a mistake of the file, and so are keys after a line `---`.
  private func readToEnd() throws(Failure) {
    while true {
      var event = try nextEvent()
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return
      case YAML_DOCUMENT_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
      case YAML_SCALAR_EVENT where event.data.scalar.length == 0: continue
      default:
        throw Failure(
          diagnostic: .yaml(
            "a line `---` ends the settings, and more of them follow",
            at: file.place(at: offset(event.start_mark)),
            "delete the line `---` above"))
      }
    }
  }

  /// The node that begins with an event; the caller deletes the event.
  private func node(_ event: yaml_event_t, depth: Int) throws(Failure) -> YAMLNode {
    let start = offset(event.start_mark)
    guard depth < YAMLParser.depthLimit else { throw tooDeep(at: start) }
    switch event.type {
    case YAML_SCALAR_EVENT:
      try refuseNames(tag: event.data.scalar.tag, anchor: event.data.scalar.anchor, at: start)
      let scalar = event.data.scalar
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      if scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE, text.unicodeScalars.contains(where: isControl) {
        throw Failure(
          diagnostic: .yaml(
            "a backslash in these quotes stands for an invisible control character",
            at: span(start, offset(event.end_mark)).place, "write \\\\ for one backslash, or delete it"))
      }
      return YAMLNode(
        value: .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE),
        span: span(start, offset(event.end_mark)))
    case YAML_SEQUENCE_START_EVENT:
      try refuseNames(
        tag: event.data.sequence_start.tag, anchor: event.data.sequence_start.anchor, at: start)
      return try list(from: start, depth: depth)
    case YAML_MAPPING_START_EVENT:
      try refuseNames(tag: event.data.mapping_start.tag, anchor: event.data.mapping_start.anchor, at: start)
      return try mapping(from: start, depth: depth)
    default:
      throw named(at: start)
    }
  }

  private func list(from start: Int, depth: Int) throws(Failure) -> YAMLNode {
    var items: [YAMLNode] = []
    while true {
      var event = try nextEvent()
      defer { yaml_event_delete(&event) }
      if event.type == YAML_SEQUENCE_END_EVENT {
        return YAMLNode(value: .list(items), span: span(start, offset(event.end_mark)))
      }
      items.append(try node(event, depth: depth + 1))
    }
  }

  private func mapping(from start: Int, depth: Int) throws(Failure) -> YAMLNode {
    var entries: [YAMLEntry] = []
    while true {
      var event = try nextEvent()
      defer { yaml_event_delete(&event) }
      if event.type == YAML_MAPPING_END_EVENT {
        return YAMLNode(value: .mapping(entries), span: span(start, offset(event.end_mark)))
      }
      let key = try node(event, depth: depth + 1)
      guard case .scalar(let name, _) = key.value else {
        throw Failure(
          diagnostic: Diagnostic(
            .error, .yamlSyntax, "a key is a single word, and this is \(key.kind)", at: key.span.place,
            fix: "write a word, a colon and the value, such as `title: Data Scientist`"))
      }
      var valueEvent = try nextEvent()
      defer { yaml_event_delete(&valueEvent) }
      entries.append(
        YAMLEntry(key: name, keySpan: key.span, value: try node(valueEvent, depth: depth + 1)))
    }
  }

  private func nextEvent() throws(Failure) -> yaml_event_t {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      throw Failure(diagnostic: yamlProblem(problem(), in: file))
    }
    return event
  }

  /// What libyaml complains about, with its positions turned into places in the file.
  private func problem() -> YAMLProblem {
    YAMLProblem(
      text: parser.pointee.problem.map { String(cString: $0) } ?? "",
      context: parser.pointee.context.map { String(cString: $0) } ?? "",
      // A problem of the encoding comes with an offset and without a mark.
      offset: parser.pointee.error == YAML_READER_ERROR
        ? min(input.upperBound, input.lowerBound + Int(parser.pointee.problem_offset))
        : offset(parser.pointee.problem_mark),
      contextOffset: offset(parser.pointee.context_mark))
  }

  private func refuseNames(
    tag: UnsafeMutablePointer<yaml_char_t>?, anchor: UnsafeMutablePointer<yaml_char_t>?, at offset: Int
  ) throws(Failure) {
    // A lone `!` is the tag of a quoted value.
    if anchor != nil || (tag.map { String(cString: $0) != "!" } ?? false) { throw named(at: offset) }
  }

  private func named(at offset: Int) -> Failure {
    Failure(diagnostic: cannotBegin(at: offset, in: file))
  }

  private func tooDeep(at offset: Int) -> Failure {
    Failure(
      diagnostic: Diagnostic(
        .error, .yamlSyntax, "keys and lists stand more than \(YAMLParser.depthLimit) deep in one another",
        at: file.place(at: offset), fix: "check the brackets and the indentation"))
  }

  private func span(_ start: Int, _ end: Int) -> SourceSpan {
    // libyaml ends a block where the next token begins; what stands between is no part of it.
    var end = max(start, end)
    while end > start,
      isBlank(bytes[end - 1]) || bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D
    {
      end -= 1
    }
    return SourceSpan(file: file, range: start..<end)
  }

  /// Neither libyaml's lines nor its columns are used: it takes U+0085 and U+2028 for line ends, which no editor does.
  private func offset(_ mark: yaml_mark_t) -> Int {
    let index = Int(mark.index)
    guard !scalarStarts.isEmpty else { return min(input.lowerBound + index, input.upperBound) }
    return index < scalarStarts.count ? scalarStarts[index] : input.upperBound
  }
}
