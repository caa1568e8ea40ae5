import Foundation

/// The program that listens at a port, as far as the system tells: `python3 (process 4711)`.
public func ownerOfPort(_ port: Int) -> String? {
  #if os(Linux)
    guard let socket = listeningSocket(at: port) else { return nil }
    let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    for process in processes.compactMap(Int.init).sorted() {
      let folder = "/proc/\(process)/fd"
      for descriptor in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
        let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\(descriptor)")
        guard target == "socket:[\(socket)]" else { continue }
        let name = (try? String(contentsOfFile: "/proc/\(process)/comm", encoding: .utf8)) ?? ""
        return "\(name.trimmingCharacters(in: .whitespacesAndNewlines)) (process \(process))"
      }
    }
    return nil
  #else
    return nil
  #endif
}

#if os(Linux)
  /// The number of the socket that listens at a port, by the kernel's table (proc(5)): `0A` is the state LISTEN.
  private func listeningSocket(at port: Int) -> String? {
    let digits = String(port, radix: 16, uppercase: true)
    let wanted = ":" + String(repeating: "0", count: 4 - digits.count) + digits
    for table in ["/proc/net/tcp", "/proc/net/tcp6"] {
      for line in ((try? String(contentsOfFile: table, encoding: .utf8)) ?? "").split(separator: "\n") {
        let fields = line.split(separator: " ")
        if fields.count > 9, fields[3] == "0A", fields[1].hasSuffix(wanted) { return String(fields[9]) }
      }
    }
    return nil
  }
#endif
