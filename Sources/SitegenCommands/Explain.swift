import ArgumentParser
import Diagnostics
import Messages

/// `sitegen explain`: what a message means.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a message means, with an example.",
    discussion: """
      The id of a message stands in square brackets at its end. Without an id, all ids are listed.
      """)

  /// How the explanation is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown
  }

  @Argument(help: "The message's id, such as salary-order.", transform: Explain.message)
  var id: Message?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How it is written: text for a terminal, markdown as in docs/messages.md.", valueName: "format"))
  var format = Format.text

  func run() {
    let text =
      switch format {
      case .text: id?.explanation ?? Message.list
      case .markdown: id?.markdown ?? Message.page
      }
    write(text, to: .standardOutput)
  }

  /// - Throws: which id was meant. People copy the brackets too.
  private static func message(_ argument: String) throws -> Message {
    let id = argument.filter { !"[]".contains($0) }
    if let message = Message.named(id) { return message }
    let near = suggestion(for: id, among: Message.all.map(\.id)).map { " Did you mean '\($0)'?" }
    throw ValidationError(
      "No message has the id '\(argument)'.\(near ?? " '\(Invocation.current.name) explain' lists all of them.")"
    )
  }
}
