import Diagnostics
import HTML

/// Reads `content/site.yml`.
struct SettingsFields {
  let log: Log

  func read(_ file: SourceFile) -> Settings {
    var settings = Settings()
    settings.file = file
    let node: YAMLNode?
    do {
      node = try YAMLParser.parse(file, range: 0..<file.bytes.count)
    } catch {
      log.add(error.diagnostic)
      return settings
    }
    guard let node,
      let fields = Fields(node, subject: "the settings", example: "title: Career guide", log: log)
    else { return settings }
    if let title = fields.text("title") { settings.title = title.value }
    settings.url = url(fields)
    let languages = LanguageFields(log: log)
    if let language = languages.main(fields) { settings.language = language }
    settings.words = languages.words(fields, of: settings.language, at: fields.place(of: "language"))
    settings.description = fields.text("description")?.value
    settings.publisher = publisher(fields)
    settings.allowsRawHTML = fields.flag("raw_html") ?? false
    if let salary = fields.fields(
      "salary", subject: "the settings for pay", example: "{ currency: EUR, per: year }")
    {
      settings.salary = SalaryFields(log: log, defaults: settings.salary)
        .readDefaults(salary)
      settings.maxPayAge = salary.interval("max_age")
      salary.finish()
    }
    settings.navigation = navigation(fields)
    var featured: Set<String> = []
    settings.featured = fields.texts("featured").filter { featured.insert($0.value).inserted }
    settings.languages = languages.others(fields, of: settings)
    ThemeFields(log: log).read(fields, into: &settings)
    settings.redirects = redirects(fields)
    settings.publish = PublishFields(log: log).read(fields)
    if fields.flag("social_cards") == true { settings.socialCards = fields.place(of: "social_cards") }
    settings.hosting = HostingFields(log: log).read(fields, url: settings.url)
    settings.checks = checks(fields)
    fields.finish()
    return settings
  }

  /// The site's own address. Query and fragment make no sense in it.
  private func url(_ fields: Fields) -> String? {
    guard let text = fields.webAddress("url") else { return nil }
    guard !text.contains("?"), !text.contains("#") else {
      log.error(
        .linkAddress, "the site's address cannot hold ? or #", at: fields.place(of: "url"),
        fix: "write it as https://careers.example.org/")
      return nil
    }
    return text.hasSuffix("/") ? text : text + "/"
  }

  private func publisher(_ fields: Fields) -> Settings.Publisher? {
    guard let node = fields.node("publisher") else { return nil }
    guard case .mapping = node.value else {
      return fields.text("publisher").map { Settings.Publisher(name: $0.value, link: nil) }
    }
    guard let group = fields.fields("publisher", subject: "the publisher", example: "{ name: …, link: … }")
    else { return nil }
    let name = group.text("name")
    let link = group.webAddress("link")
    group.finish()
    return name.map { Settings.Publisher(name: $0.value, link: link) }
  }

  func navigation(_ fields: Fields) -> [Settings.NavigationItem]? {
    guard fields.node("navigation") != nil else { return nil }
    return fields.nodes("navigation").compactMap { node in
      guard
        let item = Fields(
          node, subject: "a link of the navigation", example: "{ title: About, link: pages/about.md }",
          log: log)
      else { return nil }
      let title = item.text("title")
      let link = item.text("link")
      item.finish()
      guard let title, let link else {
        log.error(
          .valueType, "a link of the navigation needs a title and a link", at: node.span.place,
          fix: "write { title: About, link: pages/about.md }")
        return nil
      }
      return Settings.NavigationItem(title: title.value, target: link.value, span: link.span)
    }
  }

  private func redirects(_ fields: Fields) -> [Settings.Redirect] {
    guard let group = fields.fields("redirects", subject: "the redirects", example: "/old/address/: /roles/")
    else { return [] }
    return group.all.compactMap { entry in
      guard let target = group.text(of: entry.value, named: entry.key) else { return nil }
      return Settings.Redirect(
        from: entry.key, target: target.value, span: entry.keySpan, targetSpan: target.span)
    }
  }
}
