import SitegenCommands

/// sitegen with the look of the harbour.
@main
enum Harbour {
  static func main() async { await Sitegen.main(theme: HarbourTheme()) }
}
