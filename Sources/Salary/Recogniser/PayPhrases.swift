/// The phrases of ``PayVocabulary``: folded, separated by bars. A slash is a word.
enum PayPhrases {
  static let all: [(PayMeaning, String)] =
    periods + [
      (
        .tax(.gross),
        "gross|before tax|before taxes|pre tax|brutto|brut|bruts|brute|bruto|brutos|lordo|lordi|lorda|vor steuern"
      ),
      (.tax(.gross), "avant impot|avant impots|antes de impuestos|prima delle tasse|voor belasting|ral"),
      (
        .tax(.net),
        "net|after tax|after taxes|take home|netto|nets|nette|neto|netos|netti|nach steuern|apres impot"
      ),
      (
        .component(.base),
        "base|base pay|base salary|basic|basic pay|basic salary|grundgehalt|fixgehalt|fixe|salaire de base"
      ),
      (.component(.base), "salario base|stipendio base|basissalaris|basisloon|fijo"),
      (
        .component(.total),
        "total|total pay|total compensation|total package|package|ote|on target earnings|gesamtgehalt"
      ),
      (.component(.total), "including bonus|incl bonus|with bonus|inklusive bonus|inkl bonus|zielgehalt"),
      (
        .filler,
        "salary|salaries|pay|wage|wages|compensation|remuneration|earnings|earn|earns|income|range|rate|rates"
      ),
      (
        .filler,
        "is|are|of|the|for|typical|typically|usually|average|on average|around about|level|levels|role|roles"
      ),
      (
        .filler,
        "gehalt|gehalter|lohn|verdienst|verdienen|verdient|durchschnittlich|salaire|salaires|remuneration"
      ),
      (
        .filler,
        "salario|salarios|sueldo|stipendio|stipendi|retribuzione|salaris|salarissen|loon|gemiddeld|verguetung|vergutung"
      ),
      (
        .about,
        "about|around|approximately|approx|circa|ca|c|roughly|some|etwa|rund|ungefahr|zirka|environ|autour de"
      ),
      (.about, "aproximadamente|unos|alrededor de|ongeveer|rond|zo'n|intorno a"),
      (
        .from,
        "from|over|above|more than|at least|upwards of|minimum|starting at|starting from|starts at|starts from"
      ),
      (
        .from,
        "between|ab|von|zwischen|mehr als|uber|mindestens|a partir de|a partir d'|de|entre|plus de|des|minimum de"
      ),
      (.from, "desde|mas de|minimo|da|tra|fra|oltre|piu di|a partire da|van|tussen|vanaf|meer dan|minstens"),
      (
        .upTo,
        "up to|under|below|less than|no more than|max|maximum|bis zu|unter|hochstens|maximal|jusqu'a|moins de|fino a"
      ),
      (.upTo, "menos de|maximo|meno di|massimo|maximaal|minder dan|tot maximaal|onder"),
      (.to, "to|until|bis|hasta|tot|till"),
      (.between, "a|al|through|t/m"),
      (.and, "and|und|et|y|e|en"),
      (
        .orMore,
        "plus|and up|and above|and over|and more|or more|or above|upwards|und mehr|oder mehr|und daruber|et plus"
      ),
      (.orMore, "ou plus|y mas|o mas|e oltre|o piu|en meer|en hoger|of meer"),
      (
        .remark,
        "plus bonus|and bonus|excluding bonus|excl bonus|plus equity|plus commission|plus benefits|plus super"
      ),
      (
        .remark,
        "depending on experience|doe|full time|part time|pro rata|zzgl bonus|plus bonus und benefits|hors bonus"
      ),
      (.thousand, "k|thousand|tsd|tausend|mille|mil|mila|duizend"),
      (
        .years,
        "year|years|yr|yrs|years'|jahr|jahre|jahren|an|ans|annees|annee|anos|ano|anni|anno|jaar|jaren|yoe"
      ),
      (
        .experience,
        "experience|of experience|in the role|erfahrung|berufserfahrung|d'experience|de experiencia"
      ),
      (.experience, "di esperienza|ervaring|werkervaring|exp|of exp"),
      (
        .other,
        "bonus|bonuses|budget|allowance|allowances|pension|equity|stock|shares|signing|relocation|training|holiday"
      ),
      (
        .other,
        "urlaub|urlaubsgeld|weihnachtsgeld|prime|primes|bono|vakantiegeld|commission|raise|increase|cost|costs|fee|fees"
      ),
    ]

  private static let periods: [(PayMeaning, String)] = [
    (
      .period(.year),
      "per year|a year|per annum|annually|annual|yearly|pa|p a|/ year|/ yr|per yr|each year|every year|/ annum"
    ),
    (
      .period(.year),
      "pro jahr|im jahr|jahrlich|/ jahr|jahresgehalt|jahresbrutto|pro anno|par an|/ an|l'an|annuel|annuels"
    ),
    (
      .period(.year),
      "annuelle|annuellement|par annee|al ano|por ano|/ ano|anual|anuales|anualmente|all'anno|l'anno|annuo"
    ),
    (
      .period(.year),
      "annui|annua|annuale|annuali|per anno|/ anno|per jaar|/ jaar|jaarlijks|op jaarbasis|jaarsalaris"
    ),
    (
      .period(.month),
      "per month|a month|monthly|pcm|pm|p m|per calendar month|each month|/ month|/ mo|/ mth|every month"
    ),
    (
      .period(.month),
      "pro monat|im monat|monatlich|mtl|/ monat|monatsgehalt|monatsbrutto|par mois|/ mois|mensuel|mensuels"
    ),
    (
      .period(.month),
      "mensuelle|mensuellement|al mes|por mes|/ mes|mensual|mensuales|mensualmente|al mese|/ mese|mensile"
    ),
    (.period(.month), "mensili|mensilmente|per maand|/ maand|maandelijks|maandsalaris"),
    (
      .period(.week),
      "per week|a week|weekly|pw|p w|/ week|/ wk|pro woche|wochentlich|/ woche|par semaine|hebdomadaire|/ semaine"
    ),
    (.period(.week), "a la semana|por semana|semanal|a settimana|alla settimana|settimanale|wekelijks"),
    (
      .period(.day),
      "per day|a day|daily|pd|p d|/ day|day rate|daily rate|per diem|pro tag|taglich|/ tag|tagessatz|par jour"
    ),
    (
      .period(.day),
      "journalier|/ jour|tjm|al dia|por dia|diario|/ dia|al giorno|giornaliero|per dag|/ dag|dagelijks|dagtarief"
    ),
    (
      .period(.hour),
      "per hour|an hour|hourly|ph|p h|/ hour|/ hr|/ h|hourly rate|pro stunde|stundlich|die stunde|/ stunde|/ std"
    ),
    (
      .period(.hour),
      "stundenlohn|stundensatz|par heure|de l'heure|/ heure|horaire|por hora|la hora|a la hora|/ hora|all'ora"
    ),
    (.period(.hour), "l'ora|/ ora|per uur|/ uur|uurtarief|uurloon|per hr"),
  ]
}
