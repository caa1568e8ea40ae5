extension Message {
  /// What only the preview says.
  static let preview = [
    Message(
      "program-build", .error, "The program's own source does not compile.",
      advice: """
        A template, or another file of the program's own source, changed while `sitegen serve` was running, and Swift's
        compiler cannot build it. The message repeats what the compiler says; the preview goes on with the program of
        before.

        Mend the place that the message names, and save it: it is built again at once. `swift build` shows everything
        that the compiler says.
        """)
  ]
}
