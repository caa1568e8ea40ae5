import ArgumentParser
import Markdown

/// The program. Its subcommands stand in files of their own.
@main
struct Sitegen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitegen",
    abstract: "Turns role guides in Markdown into a website with salary tables.",
    discussion: "Without a subcommand it builds the site.",
    version: "sitegen \(programVersion) with cmark-gfm \(cmarkVersion)",
    subcommands: [
      Build.self, Serve.self, Check.self, New.self, Initialize.self, Explain.self, SchemaCommand.self,
    ],
    defaultSubcommand: Build.self)
}

/// The program's own version.
let programVersion = "0.1.0"
