import NIOCore
import NIOHTTP1
import NIOPosix

/// Serves answers over HTTP.
struct PreviewServer: Sendable {
  let answer: @Sendable (Question) async -> Answer
  /// A stream of events; `nil` for whoever may not listen.
  let events: @Sendable (Question) -> AsyncStream<[UInt8]>?
  let traffic: Traffic

  /// How long a client may say nothing, and a server too.
  private static let patience = TimeAmount.seconds(30)

  /// Serves until the task is cancelled.
  func run(at listeners: [Listener]) async throws {
    let server = self
    let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.backlog, value: 1_024)
      .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          // Refuses what is no HTTP, and heads of more than 80 KB, before anything of them reaches us.
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(IdleStateHandler(allTimeout: PreviewServer.patience))
          try channel.pipeline.syncOperations.addHandler(RequestHandler(server))
        }
      }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for listener in listeners {
        let channel = try await bootstrap.withBoundSocket(listener.descriptor).get()
        traffic.add(channel)
        group.addTask { try await channel.closeFuture.get() }
      }
      try await group.waitForAll()
    }
  }
}
