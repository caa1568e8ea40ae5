extension SalaryWords {
  /// Spanish, with the terms of INE. Kinds of pay are all masculine, so that `El {subject}` and `del {subject}` fit each; a
  /// list of names begins with amounts, before which `y` never becomes `e`.
  static let spanish = SalaryWords(
    levels: [
      "entry": "Nivel inicial", "mid": "Nivel intermedio", "senior": "Sénior",
      "lead": "Responsable de equipo", "principal": "Principal", "executive": "Dirección",
    ],
    atLevels: [
      "entry": "en el nivel inicial", "mid": "en el nivel intermedio", "senior": "en el nivel sénior",
      "lead": "como responsable de equipo", "principal": "en el nivel principal",
      "executive": "en puestos de dirección",
    ],
    levelRange: "de {low} a {high}",
    periods: [
      .year: "al año", .month: "al mes", .week: "a la semana", .day: "al día", .hour: "por hora",
    ],
    eachPeriod: [
      .year: "anual", .month: "mensual", .week: "semanal", .day: "diario", .hour: "por hora",
    ],
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
      "noviembre", "diciembre",
    ],
    month: "{month} de {year}",
    halves: ["primer semestre de {year}", "segundo semestre de {year}"],
    quarters: [
      "primer trimestre de {year}", "segundo trimestre de {year}", "tercer trimestre de {year}",
      "cuarto trimestre de {year}",
    ],
    whens: [
      .year: "en {date}", .half: "en el {date}", .quarter: "en el {date}", .month: "en {date}",
    ],
    range: "de {low} a {high}",
    from: "a partir de {low}",
    upTo: "hasta {high}",
    rangeOrMore: "de {low} a {high} o más",
    years: "de {from} a {to} años",
    yearsOrMore: "{from} años o más",
    oneYear: "1 año",
    exactYears: "{from} años",
    kinds: [
      .pay: "salario", .base: "salario base", .total: "salario total", .gross: "salario bruto",
      .grossBase: "salario base bruto", .grossTotal: "salario total bruto", .net: "salario neto",
      .netBase: "salario base neto", .netTotal: "salario total neto",
    ],
    taxes: [.gross: "antes de impuestos", .net: "después de impuestos"],
    payColumn: "Salario {each}",
    levelColumn: "Nivel",
    groupColumn: "Grupo",
    experienceColumn: "Experiencia",
    peopleColumn: "Personas",
    fields: [
      .p10: "Percentil 10", .p25: "Cuartil inferior", .median: "Mediana", .p75: "Cuartil superior",
      .p90: "Percentil 90",
    ],
    missing: "no publicado",
    everyone: "Total",
    inPlaces: places([
      "en el {place}": ["País Vasco", "Principado de Asturias", "Reino Unido"],
      "en la {place}": [
        "Comunidad de Madrid", "Comunidad Valenciana", "India", "Región de Murcia", "República Checa", "UE",
        "Unión Europea",
      ],
      "en los {place}": ["Emiratos Árabes Unidos", "Países Bajos", "países bálticos", "países nórdicos"],
    ]),
    inPlace: "en {place}",
    ownPay: "{pay} de {role}",
    coveredPay: "{pay} de este grupo más amplio",
    caption: "{title}: {pay} {each}{in}",
    coveredTitle: "Datos más cercanos para {role}",
    sourceLine: "Fuente: {source}",
    readDate: "consulta {when}",
    sentence: "El {subject}{in} es el siguiente: {list}",
    forGroup: "({group})",
    withYears: "con {years} de experiencia",
    datedLine: "Periodo de referencia: {date}.",
    readLine: "Los datos se consultaron {when}; su fuente no indica ninguna fecha.",
    medianSentence: "La mediana del {subject}{in}{who} es de {amount} {per}",
    middleHalf: "La mitad central gana de {low} a {high}",
    outerTenths: "Una de cada diez personas gana menos de {low} y una de cada diez, más de {high}",
    otherMedians: "Otras medianas: {list}.",
    otherMedian: "{amount} ({name})",
    and: "y",
    parts: [
      .p10: "una de cada diez personas gana menos de {amount}",
      .p25: "una de cada cuatro personas gana menos de {amount}", .median: "la mediana es de {amount}",
      .p75: "una de cada cuatro personas gana más de {amount}",
      .p90: "una de cada diez personas gana más de {amount}",
    ],
    medianSummary: "{amount} (mediana)",
    chartTitle: "Gráfico. {title}: {pay} {each}{in}",
    chartRow: "{name}: {pay}.",
    chartScale: "La escala empieza en cero.",
    chartMedian: "La marca vertical es la mediana.",
    chartQuartiles: "La barra representa la mitad central.",
    chartTenths: "La línea fina va del percentil 10 al percentil 90."
  )
}
