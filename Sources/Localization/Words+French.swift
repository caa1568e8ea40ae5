extension Words {
  /// French, as the public careers services of France write it. A space that does not break stands before a colon.
  public static let french = Words(
    colon: "\u{A0}:",
    skipToContent: "Aller au contenu principal",
    mainNavigation: "Navigation principale",
    breadcrumb: "Fil d’Ariane",
    languages: "Langues",
    letters: "Lettres",
    home: "Accueil",
    allRoles: "Tous les métiers",
    allSkills: "Compétences",
    rolesWithSkill: "Métiers qui demandent la compétence «\u{A0}{skill}\u{A0}»",
    rolesInSector: "Métiers du secteur «\u{A0}{sector}\u{A0}»",
    otherSector: "Autres métiers",
    onThisPage: "Sur cette page",
    alsoCalled: "Autres appellations",
    pay: "Salaire",
    payHeading: "Quel est le salaire\u{202F}?",
    payNotPublished: "Non publié",
    payNotPublishedLong: "Salaire non publié",
    payInText: "Voir la fiche",
    widerGroup: "groupe plus large",
    seePay: "Voir tous les chiffres",
    qualification: "Diplôme habituel",
    sector: "Secteur",
    skills: "Compétences",
    lastReviewed: "Dernière vérification",
    nextReview: "Prochaine vérification",
    otherRoles: "Métiers proches",
    worksWith: "Travaille avec",
    leadsTo: "Évolutions possibles",
    comesFrom: "Parcours possibles vers ce métier",
    related: "Voir aussi",
    source: "Source",
    aboutFigures: "Ce que recouvrent ces chiffres",
    publisher: "Éditeur",
    markdownVersion: "Cette fiche en Markdown",
    printHint:
      "Pour imprimer cette page ou l’enregistrer en PDF, utilisez la commande d’impression de votre navigateur\u{A0}: une version est prévue pour le papier.",
    notFoundTitle: "Page introuvable",
    notFoundText:
      "Aucune page ne se trouve à cette adresse. "
      + "Elle a peut-être été déplacée, ou l’adresse contient une erreur de saisie.",
    movedTitle: "Cette page a changé d’adresse",
    movedText: "Elle se trouve maintenant ici\u{A0}:"
  )
}
