import NIOCore
import NIOHTTP1

/// One connection: takes its requests, one after the other, and writes the answers.
final class RequestHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let server: PreviewServer
  private var head: HTTPRequestHead?
  private var bodySize = 0
  /// What is being answered.
  private var work: Task<Void, Never>?

  /// A preview has no use for what is sent to it.
  private static let longestBody = 65_536

  init(_ server: PreviewServer) { self.server = server }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      self.head = head
      bodySize = 0
    case .body(let bytes):
      bodySize += bytes.readableBytes
      if bodySize > RequestHandler.longestBody { context.close(promise: nil) }
    case .end:
      guard let head else { return }
      self.head = nil
      begin(head, context.channel)
    }
  }

  func channelInactive(context: ChannelHandlerContext) { work?.cancel() }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is IdleStateHandler.IdleStateEvent { context.close(promise: nil) }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

  private func begin(_ head: HTTPRequestHead, _ channel: any Channel) {
    let question = Question(
      method: head.method.rawValue, target: head.uri,
      headers: Dictionary(head.headers.map { ($0.name.lowercased(), $0.value) }) { first, _ in first })
    work = Task { [server] in
      if question.method == "GET", question.target == ClientScript.eventsTarget,
        let events = server.events(question)
      {
        await channel.send(events)
      } else {
        server.traffic.began()
        defer { server.traffic.ended() }
        await channel.send(
          await server.answer(question), isEmpty: question.method == "HEAD", staysOpen: head.isKeepAlive)
      }
    }
  }
}

extension Channel {
  /// Sends an answer.
  /// - Parameter isEmpty: whether the body is left out, though its length is told.
  fileprivate func send(_ answer: Answer, isEmpty: Bool, staysOpen: Bool) async {
    var headers = HTTPHeaders(answer.headers.map { ($0.name, $0.value) })
    if answer.status != 304 { headers.replaceOrAdd(name: "Content-Length", value: String(answer.body.count)) }
    if !staysOpen { headers.add(name: "Connection", value: "close") }
    let status = HTTPResponseStatus(statusCode: answer.status)
    let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
    write(HTTPServerResponsePart.head(head), promise: nil)
    if !isEmpty, answer.status != 304 {
      write(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: answer.body))), promise: nil)
    }
    // A client that has gone away needs nothing more.
    try? await writeAndFlush(HTTPServerResponsePart.end(nil))
    if !staysOpen { close(promise: nil) }
  }

  /// Sends events until there are no more, or nobody listens.
  fileprivate func send(_ events: AsyncStream<[UInt8]>) async {
    let headers = HTTPHeaders([("Content-Type", "text/event-stream"), ("Cache-Control", "no-store")])
    do {
      try await writeAndFlush(
        HTTPServerResponsePart.head(HTTPResponseHead(version: .http1_1, status: .ok, headers: headers)))
      for await event in events {
        try await writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: event))))
      }
      try await writeAndFlush(HTTPServerResponsePart.end(nil))
    } catch {
      close(promise: nil)
    }
  }
}
