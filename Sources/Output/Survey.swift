import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What has to be done, found by looking at the output folder and changing nothing. Whatever could stop the commit
/// half-way is looked for here.
struct Survey: Sendable {
  /// Indices of the files that have to be written.
  var changed: [Int] = []
  /// Those of them in whose place nothing is yet.
  var added: Set<Int> = []
  /// Smaller forms, written by us, of files that have to be written: they must go first.
  var outdated: [OutputPath] = []
  /// Files of ours that stand where a folder is needed.
  var filesInTheWay: Set<OutputPath> = []
  /// Folders, with nothing but files of ours in them, that stand where a file is needed.
  var foldersInTheWay: Set<OutputPath> = []
  /// Files of ours that are there and no longer wanted, sorted.
  var removals: [OutputPath] = []
  /// What forbids the build.
  var problems: [OutputProblem] = []

  private mutating func add(_ other: Survey) {
    changed += other.changed
    added.formUnion(other.added)
    filesInTheWay.formUnion(other.filesInTheWay)
    foldersInTheWay.formUnion(other.foldersInTheWay)
    removals += other.removals
    problems += other.problems
  }

  /// Looks at the output folder; `root` is `nil` when it is not there yet.
  init(
    of root: Descriptor?, destination: Destination, files: [OutputFile], ownership: Ownership,
    staging: Staging
  ) {
    guard let root else {
      changed = Array(files.indices)
      added = Set(changed)
      do throws(ErrorNumber) {
        try Surveyor.checkWritable(destination.parent)
      } catch {
        problems = [.system(error.code, at: destination.shown)]
      }
      return
    }
    let work = Dictionary(grouping: files.indices) { files[$0].path.folder }
      .map { (folder: $0.key, indices: $0.value) }
      .sorted { ($0.folder?.text ?? "").utf8.lexicographicallyPrecedes(($1.folder?.text ?? "").utf8) }
    let surveyor = Surveyor(
      root: root, destination: destination, files: files, ownership: ownership, staging: staging)
    let parts = parallel(work.count) { range in surveyor.survey(work[range]) }
    for part in parts { add(part) }
    let wanted = Set(files.map(\.path))
    let unwanted = ownership.paths.filter { !wanted.contains($0) }.sorted()
    if !unwanted.isEmpty { add(surveyor.surveyRemovals(unwanted)) }
    let replaced = Set(Set(changed).subtracting(added).map { files[$0].path })
    outdated = ownership.paths.filter { $0.packedFile.map(replaced.contains) ?? false }.sorted()
  }

  init() {}
}

/// Divides work among the processors and returns the parts' results in order. Small amounts stay on this thread.
func parallel<Value: Sendable>(_ count: Int, _ work: @Sendable (Range<Int>) -> Value) -> [Value] {
  let workers = count < 64 ? 1 : max(1, min(8, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  let size = (count + workers - 1) / max(1, workers)
  let results = Mutex([Value?](repeating: nil, count: workers))
  DispatchQueue.concurrentPerform(iterations: workers) { worker in
    let result = work(min(count, worker * size)..<min(count, (worker + 1) * size))
    results.withLock { $0[worker] = result }
  }
  return results.withLock { $0.compactMap { $0 } }
}
