/// What to do about what programs complain of, by a piece of what they say, in small letters. The first that fits counts.
enum ToolRemedy {
  static let all: [(sign: String, remedy: String)] = local + accounts + connections + places + others

  private static let local = [
    (
      sign: "copy-fd: write returned",
      remedy:
        "make room for temporary files on this computer, or name another folder with the variable TMPDIR"
    ),
    (
      sign: "dubious ownership",
      remedy:
        "see that the repository belongs to the account that publishes, or trust it with git's safe.directory"
    ),
  ]

  private static let accounts = [
    (
      sign: "host key verification failed",
      remedy:
        "connect once with ssh, compare the fingerprint with the server's, and answer yes; then publish again"
    ),
    (
      sign: "permission denied",
      remedy:
        "see that this account may write there and, for a server, that your key is known (`ssh -T` shows it); then publish again"
    ),
    (
      sign: "accessdenied",
      remedy: "see that the key in rclone's own configuration may list, write and delete there"
    ),
    (
      sign: "signaturedoesnotmatch",
      remedy: "correct the secret key in rclone's own configuration: `rclone config`"
    ),
    (
      sign: "invalidaccesskeyid",
      remedy: "correct the access key in rclone's own configuration: `rclone config`"
    ),
    (sign: "authentication failed", remedy: credentials),
    (sign: "could not read username", remedy: credentials),
    (sign: "could not read password", remedy: credentials),
  ]

  private static let credentials =
    "set up a key or a credential helper for this address; passwords do not belong in content/site.yml"

  private static let connections = [
    (
      sign: "could not resolve",
      remedy: "see that this computer is online and that the name of the host is right"
    ),
    (sign: "no such host", remedy: "see that this computer is online and that the name of the host is right"),
    (
      sign: "couldn't connect to server",
      remedy: "see that the server is running and that the address is right"
    ),
    (sign: "connection refused", remedy: "see that the server is running and that the port is right"),
    (sign: "timed out", remedy: "see that this computer is online, then publish again"),
  ]

  private static let places = [
    (sign: "no space left", remedy: "make room where the site is kept, then publish again"),
    (sign: "quota", remedy: "make room where the site is kept, then publish again"),
    (sign: "nosuchbucket", remedy: "make the bucket, or correct its name in content/site.yml"),
    (
      sign: "didn't find section in config file",
      remedy: "run `rclone config` to set this remote up, or correct its name in content/site.yml"
    ),
    (
      sign: "does not appear to be a git repository",
      remedy: "correct the address in content/site.yml, or make the repository first"
    ),
    (
      sign: "repository not found",
      remedy: "correct the address in content/site.yml, or make the repository first"
    ),
    (
      sign: "exists; cannot create",
      remedy:
        "choose another name for the branch: there is one that this would have to be inside of, or around"
    ),
    (
      sign: "refusing to update checked out branch",
      remedy:
        "publish to a branch that nobody has checked out there, or to a repository without files (git init --bare)"
    ),
    (
      sign: "too many levels of symbolic links",
      remedy: "put a folder of its own in the place of the symbolic link there"
    ),
    (sign: "mkdir", remedy: "make the folder above it on the server first"),
  ]

  private static let another = "somebody else has published in between: publish again to see what changes now"

  private static let others = [
    (sign: "fetch first", remedy: another),
    (sign: "non-fast-forward", remedy: another),
    (sign: "stale info", remedy: another),
    (sign: "cannot lock ref", remedy: another),
    (
      sign: "pre-receive hook declined",
      remedy: "the repository's own rules refuse it: ask whoever looks after it, or publish to another branch"
    ),
    (
      sign: "protected branch",
      remedy: "the repository's own rules refuse it: ask whoever looks after it, or publish to another branch"
    ),
    (sign: "unknown option", remedy: "install a newer version of the program"),
    (sign: "unrecognized option", remedy: "install a newer version of the program"),
  ]
}
