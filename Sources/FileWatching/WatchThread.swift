#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs a function on a thread of its own, which may block for as long as it likes. Swift's own threads may not: there
/// are only as many as cores, and all tasks share them.
func startThread(_ run: sending @escaping () -> Void) throws(WatchFailure) {
  final class Body {
    let run: () -> Void
    init(_ run: @escaping () -> Void) { self.run = run }
  }

  let body = Unmanaged.passRetained(Body(run))
  #if canImport(Darwin)
    var thread: pthread_t?
  #else
    var thread = pthread_t()
  #endif
  let code = pthread_create(
    &thread, nil,
    { argument in
      // Nobody waits for its end.
      pthread_detach(pthread_self())
      // Optional on some systems only.
      let body: UnsafeMutableRawPointer? = argument
      if let body { Unmanaged<Body>.fromOpaque(body).takeRetainedValue().run() }
      return nil
    }, body.toOpaque())
  guard code == 0 else {
    body.release()
    throw WatchFailure(code: code, path: "")
  }
}
