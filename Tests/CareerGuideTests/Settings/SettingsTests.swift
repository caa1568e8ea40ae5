import Diagnostics
import Testing

@testable import CareerGuide

@Suite struct SettingsTests {
  @Test(
    "Theme values that are one CSS value",
    arguments: [
      "#336699", "red", "1.5rem", "Georgia, serif", "rgb(10 20 30 / 50%)", "calc(1rem + 2vw)",
      "'Open Sans', sans-serif",
      "clamp(1rem, 2vw, 3rem)", "oklch(0.5 0.1 200)", "var(--accent)", "0", "-1px", "a/b", "1px solid",
    ])
  func themeValue(_ value: String) {
    let (settings, problems) = readSettings("theme:\n  accent_color: \"\(value)\"\n")
    #expect(problems.map(\.brief) == [])
    #expect(settings.theme.map { "\($0.name): \($0.value)" } == ["accent-color: \(value)"])
  }

  @Test(
    "Theme values that could end the declaration or the style, hide what follows, or load something",
    arguments: [
      "red;}", "red; color: blue", "}", "{", "url(http://x.org)", "URL(x)", "u\\72l(x)", "</style>", "<!--",
      "-->",
      "/* x", "*/", "\\", "@import", "red\u{3B}\u{301}} x", "{\u{FE0F}", "<\u{200D}/style>", "\"a", "'a", "(",
      ")",
      "rgb(1", "a)b(", "[", "image(\"http://x\")", "image-set('x.png' 1x)", "src(x)", "expression(x)",
      "red !important",
      "a\u{0C}b", "\u{1}",
    ])
  func noThemeValue(_ value: String) {
    let yaml = "theme:\n  accent: '\(value.replacing("'", with: "''"))'\n"
    let (settings, problems) = readSettings(yaml)
    #expect(settings.theme.isEmpty)
    #expect(problems.count == 1 && problems.hasErrors, "\(problems.map(\.brief))")
  }

  @Test("Theme names", arguments: ["a b", "a;", "a:b", "é", "a{", "", "a\u{301}", "1/2"])
  func noThemeName(_ name: String) {
    let (settings, problems) = readSettings("theme:\n  '\(name)': red\n")
    #expect(settings.theme.isEmpty)
    #expect(problems.hasErrors)
  }

  @Test("A colour without quotes is a comment, and the editor is told")
  func colourWithoutQuotes() {
    #expect(
      readSettings("theme:\n  accent: #336699\n").problems.map(\.brief) == [
        ##"2:11 `#336699` is left out, because a # after a space begins a comment => put quotes around the value: "#336699""##
      ])
  }

  @Test(
    arguments: [
      ("https://x.org", "https://x.org/"), ("https://x.org/", "https://x.org/"),
      ("https://x.org/a", "https://x.org/a/"),
      ("http://localhost:8080/a/", "http://localhost:8080/a/"), ("HTTPS://X.org", "HTTPS://X.org/"),
    ])
  func url(_ text: String, _ url: String) {
    let (settings, problems) = readSettings("url: \(text)")
    #expect(settings.url == url)
    #expect(problems.isEmpty)
  }

  @Test(
    arguments: [
      "x.org", "https://x.org/?a=b", "https://x.org/#a", "javascript:x", "//x.org", "/careers/",
      "ftp://x.org",
      "https:", "https://", "https:///a", "https:x.org", "https://x .org", "mailto:a@b.org",
      "https://x.org/a b",
      "https://us\"er@x.org", "https://<x>",
    ])
  func noURL(_ text: String) {
    let (settings, problems) = readSettings("url: '\(text)'")
    #expect(settings.url == nil)
    #expect(problems.count == 1 && problems.hasErrors)
    #expect(problems.first?.fix != nil)
  }

  @Test(arguments: ["en", "en-GB", "de", "zh-Hans-CN", "sr-Latn", "gsw", "en-001", "ca-valencia"])
  func language(_ tag: String) {
    let (settings, problems) = readSettings("language: \(tag)")
    #expect(settings.language == tag)
    #expect(!problems.hasErrors)
    // Six languages come with words of the interface; whoever asks for others is told that they are English.
    let hasWords = ["en", "de", "fr", "es", "it", "nl"].contains { tag == $0 || tag.hasPrefix("\($0)-") }
    #expect(problems.map(\.id) == (hasWords ? [] : [.languageWords]))
  }

  @Test(
    arguments: [
      "english", "e", "en_GB", "en-", "-en", "en--GB", "en GB", "12", "en-GB-verylongsubtag", "ен",
      "en-\u{E9}", "\"en\\\"><x\"",
      "e1", "en-GB.UTF-8",
    ])
  func noLanguage(_ tag: String) {
    let (settings, problems) = readSettings("language: \(tag)")
    #expect(settings.language == "en-GB")
    #expect(problems.count == 1 && problems.hasErrors)
  }

  @Test func everythingElse() {
    let (settings, problems) = readSettings(
      """
      title: Guide
      publisher: { name: P, link: https://p.org }
      salary: { currency: EUR, per: year }
      navigation:
        - { title: Roles, link: /roles/ }
      redirects:
        /jobs/ml/: /roles/
      """)
    #expect(problems.map(\.brief) == [])
    #expect(settings.title == "Guide" && settings.publisher?.link == "https://p.org")
    #expect(settings.salary.currency?.code == "EUR" && settings.salary.period == .year)
    #expect(settings.navigation?.map(\.target) == ["/roles/"])
    #expect(settings.redirects.map(\.from) == ["/jobs/ml/"])
  }

  @Test("A file that says nothing", arguments: ["", "# only a comment\n", "---\n", "\n\n"])
  func nothing(_ yaml: String) {
    let (settings, problems) = readSettings(yaml)
    #expect(problems.isEmpty)
    #expect(settings.title == "Career guide" && settings.language == "en-GB")
  }
}
