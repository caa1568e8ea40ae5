extension Words {
  /// Spanish, as the public employment services of Spain write it.
  public static let spanish = Words(
    colon: ":",
    skipToContent: "Ir al contenido principal",
    mainNavigation: "Navegación principal",
    breadcrumb: "Ruta de navegación",
    languages: "Idiomas",
    letters: "Letras",
    home: "Inicio",
    allRoles: "Todas las profesiones",
    allSkills: "Competencias",
    rolesWithSkill: "Profesiones que requieren {skill}",
    rolesInSector: "Profesiones del sector {sector}",
    otherSector: "Otras profesiones",
    onThisPage: "En esta página",
    alsoCalled: "Otras denominaciones",
    pay: "Salario",
    payHeading: "¿Cuánto se gana?",
    payNotPublished: "No publicado",
    payNotPublishedLong: "Salario no publicado",
    payInText: "Consulte la ficha",
    widerGroup: "grupo más amplio",
    seePay: "Ver todos los datos",
    qualification: "Titulación habitual",
    sector: "Sector",
    skills: "Competencias",
    lastReviewed: "Última revisión",
    nextReview: "Próxima revisión",
    otherRoles: "Profesiones relacionadas",
    worksWith: "Trabaja con",
    leadsTo: "Puede evolucionar hacia",
    comesFrom: "Se puede llegar desde",
    related: "Véase también",
    source: "Fuente",
    aboutFigures: "A qué se refieren estos datos",
    publisher: "Edita",
    markdownVersion: "Esta guía en Markdown",
    printHint:
      "Para imprimir esta página o guardarla en PDF, use la función de impresión de su navegador: hay una versión para papel.",
    notFoundTitle: "Página no encontrada",
    notFoundText:
      "No hay ninguna página en esta dirección. "
      + "Puede que se haya trasladado o que la dirección esté mal escrita.",
    movedTitle: "Esta página se ha trasladado",
    movedText: "Ahora está aquí:"
  )
}
