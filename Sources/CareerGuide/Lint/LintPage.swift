import Diagnostics
import Markdown
import Salary

/// What the checks see of a page, be it a role's or a plain one.
struct LintPage: Sendable {
  let file: SourceFile
  let spans: FieldSpans
  let reviewed: CalendarDate?
  let nextReview: CalendarDate?
  /// The text. Whoever looks at several parts of it asks for it once.
  let body: @Sendable () -> Document
  let release: Release
  /// The role, where the page is one.
  let role: RoleGuide?

  init(_ role: RoleGuide) {
    file = role.file
    spans = role.spans
    reviewed = role.reviewed
    nextReview = role.nextReview
    body = { role.body }
    release = role.release
    self.role = role
  }

  init(_ page: Page) {
    file = page.file
    spans = page.spans
    reviewed = page.reviewed
    nextReview = page.nextReview
    body = { page.body }
    release = page.release
    role = nil
  }

  /// Where messages about the whole page point: its title.
  var start: Place { spans.start(of: file) }
}

extension FieldSpans {
  /// Where messages about a whole page point: its title.
  func start(of file: SourceFile) -> Place {
    title?.place ?? Place(path: file.path, line: 1, column: 1)
  }
}

/// The text as its words alone, in small letters without accents, with a space before and after each: `" click here "`.
func wordsAlone(_ text: String) -> String {
  // Bytes, since to append to a text is slow.
  let space = UInt8(ascii: " ")
  var result = [space]
  for scalar in folded(text).unicodeScalars {
    if scalar.isWordPart {
      result.append(contentsOf: scalar.utf8)
    } else if result.last != space {
      result.append(space)
    }
  }
  if result.last != space { result.append(space) }
  return String(decoding: result, as: UTF8.self)
}
