import CareerGuide
import HTML
import Localization
import Salary
import Templates

/// More figures than these would be more than a browser can show and a reader can look through: 25 MB.
private let mostFiguresOnOnePage = 50_000

/// The page of all figures.
/// - Parameter limit: with more figures than these, the page lists roles.
func renderSalaries(_ site: SiteContext, limit: Int = mostFiguresOnOnePage) -> SiteFile {
  let path = PagePath.salaries(site.edition)
  let links = PageLinks(from: path)
  let entries = site.payEntries
  let isLarge = entries.count > limit
  let assets = site.assets
  let description = isLarge ? site.words.tooManyFigures : site.words.salariesText
  let crumbs = [Crumb(title: site.words.home, path: site.home.text)]
  let page = SalariesPage(
    frame: site.frame(of: path, .salaries),
    head: site.head(
      of: path, .salaries, title: site.words.salaries, description: description,
      data: salariesData(entries, description: description, path: path, crumbs: crumbs, site),
      stylesheets: (isLarge ? [assets.listStyle, assets.searchStyle] : []) + [assets.salaries?.stylesheet],
      script: isLarge ? nil : assets.salaries?.script),
    breadcrumbs: crumbs.map { $0.link(links) },
    downloads: downloads(site, links),
    filters: filters(of: isLarge ? [] : entries, site),
    tables: isLarge ? [] : figureTables(of: entries, site, links),
    letters: isLarge ? rolesByLetter(site, links) : [])
  return SiteFile(path: path.file, bytes: page.html(in: site.theme).bytes)
}

/// The roles that have figures, each with a link to them and what its first table says.
private func rolesByLetter(_ site: SiteContext, _ links: PageLinks) -> [AlphabetGroup] {
  let entries = site.edition.roles.compactMap { role -> AlphabetEntry? in
    let pay = site.figures(of: role)
    guard let table = pay.outlines.first, let summary = pay.summary else { return nil }
    return AlphabetEntry(
      title: role.title,
      address: links.address("\(site.edition.path(of: role))#salary_\(table.id)"),
      note: [summary.amount, summary.detail(words: site.words)].filter { !$0.isEmpty }.joined(separator: ", ")
    )
  }
  return alphabetGroups(entries, site)
}

/// The same figures as files, of which there is one set, from the main language.
private func downloads(_ site: SiteContext, _ links: PageLinks) -> FigureDownloads {
  let files: [(name: String, file: DataFile)] = [("CSV", .salaryRows), ("JSON", .salaries)]
  let main = site.edition.language.isMain ? nil : site.guide.editions.first { $0.language.isMain }?.language
  return FigureDownloads(
    files: files.map { name, file in
      Link(
        title: fill(site.words.downloadAs, ["format": name]), address: links.address(file.path),
        language: main?.code, languageName: main?.name)
    })
}

/// What the figures can be chosen by.
private func filters(of entries: [PayEntry], _ site: SiteContext) -> FigureFilters {
  let sectors = Set(entries.compactMap { sector(of: $0.role, site) })
  let levels = Set(entries.compactMap(\.figure.level))
  // Whoever chooses a country means its parts too.
  let places = Set(
    entries.compactMap(\.figure.context.place).flatMap { place in
      [place, PlaceFamily(place).name].compactMap(\.self)
    })
  return FigureFilters(
    sectors: site.edition.sectors.map(\.name).filter(sectors.contains),
    levels: levels.sorted().map { ($0.id, site.wording.name(of: $0)) },
    places: places.sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) })
}

private func sector(of role: RoleGuide, _ site: SiteContext) -> String? {
  role.sector.flatMap { site.edition.topic(.sector, named: $0.value)?.name }
}

/// A table for each unit, since amounts of different ones must not stand in one column. Those of one currency follow
/// each other; what is commonest comes first.
private func figureTables(
  of entries: [PayEntry], _ site: SiteContext, _ links: PageLinks
) -> [FigureTable] {
  let byUnit = Dictionary(grouping: entries) { PayUnit(of: $0.figure) }
  let uses = Dictionary(entries.map { ($0.figure.context.currency, 1) }, uniquingKeysWith: +)
  let units = byUnit.sorted { left, right in
    let (all, others) = (uses[left.key.currency] ?? 0, uses[right.key.currency] ?? 0)
    if left.key.currency != right.key.currency {
      return (others, left.key.currency.code) < (all, right.key.currency.code)
    }
    return (right.value.count, left.key.id) < (left.value.count, right.key.id)
  }
  var named: Set<String> = []
  return units.map { unit, entries in
    let fields = unit.isDistribution ? fields(of: entries) : nil
    let name = site.wording.name(of: unit)
    return FigureTable(
      id: "figures_\(unit.id)",
      heading: fields == nil ? name : fill(site.words.percentiles, ["pay": name]),
      amounts: fields.map { $0.map { ($0.rawValue, site.wording.column($0)) } } ?? [("pay", site.words.pay)],
      roles: groups(of: entries, fields, site, links, named: &named))
  }
}

/// The percentiles that any of the figures has.
private func fields(of entries: [PayEntry]) -> [PayField] {
  let known = Set(entries.flatMap { $0.figure.pay.amounts.map(\.field) })
  return PayField.allCases.filter(known.contains)
}

/// Figures that follow each other and are of one role, together.
/// - Parameter named: the roles whose words stand in the page already.
private func groups(
  of entries: [PayEntry], _ fields: [PayField]?, _ site: SiteContext, _ links: PageLinks,
  named: inout Set<String>
) -> OnDemandList<FigureTable.Role> {
  var groups: [(range: Range<Int>, hasWords: Bool)] = []
  var start = 0
  while start < entries.count {
    let role = entries[start].role
    let end = entries[start...].firstIndex { $0.role !== role } ?? entries.count
    groups.append((start..<end, named.insert(role.key).inserted))
    start = end
  }
  return OnDemandList(count: groups.count) { [groups] index in
    let (range, hasWords) = groups[index]
    let role = entries[range.lowerBound].role
    return FigureTable.Role(
      title: role.title, sector: sector(of: role, site),
      words: hasWords ? (role.alsoCalled + role.skills).map(\.value) : [],
      rows: entries[range].map { row($0, fields, site, links) })
  }
}

private func row(
  _ entry: PayEntry, _ fields: [PayField]?, _ site: SiteContext, _ links: PageLinks
) -> FigureTable.Row {
  let figure = entry.figure
  let context = figure.context
  let wording = site.wording
  let details = [wording.detail(of: figure), context.covers == nil ? nil : site.words.widerGroup]
    .compactMap(\.self)
  return FigureTable.Row(
    address: links.address(entry.path(in: site.edition)), who: wording.name(of: figure),
    detail: details.isEmpty ? nil : details.joined(separator: ", "), level: figure.level?.id,
    place: context.place,
    amounts: fields.map { fields in
      fields.map { field in
        FigureTable.Amount(
          text: figure.pay[field].map(wording.amount) ?? wording.missing,
          value: figure.pay[field]?.majorDigits ?? "")
      }
    } ?? [FigureTable.Amount(text: wording.pay(figure.pay), value: sortValue(of: figure.pay))],
    date: wording.date(of: context), dateValue: context.latestDay.isEmpty ? nil : context.latestDay,
    source: context.source.map { Link(title: $0.title, address: $0.link.flatMap { try? Address($0) }) })
}

/// The exact amounts by which ranges and single amounts are put in order: the lower end, then the upper.
private func sortValue(of pay: Pay) -> String {
  let amounts = pay.amounts.map(\.money.majorDigits)
  return amounts.joined(separator: " ")
}
