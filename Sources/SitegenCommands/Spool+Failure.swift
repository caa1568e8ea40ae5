import Diagnostics
import Foundation
import Output
import Spooling

extension Spool {
  /// A place for the texts of a build. If the disk fails, the program ends: everything was read, and nothing of the site has
  /// been changed yet, since files are put in place when all are made.
  static func forTexts() -> Spool {
    Spool { code in
      let reason = code == 0 ? "it has become shorter" : systemReason(code)
      write(
        "error: a temporary file could not be read: \(reason). Nothing was changed. Set TMPDIR to a folder on another disk.\n",
        to: .standardError)
      exit(OutputFailure.fileSystemStatus)
    }
  }
}
