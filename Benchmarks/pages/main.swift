import CareerGuide
import Foundation
import Output
import Site
import Spooling

// Builds a part of a guide's site, by the program's own code, to compare with what makes no more than that.
//
//     pages SOURCE OUTPUT roles      the pages of roles
//     pages SOURCE OUTPUT equal      what the site of Benchmarks/hugo has: pages of roles and skills, their lists,
//                                    the home page, the sitemap, the feed, the assets

/// Whether a file of the site is in a part of it.
func isWanted(_ path: String, in part: String) -> Bool {
  let folders = path.split(separator: "/")
  switch (part, folders.first) {
  case ("roles", "roles"): return folders.count == 3 && path.hasSuffix(".html")
  case ("equal", "roles"), ("equal", "skills"), ("equal", "assets"): return !path.hasSuffix(".md")
  case ("equal", _): return ["index.html", "sitemap.xml", "feed.xml"].contains(path)
  default: return false
  }
}

/// Ends the program with a text on standard error.
func stop(_ text: String, status: Int32) -> Never {
  FileHandle.standardError.write(Data("\(text)\n".utf8))
  exit(status)
}

let arguments = CommandLine.arguments
guard arguments.count == 4, ["roles", "equal"].contains(arguments[3]) else {
  stop("pages SOURCE OUTPUT roles|equal", status: 64)
}
let loaded = await loadGuide(
  from: arguments[1], LoadOptions(today: CalendarDate("2026-11-22")),
  spool: Spool { stop("A temporary file could not be read: error \($0).", status: 74) })
guard let guide = loaded.guide else {
  stop("The guide in \(arguments[1]) has errors; sitegen check lists them.", status: 1)
}
let site = Site(guide)
// The files that the search reads are not written, so their names are not asked for; the home page has them made.
let files = site.plan(searchPaths: []).files.filter { isWanted($0.path, in: arguments[3]) }
do {
  let output = try files.map { OutputFile(path: try OutputPath($0.path), origin: $0.origin, making: $0.make) }
  let summary = try OutputWriter(directory: arguments[2]).write(output)
  print("\(summary.written) written, \(summary.unchanged) unchanged")
} catch {
  stop("\(arguments[2]) could not be written: \(error)", status: 74)
}
