#if os(Linux)
  #if canImport(Glibc)
    import Glibc
  #else
    import Musl
  #endif

  /// What happened, or what to hear of, in the kernel's numbers.
  struct InotifyMask: OptionSet {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    private init(_ number: some BinaryInteger) { rawValue = UInt32(truncatingIfNeeded: number) }

    static let modified = Self(IN_MODIFY)
    static let closed = Self(IN_CLOSE_WRITE)
    static let created = Self(IN_CREATE)
    static let deleted = Self(IN_DELETE)
    static let movedFrom = Self(IN_MOVED_FROM)
    static let movedTo = Self(IN_MOVED_TO)
    static let selfDeleted = Self(IN_DELETE_SELF)
    static let selfMoved = Self(IN_MOVE_SELF)
    static let unmounted = Self(IN_UNMOUNT)
    static let overflow = Self(IN_Q_OVERFLOW)
    static let ignored = Self(IN_IGNORED)
    static let isFolder = Self(IN_ISDIR)

    /// All that can happen to the names in a folder.
    static let names: Self = [.modified, .closed, .created, .deleted, .movedFrom, .movedTo]
    /// That the folder itself is gone from where it was.
    static let itself: Self = [.selfDeleted, .selfMoved]
    /// How to watch: only folders; adding to what is watched for already; nothing of files that have no name any more.
    static let manner = Self(IN_ONLYDIR | IN_MASK_ADD | IN_EXCL_UNLINK)
    static let doNotFollow = Self(IN_DONT_FOLLOW)
  }

  // Methods of the same names hide the system's functions.
  private func closeDescriptor(_ descriptor: Int32) { _ = close(descriptor) }
  private func readBytes(_ descriptor: Int32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Int {
    read(descriptor, start, count)
  }

  /// The kernel's queue of events in folders.
  final class Inotify {
    struct Event {
      var watch: Int32
      var mask: InotifyMask
      var name: String
    }

    private(set) var descriptor: Int32?
    // Room for some two thousand events.
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)

    init() throws(WatchFailure) {
      let descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
      guard descriptor >= 0 else { throw WatchFailure(code: errno, path: "") }
      self.descriptor = descriptor
    }

    deinit {
      close()
      buffer.deallocate()
    }

    func close() {
      if let descriptor { closeDescriptor(descriptor) }
      descriptor = nil
    }

    /// Watches a folder.
    /// - Returns: the watch, the same for each path of a folder; or `errno`.
    func add(_ folder: String, _ mask: InotifyMask) -> Result<Int32, ErrorNumber> {
      guard let descriptor else { return .failure(ErrorNumber(code: EBADF)) }
      let watch = inotify_add_watch(descriptor, folder, mask.union(.manner).rawValue)
      return watch >= 0 ? .success(watch) : .failure(ErrorNumber(code: errno))
    }

    /// Ends a watch. One that the kernel ended by itself is no matter.
    func remove(_ watch: Int32) {
      if let descriptor { _ = inotify_rm_watch(descriptor, watch) }
    }

    /// Tells the events that are there, without waiting for any.
    func read(_ tell: (Event) -> Void) {
      guard let descriptor, let start = buffer.baseAddress else { return }
      let header = MemoryLayout<inotify_event>.size
      while true {
        let count = readBytes(descriptor, start, buffer.count)
        guard count > 0 else { return }
        var offset = 0
        while offset + header <= count {
          let event = buffer.load(fromByteOffset: offset, as: inotify_event.self)
          let name = start.advanced(by: offset + header).assumingMemoryBound(to: CChar.self)
          let mask = InotifyMask(rawValue: event.mask)
          tell(Event(watch: event.wd, mask: mask, name: event.len > 0 ? String(cString: name) : ""))
          offset += header + Int(event.len)
        }
      }
    }
  }

  /// The system's number of an error.
  struct ErrorNumber: Error {
    var code: Int32
  }
#endif
