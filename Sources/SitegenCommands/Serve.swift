import ArgumentParser
import CareerGuide
import Diagnostics
import Foundation
import Messages
import Output
import Preview
import Site
import SocialCards

/// `sitegen serve`: shows the guide in the browser while it is written.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the guide in the browser while you write it.",
    discussion: """
      Serves the site from memory and writes nothing. When a file in content/ is saved, the page in the browser is the \
      new one; when something is wrong, it says so over the last page that could be made. A changed template is built \
      and shown too. Ctrl-C ends it.
      """)

  @Option(name: .long, help: "The port; if it is taken, the next free one.")
  var port = 8080

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The address to serve at. With 0.0.0.0 everyone in your network can see the guide.",
      valueName: "address"))
  var host = "127.0.0.1"

  @Flag(name: .long, help: "Open the guide in the browser.")
  var open = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The editor that links in the list of problems open: \(EditorLinks.names.joined(separator: ", ")), none, or an address with {file}, {line} and {column}. (default: the one of VISUAL or EDITOR, else code)",
      valueName: "editor"))
  var editor: String?

  @OptionGroup var input: InputOptions

  func validate() throws {
    if let editor, !EditorLinks.knows(editor) {
      throw ValidationError(
        "--editor takes \(EditorLinks.names.joined(separator: ", ")), none, or an address with {file} in it, and got '\(editor)'."
      )
    }
    if !(0..<65_536).contains(port) {
      throw ValidationError("--port takes a number up to 65535, and got '\(port)'.")
    }
    if host.isEmpty { throw ValidationError("--host needs an address, such as 127.0.0.1.") }
  }

  mutating func run() async throws {
    let environment = ProcessInfo.processInfo.environment
    let inherited = ListeningSockets.inherited(environment)
    let day = try input.today ?? Today.day()
    let (drafts, today) = (input.drafts, input.today)
    let report = ServeReport()
    raiseFileLimit()
    // A browser that goes away while it is answered is no reason to end.
    signal(SIGPIPE, SIG_IGN)
    // What is still being read or answered is not worth waiting for.
    onInterrupt {
      report.end()
      Foundation.exit(0)
    }
    let sockets = try inherited ?? openSockets()
    let preview = Preview(
      Preview.Options(
        source: input.source,
        load: {
          // A preview can run for days.
          LoadOptions(includesDrafts: drafts, today: today ?? (try? Today.day()) ?? day)
        },
        theme: Sitegen.theme, host: host,
        editor: EditorLinks(
          editor, folder: FileManager.default.currentDirectoryPath, environment: environment),
        program: Bundle.main.executablePath.flatMap(ProgramBuild.init),
        draw: { card in
          let drawn = try? await drawCards(
            [Drawing(svg: card.svg, of: card.origin)], askedFor: nil, environment: environment)
          return drawn?.first
        },
        checkSite: { site in addressProblems(site) }),
      at: sockets, tell: report.tell)
    let (hasFolder, session) = await preview.prepare()
    guard hasFolder else { throw ExitCode(OutputFailure.contentStatus) }
    let address = self.address(sockets.port)
    if inherited == nil {
      let network = ["0.0.0.0", "::", "[::]"].contains(host) ? networkAddresses() : []
      report.begin(
        address: address, isPublic: sockets.isPublic, network: network.map { "http://\($0):\(sockets.port)/" }
      )
      if open { openInBrowser(address) }
    }
    await preview.serve(session)
  }

  private func openSockets() throws -> ListeningSockets {
    do throws(ListeningSockets.Failure) {
      let sockets = try ListeningSockets.open(host: host, port: port)
      if port != 0, sockets.port != port {
        let owner = ownerOfPort(port).map { "by \($0)" } ?? "by another program"
        write("port \(port) is taken \(owner), so this is port \(sockets.port)\n", to: .standardError)
      }
      return sockets
    } catch {
      write("error: the guide cannot be served: \(error.reason)\n", to: .standardError)
      throw ExitCode(OutputFailure.fileSystemStatus)
    }
  }

  private func address(_ port: Int) -> String {
    let name =
      ["0.0.0.0", "::", "[::]"].contains(host)
      ? "localhost" : host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
    return "http://\(name):\(port)/"
  }

  private func openInBrowser(_ address: String) {
    #if os(macOS)
      let program = "open"
    #else
      let program = "xdg-open"
    #endif
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program, address]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { process in
      guard process.terminationStatus != 0 else { return }
      write("the browser could not be opened with \(program): open the address by hand\n", to: .standardError)
    }
    try? process.run()
  }
}

/// Lets the program have as many files and connections open as the system allows, up to a number that is enough.
private func raiseFileLimit() {
  var limit = rlimit()
  #if canImport(Glibc)
    let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  #else
    let kind = RLIMIT_NOFILE
  #endif
  guard getrlimit(kind, &limit) == 0, limit.rlim_cur < 8_192 else { return }
  limit.rlim_cur = min(8_192, limit.rlim_max)
  _ = setrlimit(kind, &limit)
}
