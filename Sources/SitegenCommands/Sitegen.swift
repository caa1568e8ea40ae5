import ArgumentParser
import Markdown
import Templates

/// The program. Its subcommands stand in files of their own.
public struct Sitegen: AsyncParsableCommand {
  /// What the command line shows of it.
  public static let configuration = CommandConfiguration(
    commandName: Invocation.current.name,
    abstract: "Turns role guides in Markdown into a website with salary tables.",
    discussion: "Without a subcommand it builds the site.",
    version: "sitegen \(programVersion) with cmark-gfm \(cmarkVersion)",
    subcommands: [
      Build.self, Serve.self, Check.self, PublishCommand.self, Diff.self, Verify.self, New.self,
      Initialize.self,
      Explain.self, SchemaCommand.self,
    ],
    defaultSubcommand: Build.self)

  /// The command without its arguments.
  public init() {}

  /// What the sites of this program look like. Commands are made by the parser of arguments, so it cannot be handed to
  /// them.
  @TaskLocal static var theme: any Theme = BuiltInTheme()

  /// Runs the program that was asked for on the command line, with a theme of its own.
  public static func main(theme: some Theme) async {
    await $theme.withValue(theme) { await main() }
  }
}

/// The program's own version.
let programVersion = "0.1.0"
