extension Words {
  /// Dutch, as the public services of the Netherlands write it: short words, no officialese.
  public static let dutch = Words(
    colon: ":",
    skipToContent: "Naar de hoofdinhoud",
    mainNavigation: "Hoofdmenu",
    breadcrumb: "Kruimelpad",
    languages: "Talen",
    letters: "Letters",
    home: "Home",
    allRoles: "Alle beroepen",
    allSkills: "Vaardigheden",
    rolesWithSkill: "Beroepen waarvoor u {skill} nodig hebt",
    rolesInSector: "Beroepen in de sector {sector}",
    otherSector: "Andere beroepen",
    onThisPage: "Op deze pagina",
    alsoCalled: "Ook wel",
    pay: "Salaris",
    payHeading: "Wat is het salaris?",
    payNotPublished: "Niet gepubliceerd",
    payNotPublishedLong: "Salaris niet gepubliceerd",
    payInText: "Zie de beschrijving",
    widerGroup: "bredere groep",
    seePay: "Alle cijfers bekijken",
    qualification: "Gebruikelijke opleiding",
    sector: "Sector",
    skills: "Vaardigheden",
    lastReviewed: "Laatst gecontroleerd",
    nextReview: "Volgende controle",
    otherRoles: "Verwante beroepen",
    worksWith: "Werkt samen met",
    leadsTo: "Mogelijke volgende stap",
    comesFrom: "Mogelijke weg naar dit beroep",
    related: "Zie ook",
    source: "Bron",
    aboutFigures: "Waar deze cijfers over gaan",
    publisher: "Uitgever",
    markdownVersion: "Deze pagina als Markdown",
    printHint:
      "Wilt u deze pagina afdrukken of als pdf bewaren? Gebruik de afdrukfunctie van uw browser: er is een versie voor papier.",
    notFoundTitle: "Pagina niet gevonden",
    notFoundText:
      "Op dit adres staat geen pagina. "
      + "Misschien is de pagina verplaatst of zit er een typefout in het adres.",
    movedTitle: "Deze pagina is verhuisd",
    movedText: "U vindt de pagina nu hier:"
  )
}
