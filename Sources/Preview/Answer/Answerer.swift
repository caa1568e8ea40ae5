import HTML
import Site

/// Answers what browsers ask, from the guide as it is at that moment. Only what the guide has can be asked for: a path
/// is looked up among its addresses, and never on the disk.
struct Answerer: Sendable {
  let hosts: HostCheck
  /// Distinguishes this run of the program from those before it.
  let run: String
  /// Draws a picture for social media.
  let draw: @Sendable (SiteCard) async -> [UInt8]?

  /// - Parameter snapshot: the guide as it is.
  func answer(_ question: Question, _ snapshot: Snapshot) async -> Answer {
    guard let host = question.headers["host"] else { return Answer(400, "This request names no host.") }
    guard hosts.allows(host) else {
      return Answer(
        403,
        "This preview is not served as \(host.prefix(100)). Open it as localhost, or start it with --host and that name."
      )
    }
    guard question.method == "GET" || question.method == "HEAD" else {
      return Answer(405, "A preview can only be read.", headers: [("Allow", "GET, HEAD")])
    }
    let path: RequestPath
    do throws(RequestPath.Refusal) {
      path = try RequestPath(question.target)
    } catch {
      switch error {
      case .tooLong: return Answer(414, "This address is too long.")
      case .malformed: return Answer(400, "This is no address that a page can have.")
      }
    }
    if path.text == ClientScript.path { return file(ClientScript.bytes, at: path.text, question) }
    guard let site = snapshot.site else { return Answer(503, type: html, body: waitingPage(snapshot)) }
    return await answer(path.text, site, question, snapshot)
  }

  private func answer(
    _ path: String, _ site: Site, _ question: Question, _ snapshot: Snapshot
  ) async -> Answer {
    // Links of the page for addresses that do not exist begin where the site will be published.
    if let rest = site.pathBelowBase(path) { return await answer(rest, site, question, snapshot) }
    let name = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    if let found = site.file(at: name) {
      return file(found.bytes, at: name, question, script: script(found.bytes, snapshot))
    }
    if path.hasSuffix(".png"), let card = site.cards.first(where: { $0.path == path }),
      let picture = await draw(card)
    {
      return file(picture, at: path, question)
    }
    if let moved = snapshot.moves["/" + path] { return redirect(to: moved) }
    // As hosts do: a page's address ends in a slash.
    if !path.hasSuffix("/"), site.file(at: path + "/index.html") != nil {
      return redirect(to: "/" + path + "/")
    }
    guard let missing = site.file(at: "404.html") else { return Answer(404, "There is no such page.") }
    return file(missing.bytes, at: "404.html", question, status: 404, script: script(missing.bytes, snapshot))
  }

  private func redirect(to path: String) -> Answer {
    let encoded = (try? Address(path)) ?? Address(literal: "/")
    return Answer(302, "The page is at \(path)", headers: [("Location", encoded.text)])
  }

  private let html = "text/html; charset=utf-8"

  private func script(_ page: [UInt8], _ snapshot: Snapshot) -> HTML {
    ClientScript.element(version: fingerprint(of: page), generation: snapshot.generation, run: run)
  }

  /// A file, or the part of it that was asked for. What browsers keep of it they ask for again each time.
  private func file(
    _ bytes: [UInt8], at path: String, _ question: Question, status: Int = 200, script: HTML? = nil
  ) -> Answer {
    let type = contentType(of: path)
    let version = "\"\(fingerprint(of: bytes))\""
    let headers = [
      (name: "ETag", value: version), (name: "Cache-Control", value: "no-cache"),
      (name: "X-Content-Type-Options", value: "nosniff"),
      (name: "Cross-Origin-Resource-Policy", value: "same-origin"),
    ]
    if type == html {
      return Answer(
        status, type: type, body: script.map { inserted($0, in: bytes) } ?? bytes, headers: headers)
    }
    if status == 200, question.headers["if-none-match"]?.contains(version) == true {
      return Answer(304, type: type, body: [], headers: headers)
    }
    let ranged = question.headers["if-range"].map { $0 == version } ?? true
    switch ByteRange(ranged ? question.headers["range"] : nil, of: bytes.count) {
    case .whole:
      return Answer(status, type: type, body: bytes, headers: headers + [("Accept-Ranges", "bytes")])
    case .part(let range):
      let part = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"
      return Answer(206, type: type, body: Array(bytes[range]), headers: headers + [("Content-Range", part)])
    case .outside:
      return Answer(
        416, "This file has no such part.", headers: [("Content-Range", "bytes */\(bytes.count)")])
    }
  }

  /// A page with the script at its end; a page without an end is one of an editor's own files, and stays as it is.
  private func inserted(_ script: HTML, in page: [UInt8]) -> [UInt8] {
    let end = Array("</body>".utf8)
    var index = page.count - end.count
    while index >= 0 {
      if page[index] == end[0], page[index...].starts(with: end) {
        return Array(page[..<index]) + script.bytes + Array(page[index...])
      }
      index -= 1
    }
    return page
  }

  /// What is shown before there was any guide that could be made.
  private func waitingPage(_ snapshot: Snapshot) -> [UInt8] {
    let script = ClientScript.element(version: "", generation: snapshot.generation, run: run)
    let page: HTML = """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>The guide cannot be shown yet</title></head>
      <body style="font: 1rem/1.5 sans-serif; margin: 2rem; max-width: 60rem">
      <h1>The guide cannot be shown yet</h1>
      <p>This page changes by itself as soon as the errors are mended.</p>
      <ul>\(snapshot.problems.filter { $0.severity == .error }.map { "<li>\(line(of: $0))</li>\n" as HTML })</ul>
      \(script)</body></html>

      """
    return page.bytes
  }
}
