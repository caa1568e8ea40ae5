extension Words {
  /// German, as the public careers services of Germany write it: polite, plain and for everyone. No word has an ß, so
  /// that they serve Switzerland too.
  public static let german = Words(
    colon: ":",
    skipToContent: "Zum Inhalt springen",
    mainNavigation: "Hauptnavigation",
    breadcrumb: "Sie sind hier",
    languages: "Sprachen",
    letters: "Buchstaben",
    home: "Startseite",
    allRoles: "Alle Berufe",
    allSkills: "Kompetenzen",
    rolesWithSkill: "Berufe mit der Kompetenz {skill}",
    rolesInSector: "Berufe im Bereich {sector}",
    otherSector: "Weitere Berufe",
    onThisPage: "Auf dieser Seite",
    alsoCalled: "Auch genannt",
    pay: "Gehalt",
    payHeading: "Wie hoch ist das Gehalt?",
    payNotPublished: "Nicht veröffentlicht",
    payNotPublishedLong: "Gehalt nicht veröffentlicht",
    payInText: "Siehe Beschreibung",
    widerGroup: "weiter gefasste Gruppe",
    seePay: "Alle Zahlen ansehen",
    qualification: "Üblicher Abschluss",
    sector: "Bereich",
    skills: "Kompetenzen",
    lastReviewed: "Zuletzt geprüft",
    nextReview: "Nächste Prüfung",
    otherRoles: "Verwandte Berufe",
    worksWith: "Zusammenarbeit mit",
    leadsTo: "Mögliche nächste Schritte",
    comesFrom: "Möglicher Weg in den Beruf",
    related: "Siehe auch",
    source: "Quelle",
    aboutFigures: "Worauf sich diese Zahlen beziehen",
    publisher: "Herausgegeben von",
    markdownVersion: "Diese Seite als Markdown",
    printHint:
      "Zum Drucken oder Speichern als PDF nutzen Sie die Druckfunktion Ihres Browsers: Für Papier gibt es eine eigene Fassung.",
    notFoundTitle: "Seite nicht gefunden",
    notFoundText:
      "Unter dieser Adresse gibt es keine Seite. "
      + "Vielleicht wurde sie verschoben, oder die Adresse enthält einen Tippfehler.",
    movedTitle: "Diese Seite ist umgezogen",
    movedText: "Sie finden sie jetzt hier:"
  )
}
