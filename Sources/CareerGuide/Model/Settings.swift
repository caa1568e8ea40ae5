import Diagnostics
import Salary

/// What `content/site.yml` says about the whole site.
public struct Settings: Sendable {
  /// The site's name.
  public var title = "Career guide"
  /// The address at which it will be published, ending in `/`. Without it the site has no canonical addresses and no
  /// sitemap, since both must be absolute.
  public var url: String?
  /// The language as a BCP 47 tag, which also decides how amounts and dates are written.
  public var language = "en-GB"
  /// The words of the interface in the main language.
  public var words = LanguageWords.english
  /// The other languages, in the order in which the site names them.
  public var languages: [SiteLanguage] = []
  /// What the site is, in a sentence.
  public var description: String?
  /// Who publishes it.
  public var publisher: Publisher?
  /// What is said once for the figures of every page.
  public var salary = PayDefaults()
  /// The links in the header, in order; `nil` for the usual ones.
  public var navigation: [NavigationItem]?
  /// The keys of the roles that the home page begins with, in order.
  public var featured: [Located<String>] = []
  /// CSS custom properties that replace the design's own, in order.
  public var theme: [ThemeValue] = []
  /// Files that change the look.
  public var themeFiles = ThemeFiles()
  /// Old addresses that lead to new ones, in order.
  public var redirects: [Redirect] = []
  /// Where the site can be published, in order.
  public var publish: [PublishTarget] = []
  /// How much each kind of message matters here.
  public var checks = CheckLevels()
  /// How old figures may be.
  public var maxPayAge: ReviewInterval?
  /// Whether raw HTML in Markdown goes into the pages.
  public var allowsRawHTML = false
  /// Where the settings ask for a picture of each page for social media; `nil` when they do not.
  public var socialCards: Place?
  /// What hosts are told.
  public var hosting = Hosting()

  /// The file that they were read from.
  public var file: SourceFile?

  /// The settings of a site that says nothing.
  public init() {}

  /// The main language.
  public var mainLanguage: SiteLanguage {
    var main = SiteLanguage(code: language, title: title, isMain: true)
    main.description = description
    main.navigation = navigation
    main.words = words
    return main
  }

  /// Every language, the main one first.
  var allLanguages: [SiteLanguage] { [mainLanguage] + languages }

  /// Who publishes the site.
  public struct Publisher: Sendable {
    /// The name.
    public let name: String
    /// Their own site.
    public let link: String?
  }

  /// A link in the header.
  public struct NavigationItem: Sendable {
    /// Its words.
    public let title: String
    /// Where it leads: a file under `content/`, an address of the site such as `/roles/`, or an address on the web.
    public let target: String
    /// Where the target stands in the settings.
    public let span: SourceSpan
  }

  /// A CSS custom property.
  public struct ThemeValue: Sendable {
    /// The name without the two hyphens.
    public let name: String
    /// The value, checked to be a single CSS value.
    public let value: String
    /// Where the value stands in the settings.
    public let span: SourceSpan
    /// Where its key stands.
    let key: SourceSpan
  }

  /// An old address and the new one.
  public struct Redirect: Sendable {
    /// The old address, such as `/jobs/ml/`.
    public let from: String
    /// Where it leads now, as in a navigation item.
    public let target: String
    /// Where the old address stands in the settings.
    public let span: SourceSpan
    /// Where the new one does.
    public let targetSpan: SourceSpan
  }
}
