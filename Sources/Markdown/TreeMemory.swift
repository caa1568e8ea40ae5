import CCmarkGFM

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Memory for the trees that one thread makes.
///
/// cmark asks for some six hundred small blocks for a page and gives back each by itself, which takes nearly as long as the
/// parsing. Here a block is the next piece of a large chunk, and all of them are given back at once: nothing that cmark
/// made may be used after that.
struct TreeMemory {
  /// The size of a block stands in front of it, and the chunk before in front of a chunk's blocks.
  private static let header = 16
  /// More than the tree of a usual page takes.
  private static let chunkSize = 128 * 1024

  private var chunk: UnsafeMutableRawPointer
  /// Where the next block's header belongs.
  private var next: UnsafeMutableRawPointer
  private var end: UnsafeMutableRawPointer

  private init() { (chunk, next, end) = TreeMemory.chunk(of: TreeMemory.chunkSize, after: nil) }

  private static func chunk(
    of size: Int, after last: UnsafeMutableRawPointer?
  ) -> (UnsafeMutableRawPointer, UnsafeMutableRawPointer, UnsafeMutableRawPointer) {
    let chunk = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: header)
    chunk.storeBytes(of: last, as: UnsafeMutableRawPointer?.self)
    return (chunk, chunk + header, chunk + size)
  }

  // MARK: Blocks

  private static func room(for size: Int) -> Int { (size + header - 1) & ~(header - 1) }

  private func room(of block: UnsafeMutableRawPointer) -> Int {
    (block - TreeMemory.header).load(as: Int.self)
  }

  /// A block of zeros.
  fileprivate mutating func take(_ size: Int) -> UnsafeMutableRawPointer {
    let room = TreeMemory.room(for: size)
    let needed = room + TreeMemory.header
    if end - next < needed {
      let size = max(TreeMemory.chunkSize, needed + TreeMemory.header)
      (chunk, next, end) = TreeMemory.chunk(of: size, after: chunk)
    }
    let block = next + TreeMemory.header
    next.storeBytes(of: room, as: Int.self)
    next = block + room
    memset(block, 0, room)
    return block
  }

  /// Gives back a block if it is the last one. All others wait for the end.
  fileprivate mutating func giveBack(_ block: UnsafeMutableRawPointer) {
    if block + room(of: block) == next { next = block - TreeMemory.header }
  }

  /// Makes a block larger. The last one, which is mostly a text that grows, stays where it is.
  fileprivate mutating func grow(_ block: UnsafeMutableRawPointer, to size: Int) -> UnsafeMutableRawPointer {
    let old = room(of: block)
    let room = TreeMemory.room(for: size)
    guard room > old else { return block }
    if block + old == next, end - block >= room {
      (block - TreeMemory.header).storeBytes(of: room, as: Int.self)
      next = block + room
      return block
    }
    let larger = take(size)
    larger.copyMemory(from: block, byteCount: old)
    return larger
  }

  // MARK: A thread's memory

  /// Lends memory to cmark for as long as a function runs, on the thread that runs it.
  static func lend<Result>(_ perform: (UnsafeMutablePointer<cmark_mem>) -> Result) -> Result {
    let memory = current
    let (chunk, next, end) = (memory.pointee.chunk, memory.pointee.next, memory.pointee.end)
    defer {
      memory.pointee.giveBack(to: chunk)
      (memory.pointee.next, memory.pointee.end) = (next, end)
    }
    return perform(TreeMemories.shared.functions)
  }

  /// Gives back all chunks that were added after one.
  private mutating func giveBack(to last: UnsafeMutableRawPointer?) {
    while chunk != last {
      let before = chunk.load(as: UnsafeMutableRawPointer?.self)
      chunk.deallocate()
      guard let before else { return }
      chunk = before
    }
  }

  /// The memory of this thread; the thread keeps one chunk until it ends.
  fileprivate static var current: UnsafeMutablePointer<TreeMemory> {
    let key = TreeMemories.shared.key
    if let known = pthread_getspecific(key) { return known.assumingMemoryBound(to: TreeMemory.self) }
    let memory = UnsafeMutablePointer<TreeMemory>.allocate(capacity: 1)
    memory.initialize(to: TreeMemory())
    pthread_setspecific(key, memory)
    return memory
  }

  fileprivate static func end(_ memory: UnsafeMutableRawPointer) {
    let memory = memory.assumingMemoryBound(to: TreeMemory.self)
    memory.pointee.giveBack(to: nil)
    memory.deallocate()
  }
}

/// What the memories of all threads share. cmark's functions are not told whose memory they work on, so that each thread
/// keeps its own under a key.
private final class TreeMemories: @unchecked Sendable {
  static let shared = TreeMemories()

  let key: pthread_key_t
  /// The functions that cmark calls; never changed.
  let functions: UnsafeMutablePointer<cmark_mem>

  private init() {
    var key = pthread_key_t()
    pthread_key_create(&key) { memory in
      let memory: UnsafeMutableRawPointer? = memory
      if let memory { TreeMemory.end(memory) }
    }
    self.key = key
    functions = .allocate(capacity: 1)
    functions.initialize(
      to: cmark_mem(
        calloc: { TreeMemory.current.pointee.take($0 * $1) },
        realloc: { block, size in
          guard let block else { return TreeMemory.current.pointee.take(size) }
          return TreeMemory.current.pointee.grow(block, to: size)
        },
        free: { block in if let block { TreeMemory.current.pointee.giveBack(block) } }))
  }
}
