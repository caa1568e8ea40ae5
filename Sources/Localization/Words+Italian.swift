extension Words {
  /// Italian, as the public employment services of Italy write it.
  public static let italian = Words(
    colon: ":",
    skipToContent: "Vai al contenuto principale",
    mainNavigation: "Navigazione principale",
    breadcrumb: "Percorso di navigazione",
    languages: "Lingue",
    letters: "Lettere",
    home: "Home",
    allRoles: "Tutte le professioni",
    allSkills: "Competenze",
    rolesWithSkill: "Professioni che richiedono {skill}",
    rolesInSector: "Professioni nel settore {sector}",
    otherSector: "Altre professioni",
    onThisPage: "In questa pagina",
    alsoCalled: "Altre denominazioni",
    pay: "Retribuzione",
    payHeading: "Quanto si guadagna?",
    payNotPublished: "Non pubblicata",
    payNotPublishedLong: "Retribuzione non pubblicata",
    payInText: "Vedi la scheda",
    widerGroup: "gruppo più ampio",
    seePay: "Vedi tutti i dati",
    qualification: "Titolo di studio abituale",
    sector: "Settore",
    skills: "Competenze",
    lastReviewed: "Ultima verifica",
    nextReview: "Prossima verifica",
    otherRoles: "Professioni affini",
    worksWith: "Lavora con",
    leadsTo: "Può portare a",
    comesFrom: "Ci si può arrivare da",
    related: "Vedi anche",
    source: "Fonte",
    aboutFigures: "A che cosa si riferiscono questi dati",
    publisher: "Editore",
    markdownVersion: "Questa guida in Markdown",
    printHint:
      "Per stampare questa pagina o salvarla in PDF, usi la funzione di stampa del browser: c’è una versione per la carta.",
    notFoundTitle: "Pagina non trovata",
    notFoundText:
      "A questo indirizzo non c’è nessuna pagina. "
      + "Forse è stata spostata, oppure l’indirizzo contiene un errore di battitura.",
    movedTitle: "Questa pagina è stata spostata",
    movedText: "Ora si trova qui:"
  )
}
