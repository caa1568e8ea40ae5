import CareerGuide
import HTML
import Localization
import Markdown
import Templates

/// The page of a skill or a sector: what an editor wrote about it, and the roles that name it.
func renderTopic(_ topic: Topic, _ kind: Topic.Kind, _ site: SiteContext) -> SiteFile {
  let id = PageID.topic(kind, topic.key)
  let path = PagePath(site.edition.path(of: topic, kind))
  let links = PageLinks(from: path)
  let title = topic.page?.title ?? topic.name
  let heading =
    switch kind {
    case .skill: fill(site.words.rolesWithSkill, ["skill": title])
    case .sector: fill(site.words.rolesInSector, ["sector": title])
    }
  let description = topic.page.flatMap { $0.summary ?? $0.body.openingText } ?? heading
  let crumbs = [Crumb(title: site.words.home, path: site.home.text)] + parents(of: kind, site)
  let page = TopicPage(
    frame: site.frame(of: path, id),
    head: site.head(
      of: path, id, title: title, description: description,
      data: topicData(topic, path: path, description: description, crumbs: crumbs, site),
      stylesheets: [site.assets.listStyle]),
    breadcrumbs: crumbs.map { $0.link(links) }, title: title, summary: topic.page?.summary,
    text: topic.page.map { site.html(of: $0.body, blocks: $0.content, file: $0.file.path, links: links) },
    heading: heading,
    roles: topic.roles.compactMap(site.edition.role).map { entry($0, text: $0.summary, site, links) },
    review: topic.page.flatMap { site.dates.review($0.reviewed, $0.nextReview) })
  return SiteFile(
    path: path.file, bytes: page.html(in: site.theme).bytes)
}

private func parents(of kind: Topic.Kind, _ site: SiteContext) -> [Crumb] {
  switch kind {
  case .skill: [Crumb(title: site.words.allSkills, path: PagePath.skills(site.edition).text)]
  case .sector: [Crumb(title: site.words.allRoles, path: site.roles.text)]
  }
}

/// All skills.
func renderSkills(_ site: SiteContext) -> SiteFile {
  let path = PagePath.skills(site.edition)
  let links = PageLinks(from: path)
  let page = SkillsPage(
    frame: site.frame(of: path, .skills),
    head: site.head(
      of: path, .skills, title: site.words.allSkills, description: site.words.allSkillsText,
      data: listData(path, title: site.words.allSkills, description: site.words.allSkillsText, site),
      stylesheets: [site.assets.listStyle]),
    breadcrumbs: [Link(title: site.words.home, address: links.address(site.home))],
    skills: site.edition.skills.map { topic in
      Link(title: topic.name, address: links.address(site.edition.path(of: topic, .skill)))
    })
  return SiteFile(path: path.file, bytes: page.html(in: site.theme).bytes)
}
