#if os(macOS)
  import CoreServices
  import Dispatch
  import Synchronization

  /// A stream of the file system's events below folders, as the system's service for it (FSEvents) tells them.
  final class EventStream {
    struct Event: Sendable {
      var path: String
      var flags: Int
    }

    /// What was told and not taken yet.
    private final class Inbox: Sendable {
      let events = Mutex<[Event]>([])
      let wakePipe: WakePipe
      init(wakePipe: WakePipe) { self.wakePipe = wakePipe }

      func put(_ events: [Event]) {
        self.events.withLock { $0 += events }
        wakePipe.wake()
      }
    }

    private let stream: FSEventStreamRef
    private let inbox: Inbox
    private var isStarted = false
    private let queue = DispatchQueue(label: "sitegen.FileWatching")

    /// Watches folders and everything below them, from now on.
    /// - Parameter wakePipe: is woken when there are events to take.
    init(_ folders: [String], wakePipe: WakePipe) throws(WatchFailure) {
      let inbox = Inbox(wakePipe: wakePipe)
      self.inbox = inbox
      // The stream does not keep the inbox alive; `deinit` sees to it that no call comes after that.
      var context = FSEventStreamContext(
        version: 0, info: Unmanaged.passUnretained(inbox).toOpaque(), retain: nil, release: nil,
        copyDescription: nil)
      // By file and not only by folder; at once, because the groups are made elsewhere; and of the folders' own moves.
      let manner =
        kFSEventStreamCreateFlagFileEvents | kFSEventStreamCreateFlagNoDefer
        | kFSEventStreamCreateFlagWatchRoot
      let stream = FSEventStreamCreate(
        nil,
        { _, info, count, paths, flags, _ in
          guard let info else { return }
          let paths = paths.assumingMemoryBound(to: UnsafePointer<CChar>.self)
          let events = (0..<count).map { Event(path: String(cString: paths[$0]), flags: Int(flags[$0])) }
          Unmanaged<Inbox>.fromOpaque(info).takeUnretainedValue().put(events)
        },
        &context, EventStream.array(folders), FSEventStreamEventId(kFSEventStreamEventIdSinceNow), 0,
        FSEventStreamCreateFlags(manner))
      guard let stream else { throw .unsupported }
      self.stream = stream
      FSEventStreamSetDispatchQueue(stream, queue)
      isStarted = FSEventStreamStart(stream)
      if !isStarted { throw .tooManyWatchers }
    }

    deinit {
      if isStarted { FSEventStreamStop(stream) }
      FSEventStreamInvalidate(stream)
      // A call that is under way ends before the inbox goes.
      queue.sync {}
      FSEventStreamRelease(stream)
    }

    /// Takes what was told since the last time.
    func take() -> [Event] {
      inbox.events.withLock { events in
        defer { events = [] }
        return events
      }
    }

    private static func array(_ strings: [String]) -> CFArray {
      var calls = kCFTypeArrayCallBacks
      let array: CFMutableArray = CFArrayCreateMutable(nil, 0, &calls)
      for string in strings {
        guard let text = CFStringCreateWithCString(nil, string, CFStringBuiltInEncodings.UTF8.rawValue) else {
          continue
        }
        withExtendedLifetime(text) { CFArrayAppendValue(array, Unmanaged.passUnretained(text).toOpaque()) }
      }
      return array
    }
  }
#endif
