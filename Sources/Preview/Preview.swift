import CareerGuide
import Diagnostics
import FileWatching
import Foundation
import HTML
import Site

/// A guide, served from memory and shown anew after each change.
///
/// ```
/// content/ ── FolderWatcher ──▶ GuideState.load ──▶ Snapshot ──▶ Answerer ──▶ browser
///                                     └──▶ Broadcast ── event ──────────────▶ preview.js
/// ```
public struct Preview: Sendable {
  private let options: Options
  private let sockets: ListeningSockets
  private let tell: @Sendable (Event) -> Void
  private let state: GuideState
  private let broadcast = Broadcast()
  private let traffic = Traffic()
  private let answerer: Answerer
  private let run: String

  /// - Parameters:
  ///   - sockets: where to serve.
  ///   - tell: is told what happens.
  public init(_ options: Options, at sockets: ListeningSockets, tell: @escaping @Sendable (Event) -> Void) {
    var options = options
    // As the paths of changes are given.
    options.source = tidyPath(options.source)
    self.options = options
    self.sockets = sockets
    self.tell = tell
    state = GuideState(source: options.source, theme: options.theme, options: options.load)
    run = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    answerer = Answerer(hosts: HostCheck(own: options.host), run: run, draw: options.draw)
  }

  /// Loads the guide for the first time, and begins to watch it. What a large one lacks is found out when it is served.
  /// - Returns: whether there is anything to serve: a content folder, if not a guide without errors.
  public func prepare() async -> (hasFolder: Bool, session: Session) {
    let start = ContinuousClock.now
    // Watched before it is read: what is saved meanwhile is not missed.
    let watcher = watch([content], "content/", isBusy: gitLock(above: options.source))
    let change = await state.load(isChecked: false)
    let isLarge = ContinuousClock.now - start > Preview.shortWait && change.isNew
    if !isLarge { await check(since: start) }
    return (change.hasFolder, Session(content: watcher, start: start, isChecked: !isLarge))
  }

  /// So long nobody minds to wait for the first page.
  private static let shortWait = Duration.milliseconds(500)

  /// What was begun.
  public struct Session: Sendable {
    let content: FolderWatcher?
    let start: ContinuousClock.Instant
    let isChecked: Bool
  }

  /// Checks a guide that was only loaded.
  private func check(since start: ContinuousClock.Instant) async {
    let change = await state.load(.paths([]))
    tell(
      .loaded(
        diagnostics: change.diagnostics, isShown: change.isNew, changed: nil,
        duration: ContinuousClock.now - start))
  }

  /// Serves until the task is cancelled.
  public func serve(_ session: Session) async {
    let server = PreviewServer(
      answer: { await answerer.answer($0, state.snapshot) },
      events: { question in
        answerer.mayListen(question) ? broadcast.listen { event(json()) } : nil
      }, traffic: traffic)
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        do {
          try await server.run(at: sockets.listeners)
        } catch {
          tell(.cannotServe("\(error)"))
        }
      }
      group.addTask { await beat() }
      group.addTask { await checkLater() }
      group.addTask {
        if !session.isChecked {
          await check(since: session.start)
          broadcast.send(event(json()))
        }
        if let watcher = session.content { await followContent(watcher) }
      }
      if let program = options.program,
        let watcher = watch(
          program.sources, "the program's own source", isBusy: gitLock(above: program.package))
      {
        group.addTask { await follow(program, watcher) }
      }
      await group.waitForAll()
    }
  }

  // MARK: The guide

  private var content: String {
    options.source == "." ? "content" : options.source == "/" ? "/content" : options.source + "/content"
  }

  private func followContent(_ watcher: FolderWatcher) async {
    let clock = ContinuousClock()
    var later: Task<Void, Never>?
    let root = content
    for await changes in watcher.changes {
      let start = clock.now
      let isKnown =
        !changes.isIncomplete && changes.paths.allSatisfy { $0 == root || $0.hasPrefix(root + "/") }
      let change = await state.load(isKnown ? .paths(changes.paths) : .anything)
      broadcast.send(event(json()))
      tell(
        .loaded(
          diagnostics: change.diagnostics, isShown: change.isNew, changed: changes.paths,
          duration: clock.now - start))
      guard change.mayHaveNewAddresses else { continue }
      later?.cancel()
      later = Task { await checkLater() }
    }
  }

  /// Checks what nobody waits for, when nothing has happened for a second.
  private func checkLater() async {
    try? await Task.sleep(for: .seconds(1))
    let snapshot = state.snapshot
    guard !Task.isCancelled, let site = snapshot.site else { return }
    giveBackSpareMemory()
    let problems = await options.checkSite(site)
    giveBackSpareMemory()
    guard state.snapshot.addressSet == snapshot.addressSet, problems != state.snapshot.addressProblems else {
      return
    }
    state.update { $0.addressProblems = problems }
    broadcast.send(event(json()))
    tell(.checked(problems))
  }

  // MARK: The program

  private func follow(_ program: ProgramBuild, _ watcher: FolderWatcher) async {
    // What was saved while this program was built and started, nobody has seen.
    if program.hasChangedSinceBuild { await build(program) }
    for await _ in watcher.changes { await build(program) }
  }

  private func build(_ program: ProgramBuild) async {
    let start = ContinuousClock.now
    let moment = Date()
    tell(.buildBegan)
    state.update { $0.isBuilding = true }
    broadcast.send(event(json()))
    let outcome = await program.run()
    let problems = if case .failed(let problems) = outcome { problems } else { [Diagnostic]() }
    let isNew = if case .changed = outcome { true } else { false }
    state.update {
      $0.isBuilding = false
      $0.programProblems = problems
    }
    tell(.buildEnded(problems: problems, isNew: isNew, duration: ContinuousClock.now - start))
    if isNew {
      await traffic.pause()
      program.tellNext(builtAt: moment)
      sockets.handOver()
      tell(.cannotRestart)
    }
    broadcast.send(event(json()))
  }

  // MARK: Parts

  private func json() -> [UInt8] { state.snapshot.json(run: run, editor: options.editor).bytes }

  private func beat() async {
    while !Task.isCancelled {
      try? await Task.sleep(for: .seconds(10))
      broadcast.send(heartbeat)
    }
  }

  private func watch(_ roots: [String], _ what: String, isBusy: @escaping @Sendable () -> Bool)
    -> FolderWatcher?
  {
    do throws(WatchFailure) {
      return try FolderWatcher(roots, isBusy: isBusy)
    } catch {
      tell(.cannotWatch(error, what: what))
      return nil
    }
  }
}

extension Answerer {
  /// Whether a page may listen to events: one of this server's own.
  fileprivate func mayListen(_ question: Question) -> Bool {
    guard let host = question.headers["host"], hosts.allows(host) else { return false }
    guard let origin = question.headers["origin"] else { return true }
    return origin == "http://\(host)"
  }
}
