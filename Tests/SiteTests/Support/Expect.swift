import Testing

/// Holds what a run said against what it should say; tells the first line that differs.
func expect(
  _ run: Program.Run, _ messages: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard run.messages != messages else { return }
  Issue.record(
    "\(firstDifference("the messages", messages, run.messages))", sourceLocation: sourceLocation)
}
