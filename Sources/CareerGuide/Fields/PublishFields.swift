import Diagnostics

/// Reads `publish:` of the settings: where the site goes.
struct PublishFields {
  let log: Log

  private static let example = "{ git: git@github.com:example/careers.git, branch: gh-pages }"
  private static let kinds = ["git", "rsync", "rclone", "folder"]

  /// - Returns: the targets in order. One alone needs no name of its own.
  func read(_ fields: Fields) -> [PublishTarget] {
    guard let node = fields.node("publish") else { return [] }
    if case .mapping(let entries) = node.value,
      entries.contains(where: { PublishFields.kinds.contains($0.key) && !$0.value.isMapping })
    {
      return targets(node, named: "live", at: fields.place(of: "publish"))
    }
    guard
      let group = fields.fields(
        "publish", subject: "the publishing targets", example: "{ live: \(PublishFields.example) }")
    else { return [] }
    return group.all.flatMap { targets($0.value, named: $0.key, at: $0.keySpan.place) }
  }

  private func targets(_ node: YAMLNode, named name: String, at place: Place) -> [PublishTarget] {
    Fields(node, subject: "a publishing target", example: PublishFields.example, log: log)
      .flatMap { target(name, $0, at: place) }.map { [$0] } ?? []
  }

  private func target(_ name: String, _ fields: Fields, at place: Place) -> PublishTarget? {
    var url = fields.webAddress("url").map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    if let text = url, text.contains(#/:\/\/[^\/]*@/#) {
      log.add(secret(at: fields.place(of: "url"), home: "nobody needs one to read the site"))
      url = nil
    }
    let host = host(fields, at: place)
    fields.finish()
    return host.map { PublishTarget(name: name, host: $0, url: url, place: place) }
  }

  private func host(_ fields: Fields, at place: Place) -> PublishTarget.Host? {
    let before = log.diagnostics.count
    let git = address("git", fields)
    let rsync = address("rsync", fields)
    let rclone = address("rclone", fields)
    let folder = address("folder", fields)
    let branch = git == nil ? nil : fields.text("branch")
    let port = rsync == nil ? nil : fields.count("port")
    guard [git, rsync, rclone, folder].count(where: { $0 != nil }) == 1 else {
      // What is wrong with the only one may have been told already.
      if log.diagnostics.count == before {
        log.error(
          .valueType, "a publishing target is exactly one of \(PublishFields.kinds.joined(separator: ", "))",
          at: place, fix: "write it as \(PublishFields.example)")
      }
      return nil
    }
    if let git { return gitHost(git, branch) }
    if let port, !(1...65535).contains(port.value) {
      log.error(
        .valueType, "a port is a number from 1 to 65535", at: port.span.place,
        fix: "write 22, or leave it out")
      return nil
    }
    if let rsync { return .rsync(rsync, port: port?.value) }
    return rclone.map { .rclone($0) } ?? folder.map { .folder($0) }
  }

  private func gitHost(_ remote: String, _ branch: Located<String>?) -> PublishTarget.Host? {
    guard let branch else { return .git(remote: remote, branch: "gh-pages") }
    // What git itself allows is more; none of these can be taken for an option or for a range of commits.
    guard branch.value.wholeMatch(of: #/[A-Za-z0-9_][A-Za-z0-9_.\/-]*/#) != nil, !branch.value.contains(".."),
      !branch.value.hasSuffix("/"), !branch.value.hasSuffix(".lock")
    else {
      log.error(
        .valueType, "`\(branch.value)` cannot be the name of a branch", at: branch.span.place,
        fix: "write a name such as gh-pages")
      return nil
    }
    return .git(remote: remote, branch: branch.value)
  }

  /// The place that a program is told to publish to.
  private func address(_ kind: String, _ fields: Fields) -> String? {
    guard let text = fields.text(kind) else { return nil }
    if text.value.hasPrefix("-") || (kind == "git" && text.value.contains("::")) {
      log.error(
        .valueType, "`\(kind)` is the place to publish to, and this would be taken for something else",
        at: text.span.place, fix: "begin it with the name of the server or with ./")
      return nil
    }
    guard !PublishFields.holdsSecret(text.value) else {
      log.add(
        secret(
          at: text.span.place,
          home:
            "give it to \(kind == "folder" ? "the system" : kind) itself: \(PublishFields.home[kind] ?? "its own settings")"
        ))
      return nil
    }
    return text.value
  }

  private func secret(at place: Place, home: String) -> Diagnostic {
    Diagnostic(
      .error, .publishSecret,
      "a password or key does not belong in the settings, which everybody can read who gets this folder",
      at: place, fix: "leave it out here; \(home)")
  }

  private static let home = [
    "git": "an SSH key or a credential helper", "rsync": "an SSH key",
    "rclone": "its configuration (`rclone config`)",
  ]

  /// A password in an address (`https://editor:secret@example.org`), or keys in a connection string of rclone.
  private static func holdsSecret(_ text: String) -> Bool {
    text.contains(#/:\/\/[^\s@:]*:[^\s@]*@/#)
      || text.contains(#/://gh[a-z]_|://[A-Za-z0-9_]{20,}@|(?i)(secret|password|pass|token|key)[a-z_]*=/#)
  }
}

extension YAMLNode {
  fileprivate var isMapping: Bool {
    if case .mapping = value { true } else { false }
  }
}
