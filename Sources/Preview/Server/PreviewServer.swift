import FlyingFox
import FlyingSocks
import Foundation

/// Serves answers over HTTP at one listening socket.
struct PreviewServer: Sendable {
  let answer: @Sendable (Question) async -> Answer
  /// A stream of events; `nil` for whoever may not listen.
  let events: @Sendable (Question) -> AsyncStream<[UInt8]>?

  /// How long a client may take to send what it began, or to read.
  private static let patience = Duration.seconds(20)

  /// Serves until the task is cancelled. What ends it otherwise, such as too many open files, ends it for a moment.
  func run(at listener: Listener) async {
    while !Task.isCancelled {
      let server = HTTPServer(
        address: .loopback(port: 0), timeout: 120,
        pool: AdoptingPool(listener, patience: PreviewServer.patience),
        logger: .disabled, handler: Handler(server: self))
      try? await server.run()
      try? await Task.sleep(for: .milliseconds(100))
    }
  }

  private struct Handler: HTTPHandler {
    let server: PreviewServer

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
      var headers: [String: String] = [:]
      for (name, value) in request.headers { headers[name.rawValue.lowercased()] = value }
      let question = Question(
        method: request.method.rawValue, target: request.target.rawValue, headers: headers)
      if question.method == "GET", question.target == ClientScript.eventsTarget,
        let stream = server.events(question)
      {
        return HTTPResponse(
          statusCode: .ok,
          headers: [.contentType: "text/event-stream", HTTPHeader("Cache-Control"): "no-store"],
          body: HTTPBodySequence(from: EventBody(stream: stream), suggestedBufferSize: 1 << 20))
      }
      return response(to: question, await server.answer(question))
    }

    private func response(to question: Question, _ answer: Answer) -> HTTPResponse {
      var headers = HTTPHeaders()
      for (name, value) in answer.headers { headers[HTTPHeader(name)] = value }
      headers[.contentLength] = String(answer.body.count)
      let isEmpty = question.method == "HEAD" || answer.status == 304
      return HTTPResponse(
        statusCode: HTTPStatusCode(answer.status, phrase: phrases[answer.status] ?? "Status"),
        headers: headers,
        body: isEmpty ? Data() : Data(answer.body))
    }
  }
}

/// As RFC 9110 has them.
private let phrases = [
  200: "OK", 206: "Partial Content", 302: "Found", 304: "Not Modified", 400: "Bad Request", 403: "Forbidden",
  404: "Not Found", 405: "Method Not Allowed", 414: "URI Too Long", 416: "Range Not Satisfiable",
  503: "Service Unavailable",
]
