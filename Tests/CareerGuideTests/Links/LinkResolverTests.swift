import Diagnostics
import Markdown
import Testing

@testable import CareerGuide

/// Where links lead, as seen from `content/roles/data-scientist.md`.
@Suite struct LinkResolverTests {
  static let resolver = LinkResolver(index: index)

  @Test(
    arguments: [
      ("data-engineer.md", .site("roles/data-engineer/")),
      ("./data-engineer.md", .site("roles/data-engineer/")),
      ("../roles/data-engineer.md", .site("roles/data-engineer/")),
      ("../pages/about.md#über-uns", .site("about/#über-uns")),
      ("../pages/about.md#%C3%BCber-uns", .site("about/#über-uns")),
      ("data%2Dengineer.md", .site("roles/data-engineer/")),
      ("data-engineer.md?x=1", .site("roles/data-engineer/")),
      ("#skills", .samePage("skills")), ("#", .samePage("")), ("", .samePage("")),
      ("data-engineer.md#", .site("roles/data-engineer/#")),
      ("../static/cv.pdf", .site("cv.pdf")), ("../static/a%20b.pdf?v=2", .site("a b.pdf?v=2")),
      // What ends a path in an address is encoded when a file's name holds it.
      ("/c%23%3F%25.pdf?v=2#page=2", .site("c%23%3F%25.pdf?v=2#page=2")),
      ("/", .site("")), ("/roles/", .site("roles/")), ("/about/", .site("about/")),
      ("/about/#über-uns", .site("about/#über-uns")),
      ("/cv.pdf#page=2", .site("cv.pdf#page=2")), ("/about/?x#über-uns", .site("about/?x#über-uns")),
      ("https://x.org/a.md#b", .external("https://x.org/a.md#b")),
      ("mailto:a@b.org", .external("mailto:a@b.org")),
      ("tel:+44", .external("tel:+44")),
    ] as [(String, Destination)])
  func leads(_ target: String, _ destination: Destination) throws {
    #expect(try resolve(target).get() == destination)
  }

  @Test(
    arguments: [
      (
        "data-enginer.md",
        "there is no file content/roles/data-enginer.md => did you mean `data-engineer.md`?"
      ),
      ("about.md", "there is no file content/roles/about.md => did you mean `../pages/about.md`?"),
      (
        "zzz.md",
        "there is no file content/roles/zzz.md => correct the name; that folder has data-engineer.md"
      ),
      ("data-engineer", "there is no file content/roles/data-engineer => did you mean `data-engineer.md`?"),
      ("../../secret.md", "this link leads out of the content folder => link to a file inside it"),
      ("../../../etc/passwd", "this link leads out of the content folder => link to a file inside it"),
      ("..%2F..%2Fsecret.md", "this link leads out of the content folder => link to a file inside it"),
      (
        "/../secret",
        "the site has no page or file at /../secret => correct the address, or link to the home page, /, or to all roles, /roles/"
      ),
      ("/about", "the site has no page or file at /about => did you mean `/about/`?"),
      ("/abuot/", "the site has no page or file at /abuot/ => did you mean `/about/`?"),
      ("/cv.pd", "the site has no page or file at /cv.pd => did you mean `/cv.pdf`?"),
      ("#skils", "that page has no heading `#skils` => did you mean `#skills`?"),
      ("data-engineer.md#x", "that page has no heading `#x` => its headings are #data-engineer"),
      ("../pages/about.md#uber-uns", "that page has no heading `#uber-uns` => did you mean `#über-uns`?"),
      (
        "draft.md",
        "content/roles/draft.md is not part of the site yet, so it has no page to lead to => remove `draft:` or `publish:` there, or the link here"
      ),
      (
        "../static/missing.pdf",
        "the site has no page or file at /missing.pdf => correct the name, or put the file into content/static/"
      ),
    ])
  func broken(_ target: String, _ told: String) {
    guard case .failure(let broken) = resolve(target) else {
      Issue.record("\(target) leads somewhere")
      return
    }
    #expect(broken.diagnostic.brief == "1:1 \(told)")
  }

  @Test(
    "Refused before anything is looked up",
    arguments: ["javascript:x", "//x.org/a", "a\\b.md", "java\tscript:x"])
  func refused(_ target: String) {
    guard case .failure(let broken) = resolve(target) else {
      Issue.record("\(target) leads somewhere")
      return
    }
    #expect(broken.diagnostic.id == .linkAddress)
  }

  private func resolve(_ target: String) -> Result<Destination, BrokenLink> {
    Self.resolver.resolve(
      target, from: "roles/data-scientist.md", in: Settings().mainLanguage,
      anchors: Anchors(ids: ["skills": "skills", "pay": "pay"]),
      span: SourceSpan(file: source("x"), range: 0..<1))
  }

  private static let index: ContentIndex = {
    let released = Released(
      Content(
        roles: [
          role("data-engineer", "# Data Engineer\n"), role("draft", "# Draft\n", isDraft: true),
        ], pages: [page("about", "# About\n\n## Über uns\n")], topics: [:], staticFiles: []), LoadOptions())
    return ContentIndex(
      EditionMaker(released, settings: Settings()).editions, released: released,
      staticFiles: ["cv.pdf", "a b.pdf", "c#?%.pdf"].map {
        StaticFile(path: $0, source: "content/static/\($0)", bytes: [])
      }, contentPrefix: "content/")
  }()

  private static func role(_ slug: String, _ text: String, isDraft: Bool = false) -> RoleGuide {
    let file = source(text, path: "content/roles/\(slug).md")
    return RoleGuide(
      file: file, language: "en-GB", key: slug, slug: slug, title: slug, summary: nil, sector: nil,
      alsoCalled: [], codes: OccupationCodes(), qualification: nil, skills: [], worksWith: [], leadsTo: [],
      related: [], reviewed: nil, reviewEvery: nil,
      release: Release(isDraft: isDraft, publish: nil, aliases: []), figures: [], inheritsFigures: false,
      hasUnreadPay: false, readsPayFromText: false, body: .here(document(file)), openingText: nil,
      layout: BodyLayout([], leavesOutTitle: false))
  }

  private static func page(_ slug: String, _ text: String) -> Page {
    let file = source(text, path: "content/pages/\(slug).md")
    let body = document(file)
    return Page(
      file: file, language: "en-GB", key: slug, slug: slug, title: slug, summary: nil, reviewed: nil,
      reviewEvery: nil, release: Release(isDraft: false, publish: nil, aliases: []), body: body,
      content: 0..<1, anchors: Anchors(of: .here(body), titleIsHeading: false))
  }
}

/// A body as guides have it.
func document(_ file: SourceFile) -> Document {
  var options = MarkdownOptions()
  options.reservedIDs = [BodyLayout.ownSectionID]
  var diagnostics: [Diagnostic] = []
  return Document(parsing: file, body: 0..<file.bytes.count, options: options, diagnostics: &diagnostics)
}
