import Diagnostics
import Foundation
import Salary

/// What a column of a spreadsheet holds.
enum SheetColumn: Hashable {
  case role, level, group, place, region, currency, period, tax, component
  case amount(PayField)
  case asOf, read, source, link, covers, people, years, note, tableNote

  /// The column that a name means, in English, German, French, Spanish, Italian or Dutch, whatever its capitals,
  /// accents, hyphens and underscores.
  static func named(_ name: String) -> SheetColumn? { byName[plain(name)] }

  /// The name that documents and messages give a column.
  var name: String {
    switch self {
    case .amount(let field): field.rawValue
    case .period: "per"
    case .tax: "pay"
    case .component: "kind"
    case .asOf: "as_of"
    case .tableNote: "table_note"
    case .role, .level, .group, .place, .region, .currency, .read, .source, .link, .covers, .people, .years,
      .note:
      "\(self)"
    }
  }

  /// Every column, as documents list them.
  static let all: [SheetColumn] =
    [.role, .level, .group, .place, .region, .currency, .period, .tax, .component]
    + PayField.allCases.map { .amount($0) }
    + [.asOf, .read, .source, .link, .covers, .people, .years, .note, .tableNote]

  /// The name that was probably meant by a slip, and the column that it means.
  static func nearest(to name: String) -> (name: String, column: SheetColumn)? {
    guard let near = suggestion(for: name, among: names) else { return nil }
    return named(near).map { (near, $0) }
  }

  /// Names worth a suggestion: shorter ones are near to anything.
  private static let names: [String] =
    (all.map(\.name) + synonyms.flatMap { $0.1.split(separator: "|").map(String.init) })
    .filter { $0.count > 2 }

  /// A name by its letters and digits alone: small, without accents and without what divides words.
  static func plain(_ name: String) -> String {
    var result = ""
    for scalar in name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "ß": result += "ss"
      case _ where scalar.properties.generalCategory == .nonspacingMark: continue
      case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
        result.unicodeScalars.append(scalar)
      default: continue
      }
    }
    return result
  }

  private static let byName: [String: SheetColumn] = {
    var columns: [String: SheetColumn] = [:]
    for (column, list) in synonyms {
      for name in list.split(separator: "|") { columns[plain(String(name))] = column }
    }
    for column in all { columns[plain(column.name)] = column }
    return columns
  }()

  /// The words for columns, in small letters without accents.
  static let synonyms: [(SheetColumn, String)] = [
    (.role, "job|job title|title|occupation|profession|slug|guide|rolle|beruf|position|stelle|tatigkeit"),
    (.role, "metier|poste|emploi|puesto|profesion|rol|cargo|ruolo|professione|lavoro|functie|beroep"),
    (.level, "seniority|career level|experience level|stufe|karrierestufe|ebene|senioritat|niveau|nivel"),
    (.level, "livello|anciennete"),
    (.group, "band|category|speciality|specialty|industry|segment|gruppe|branche|fachrichtung|groupe"),
    (.group, "secteur|grupo|sector|gruppo|settore|groep"),
    (.place, "country|location|land|ort|standort|arbeitsort|pays|lieu|pais|lugar|paese|luogo|plaats"),
    (.region, "area|state|city|county|province|bundesland|stadt|kanton|ville|ciudad|provincia|citta|regione"),
    (.region, "stad|provincie|regio"),
    (.currency, "currency code|iso currency|wahrung|devise|monnaie|moneda|divisa|valuta"),
    (.period, "period|pay period|unit|zeitraum|pro|periode|einheit|par|periodo"),
    (.tax, "gross net|gross or net|tax|brutto netto|steuer|brut net|bruto neto|lordo netto|bruto netto"),
    (.component, "pay kind|component|art|bestandteil|gehaltsart"),
    (.amount(.low), "min|minimum|from|lowest|lower|lower end|salary from|salary min|pay from|pay min"),
    (.amount(.low), "min salary|minimum salary|von|ab|untergrenze|gehalt von|gehalt ab|de|minimo|desde|da"),
    (.amount(.low), "van|vanaf|laag|bas"),
    (.amount(.high), "max|maximum|to|up to|highest|upper|upper end|salary to|salary max|pay to|pay max"),
    (.amount(.high), "max salary|maximum salary|bis|obergrenze|gehalt bis|a|jusqu a|maximo|hasta|massimo"),
    (.amount(.high), "tot|hoog|haut"),
    (.amount(.p10), "10th percentile|10 percentile|percentile 10|10th|d1|first decile|10 perzentil"),
    (.amount(.p25), "25th percentile|25 percentile|percentile 25|25th|q1|q25|lower quartile|first quartile"),
    (.amount(.p25), "unteres quartil|25 perzentil|premier quartile|cuartil inferior|primo quartile"),
    (.amount(.p25), "onderste kwartiel"),
    (.amount(.median), "p50|50th percentile|50 percentile|percentile 50|50th|q2|q50|medianwert|mediane"),
    (.amount(.median), "mediana|mediaan|medianlohn|mediangehalt|median salary|median pay"),
    (.amount(.p75), "75th percentile|75 percentile|percentile 75|75th|q3|q75|upper quartile|third quartile"),
    (.amount(.p75), "oberes quartil|75 perzentil|troisieme quartile|cuartil superior|terzo quartile"),
    (.amount(.p75), "bovenste kwartiel"),
    (.amount(.p90), "90th percentile|90 percentile|percentile 90|90th|d9|ninth decile|90 perzentil"),
    (.amount(.value), "amount|salary|wage|average|mean|average salary|average pay|mean salary|avg"),
    (.amount(.value), "betrag|gehalt|lohn|durchschnitt|mittelwert|durchschnittsgehalt|mittel|montant"),
    (.amount(.value), "salaire|moyenne|salario|sueldo|promedio|stipendio|media|importo|bedrag|salaris"),
    (.amount(.value), "gemiddelde|gemiddeld"),
    (.asOf, "date|year|stand|datum|jahr|annee|fecha|ano|data|anno|jaar|survey year|reference year"),
    (.read, "date read|read on|retrieved|accessed|abgerufen|gelesen|consulte|consultado|consultato"),
    (.source, "publisher|survey|quelle|fuente|fonte|bron|herkunft"),
    (.link, "url|source link|source url|web address|website|adresse|lien|enlace|collegamento"),
    (.covers, "coverage|covered group|gilt fur|umfasst|couvre|cubre"),
    (.people, "n|count|number of people|sample|sample size|reports|responses|respondents|employees"),
    (.people, "anzahl|personen|falle|besetzung|stichprobe|effectif|personas|numero|persone|aantal"),
    (.years, "experience|years of experience|experience years|berufserfahrung|erfahrung|jahre"),
    (.years, "berufsjahre|annees d experience|experiencia|esperienza|ervaring|anni di esperienza"),
    (.note, "notes|remark|remarks|comment|comments|bemerkung|bemerkungen|anmerkung|notiz|hinweis"),
    (.note, "remarque|nota|observaciones|opmerking|kommentar"),
  ]
}
