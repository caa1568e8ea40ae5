import Checksums
import Disk
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Which program this is, with everything that it runs with: another one may make other pages of the same content.
enum ProgramIdentity {
  /// What it is known by; `nil` where that cannot be found out.
  static var checksum: Checksum? {
    var bytes: [UInt8] = []
    guard let files = loadedFiles() else { return nil }
    for path in files {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      bytes += "\(path)\0\(Stamp(status))\n".utf8
    }
    bytes += ProcessInfo.processInfo.operatingSystemVersionString.utf8
    #if canImport(Darwin)
      // There nobody waits until many files are on the disk, so that they may be lost when the power is.
      var started = timeval()
      var size = MemoryLayout<timeval>.size
      guard sysctlbyname("kern.boottime", &started, &size, nil, 0) == 0 else { return nil }
      bytes += "\(started.tv_sec)".utf8
    #endif
    return Checksum(of: bytes)
  }

  #if os(Linux)
    /// The program's file and its libraries, sorted: everything of which a part is in memory and may be run.
    private static func loadedFiles() -> [String]? {
      guard let maps = try? Descriptor.folder("/proc/self", followingLinks: true).contents(of: "maps") else {
        return nil
      }
      var files: Set<String> = []
      for line in String(decoding: maps, as: UTF8.self).split(separator: "\n") {
        // Addresses, rights, and after three more fields the path.
        guard let path = line.firstIndex(of: "/"),
          line.split(separator: " ").dropFirst().first?.contains("x") == true
        else { continue }
        files.insert(String(line[path...]))
      }
      return files.isEmpty ? nil : files.sorted()
    }
  #else
    /// The program's file and its libraries, sorted, but for those of the system, which have no files of their own.
    private static func loadedFiles() -> [String]? {
      let names = (0..<_dyld_image_count()).compactMap {
        _dyld_get_image_name($0).map { String(cString: $0) }
      }
      let files = Set(names.filter { access($0, F_OK) == 0 })
      return files.isEmpty ? nil : files.sorted()
    }
  #endif
}
