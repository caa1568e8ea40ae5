import FlyingSocks

/// A stream of bytes as the body of an answer.
struct EventBody: AsyncBufferedSequence {
  typealias Element = UInt8
  let stream: AsyncStream<[UInt8]>

  func makeAsyncIterator() -> Iterator { Iterator(stream: stream.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var stream: AsyncStream<[UInt8]>.Iterator
    private var rest: ArraySlice<UInt8> = []

    init(stream: AsyncStream<[UInt8]>.Iterator) { self.stream = stream }

    mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

    mutating func nextBuffer(suggested count: Int) async throws -> ArraySlice<UInt8>? {
      while rest.isEmpty {
        guard let bytes = await stream.next() else { return nil }
        rest = bytes[...]
      }
      let buffer = rest.prefix(Swift.max(1, count))
      rest = rest.dropFirst(buffer.count)
      return buffer
    }
  }
}
