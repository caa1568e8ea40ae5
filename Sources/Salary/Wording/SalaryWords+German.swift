extension SalaryWords {
  /// German, with the terms of Destatis and the Federal Employment Agency. Kinds of pay are all neuter, so that `Das {subject}`
  /// fits each; levels are told without a gender. No word has an ß, so that they serve Switzerland too.
  static let german = SalaryWords(
    levels: [
      "entry": "Berufseinstieg", "mid": "Mit Berufserfahrung", "senior": "Senior", "lead": "Teamleitung",
      "principal": "Principal", "executive": "Oberes Management",
    ],
    atLevels: [
      "entry": "beim Berufseinstieg", "mid": "mit Berufserfahrung", "senior": "auf Senior-Niveau",
      "lead": "in der Teamleitung", "principal": "auf Principal-Niveau",
      "executive": "im oberen Management",
    ],
    levelRange: "{low} bis {high}",
    periods: [
      .year: "im Jahr", .month: "im Monat", .week: "pro Woche", .day: "pro Tag", .hour: "pro Stunde",
    ],
    eachPeriod: [
      .year: "pro Jahr", .month: "pro Monat", .week: "pro Woche", .day: "pro Tag", .hour: "pro Stunde",
    ],
    months: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
      "November", "Dezember",
    ],
    month: "{month} {year}",
    halves: ["1. Halbjahr {year}", "2. Halbjahr {year}"],
    quarters: ["1. Quartal {year}", "2. Quartal {year}", "3. Quartal {year}", "4. Quartal {year}"],
    whens: [
      .year: "im Jahr {date}", .half: "im {date}", .quarter: "im {date}", .month: "im {date}",
    ],
    range: "{low} bis {high}",
    from: "mindestens {low}",
    upTo: "bis zu {high}",
    rangeOrMore: "{low} bis {high} oder mehr",
    years: "{from} bis {to} Jahre",
    yearsOrMore: "{from} oder mehr Jahre",
    oneYear: "1 Jahr",
    zeroToOneYear: "0 bis 1 Jahr",
    exactYears: "{from} Jahre",
    kinds: [
      .pay: "Gehalt", .base: "Grundgehalt", .total: "Gesamtgehalt", .gross: "Bruttogehalt",
      .grossBase: "Bruttogrundgehalt", .grossTotal: "Bruttogesamtgehalt", .net: "Nettogehalt",
      .netBase: "Nettogrundgehalt", .netTotal: "Nettogesamtgehalt",
    ],
    taxes: [
      .gross: "vor Abzug von Steuern und Sozialabgaben", .net: "nach Abzug von Steuern und Sozialabgaben",
    ],
    payColumn: "Gehalt {each}",
    levelColumn: "Karrierestufe",
    groupColumn: "Gruppe",
    experienceColumn: "Berufserfahrung",
    peopleColumn: "Personen",
    placeColumn: "Ort",
    fields: [
      .p10: "10. Perzentil", .p25: "Unteres Quartil", .median: "Median", .p75: "Oberes Quartil",
      .p90: "90. Perzentil",
    ],
    missing: "nicht veröffentlicht",
    everyone: "Insgesamt",
    inPlaces: places([
      "in den {place}": ["USA"],
      "in der {place}": [
        "Schweiz", "Türkei", "Slowakei", "Ukraine", "EU", "Bundesrepublik", "DACH-Region", "Eurozone",
        "Metropolregion Nürnberg", "Metropolregion Rhein-Neckar",
      ],
      "im {place}": [
        "EWR", "UK", "Saarland", "Ruhrgebiet", "Rheinland", "Rhein-Main-Gebiet", "Baltikum", "Tessin",
        "Burgenland", "Ausland",
      ],
      "in den Niederlanden": ["Niederlande"],
      "in den Vereinigten Staaten": ["Vereinigte Staaten"],
      "in den Vereinigten Arabischen Emiraten": ["Vereinigte Arabische Emirate"],
      "in der Europäischen Union": ["Europäische Union"],
      "im Europäischen Wirtschaftsraum": ["Europäischer Wirtschaftsraum"],
      "im Vereinigten Königreich": ["Vereinigtes Königreich"],
      "in der Tschechischen Republik": ["Tschechische Republik"],
      "im Nahen Osten": ["Naher Osten"],
      "in den nordischen Ländern": ["Nordische Länder"],
      "in den Benelux-Staaten": ["Benelux", "Benelux-Staaten"],
      "auf {place}": ["Malta", "Zypern"],
    ]),
    inPlace: "in {place}",
    ownPay: "{pay} als {role}",
    coveredPay: "{pay} dieser weiter gefassten Gruppe",
    caption: "{title}: {pay} {each}{in}",
    coveredTitle: "Nächstliegende Zahlen für {role}",
    sourceLine: "Quelle: {source}",
    readDate: "abgerufen {when}",
    sentence: "Das {subject} beträgt{in} {list}",
    forGroup: "({group})",
    withYears: "({years} Berufserfahrung)",
    datedLine: "Stand der Zahlen: {date}.",
    readLine: "Die Zahlen wurden {when} abgerufen; ihre Quelle nennt kein Datum.",
    medianSentence: "Das {subject}{in}{who} beträgt im Median {amount} {per}",
    middleHalf: "Die mittlere Hälfte verdient {low} bis {high}",
    outerTenths: "Ein Zehntel verdient weniger als {low}, ein Zehntel mehr als {high}",
    otherMedians: "Weitere Medianwerte: {list}.",
    otherMedian: "{name} {amount}",
    and: "und",
    parts: [
      .p10: "ein Zehntel verdient weniger als {amount}", .p25: "ein Viertel verdient weniger als {amount}",
      .median: "der Median liegt bei {amount}", .p75: "ein Viertel verdient mehr als {amount}",
      .p90: "ein Zehntel verdient mehr als {amount}",
    ],
    medianSummary: "{amount} (Median)",
    chartTitle: "Diagramm: {subject} {each}{in}",
    chartScale: "Die Skala beginnt bei null.",
    chartOpen: "Ein blasser Balken ist an einem Ende offen.",
    chartMedian: "Der senkrechte Strich ist der Median.",
    chartQuartiles: "Der Balken zeigt die mittlere Hälfte.",
    chartTenths: "Die dünne Linie reicht vom 10. bis zum 90. Perzentil."
  )

  /// German in Austria, where the year begins with another word; CLDR's dates say so too.
  static let austrian: SalaryWords = {
    var words = german
    words.months[0] = "Jänner"
    return words
  }()
}
