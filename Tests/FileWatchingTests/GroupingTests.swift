import Testing

@testable import FileWatching

@Suite struct GroupingTests {
  private let start = ContinuousClock.now
  private var grouping = ChangeGrouping(quiet: .milliseconds(5), longest: .milliseconds(200))

  private func at(_ milliseconds: Int) -> ContinuousClock.Instant { start + .milliseconds(milliseconds) }

  private mutating func take(_ milliseconds: Int, isBusy: Bool = false) -> Set<String>? {
    grouping.take(at: at(milliseconds)) { isBusy }?.paths
  }

  @Test mutating func waitsForSilence() {
    #expect(grouping.deadline == nil)
    grouping.changed("a", at: at(0))
    #expect(grouping.deadline == at(5))
    grouping.changed("b", at: at(4))
    #expect(grouping.deadline == at(9))
    #expect(take(8) == nil)
    #expect(take(9) == ["a", "b"])
    #expect(grouping.deadline == nil)
    #expect(take(500) == nil)
  }

  @Test mutating func waitsNoLongerThanTheLongest() {
    for time in stride(from: 0, through: 199, by: 3) { grouping.changed("\(time)", at: at(time)) }
    #expect(grouping.deadline == at(200))
    #expect(take(200)?.count == 67)
  }

  @Test mutating func waitsForTheCloseOfAFile() {
    grouping.wrote("a", at: at(0))
    #expect(grouping.deadline == at(50))
    grouping.wrote("a", at: at(20))
    #expect(take(40) == nil)
    grouping.changed("a", at: at(41))
    #expect(take(46) == ["a"])
  }

  @Test mutating func tellsAFileThatStaysOpen() {
    grouping.wrote("a", at: at(0))
    #expect(take(49) == nil)
    #expect(take(50) == ["a"])
    for time in stride(from: 100, to: 300, by: 10) {
      grouping.wrote("a", at: at(time))
      #expect(take(time) == nil)
    }
    #expect(take(300) == ["a"])
  }

  @Test mutating func tellsOthersWhileAFileIsOpen() {
    grouping.changed("b", at: at(0))
    grouping.wrote("a", at: at(1))
    #expect(take(6) == ["b"])
    grouping.changed("a", at: at(10))
    #expect(take(15) == ["a"])
  }

  @Test mutating func doesNotTellAHalfWrittenFileThatWasReplaced() {
    grouping.changed("a", at: at(0))
    grouping.wrote("a", at: at(3))
    #expect(take(20) == nil)
    grouping.changed("a", at: at(30))
    #expect(grouping.deadline == at(35))
    #expect(take(35) == ["a"])
  }

  @Test mutating func tellsAFileThatIsReplacedAgainAndAgain() {
    for time in stride(from: 0, to: 198, by: 2) {
      grouping.changed("a", at: at(time))
      #expect(take(time) == nil)
      grouping.wrote("a", at: at(time + 1))
      #expect(take(time + 1) == nil)
    }
    #expect(take(200) == ["a"])
  }

  @Test mutating func waitsWhileTheCallerIsBusyButNotForEver() {
    grouping.changed("a", at: at(0))
    #expect(take(5, isBusy: true) == nil)
    #expect(grouping.deadline == at(15))
    grouping.changed("b", at: at(2000))
    #expect(take(2005, isBusy: true) == nil)
    #expect(take(3000, isBusy: true) == ["a", "b"])
    grouping.changed("c", at: at(4000))
    #expect(take(4005, isBusy: true) == nil)
    #expect(take(4015) == ["c"])
  }

  @Test mutating func saysThatEventsWereLost() {
    grouping.lostEvents(at: at(0))
    #expect(grouping.take(at: at(5)) { false } == FileChanges(paths: [], isIncomplete: true))
    grouping.changed("a", at: at(10))
    #expect(grouping.take(at: at(15)) { false } == FileChanges(paths: ["a"]))
    grouping.hasGaps = true
    grouping.changed("a", at: at(20))
    #expect(grouping.take(at: at(25)) { false } == FileChanges(paths: ["a"], isIncomplete: true))
  }
}
