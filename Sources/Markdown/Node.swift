import CCmarkGFM
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A node of cmark's tree. It lives as long as the tree, which only ``withTree(of:perform:)`` keeps.
struct Node: Equatable {
  let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var type: cmark_node_type { cmark_node_get_type(pointer) }
  var parent: Node? { Node(cmark_node_parent(pointer)) }
  var next: Node? { Node(cmark_node_next(pointer)) }
  var firstChild: Node? { Node(cmark_node_first_child(pointer)) }
  var children: NodeChildren { NodeChildren(node: firstChild) }

  /// Text of a text, code, HTML or footnote node; C bytes without the closing NUL.
  var literal: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_literal(pointer)) }
  var url: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_url(pointer)) }
  var title: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_title(pointer)) }
  var fenceInfo: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_fence_info(pointer)) }

  /// Lines and columns are counted from 1, columns in bytes.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

  /// What cmark itself writes for the node, in safe mode.
  var safeHTML: [UInt8] {
    let memory = cmark_get_default_mem_allocator()
    guard let html = cmark_render_html_with_mem(pointer, CMARK_OPT_DEFAULT, nil, memory) else { return [] }
    defer { memory?.pointee.free(html) }
    return Array(bytes(html))
  }

  private func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(start: string, count: strlen(string)).assumingMemoryBound(to: UInt8.self)
  }
}

struct NodeChildren: Sequence, IteratorProtocol {
  var node: Node?

  mutating func next() -> Node? {
    defer { node = node?.next }
    return node
  }
}

extension String {
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.init(decoding: bytes, as: UTF8.self) }
}

/// Parses Markdown with cmark-gfm and lends its tree.
/// - Parameters:
///   - bytes: UTF-8.
///   - perform: reads the tree; the root is a document node.
/// - Returns: what `perform` returns, or `nil` when the library has no memory left.
func withTree<Result>(of bytes: ArraySlice<UInt8>, perform: (Node) -> Result) -> Result? {
  // The parser and the tree are not given back by themselves, since all of their memory is.
  TreeMemory.lend { memory in
    parse(bytes, in: memory).map(perform)
  }
}

private func parse(_ bytes: ArraySlice<UInt8>, in memory: UnsafeMutablePointer<cmark_mem>) -> Node? {
  guard let parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, memory) else { return nil }
  let extensions = Extensions.all
  for syntax in extensions.always { cmark_parser_attach_syntax_extension(parser, syntax.pointer) }
  let holdsTilde = bytes.withUnsafeBytes { buffer in
    cmark_parser_feed(parser, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    return buffer.baseAddress.flatMap { memchr($0, Int32(UInt8(ascii: "~")), buffer.count) } != nil
  }
  guard holdsTilde else { return Node(cmark_parser_finish(parser)) }
  for syntax in extensions.strikethrough { cmark_parser_attach_syntax_extension(parser, syntax.pointer) }
  return Node(extensions.lock.withLock { _ in finish(parser) }.pointer)
}

/// The GFM extensions in use, registered with the library once. Not `autolink`: its worst cases take quadratic time
/// (CVE-2022-39209, CVE-2023-24824 and others), and an editor can write `<https://…>`.
private final class Extensions: Sendable {
  /// An extension's descriptor, which the library never changes after registering it.
  struct Syntax: @unchecked Sendable { let pointer: OpaquePointer }

  static let all = Extensions()

  let always: [Syntax]
  /// While cmark parses inlines with this extension it changes a table of special characters that all its parsers
  /// share: it enters `~` and takes it out at the end. Two such parsers at once would lose each other's marks. So the
  /// extension is attached only to documents that hold a `~`, and those are parsed one at a time; to all others the
  /// entry makes no difference.
  let strikethrough: [Syntax]
  let lock = Mutex(())

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    func found(_ name: String) -> [Syntax] {
      cmark_find_syntax_extension(name).map { [Syntax(pointer: $0)] } ?? []
    }
    always = found("table") + found("tasklist")
    strikethrough = found("strikethrough")
  }
}

/// A tree that is handed from the thread that made it to nobody else.
private struct Tree: @unchecked Sendable { let pointer: OpaquePointer? }

private func finish(_ parser: OpaquePointer) -> Tree { Tree(pointer: cmark_parser_finish(parser)) }

/// The version of the linked cmark-gfm, such as `0.29.0.gfm.6`.
public var cmarkVersion: String { String(cString: cmark_version_string()) }
