import SitegenCommands

/// The program with the built-in design. Its subcommands stand in `Sources/SitegenCommands`.
@main
enum Program {
  static func main() async { await Sitegen.main() }
}
