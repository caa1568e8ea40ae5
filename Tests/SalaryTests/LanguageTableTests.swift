import Testing

@testable import Salary

/// What readers get in each language, written out. Read it as a native speaker would before you change it.
@Suite struct LanguageTableTests {
  @Test func german() {
    let tables = LanguageTables(wording: SalaryWording(language: "de"), place: "Niederlande")
    #expect(
      tables.ranges == """
        Data Scientist: Bruttogrundgehalt pro Jahr in den Niederlanden
        Mai 2025. Quelle: Panda
        Karrierestufe | Gehalt pro Jahr
        Berufseinstieg | 0 bis 1 Jahr | 40.000·€ bis 60.000·€
        Mit Berufserfahrung | 2 bis 5 Jahre | 60.000·€ bis 90.000·€
        Senior | 5 oder mehr Jahre | mindestens 90.000·€
        Das Grundgehalt als Data Scientist beträgt in den Niederlanden 40.000·€ bis 60.000·€ im Jahr beim \
        Berufseinstieg, 60.000·€ bis 90.000·€ mit Berufserfahrung und mindestens 90.000·€ auf \
        Senior-Niveau, vor Abzug von Steuern und Sozialabgaben. Stand der Zahlen: Mai 2025.
        40.000·€ bis 90.000·€ oder mehr im Jahr
        Berufseinstieg bis Senior
        Quelle: Panda, Mai 2025
        Diagramm: Grundgehalt als Data Scientist pro Jahr in den Niederlanden
        Die Skala beginnt bei null. Ein blasser Balken ist an einem Ende offen.
        """)
    #expect(
      tables.percentiles == """
        Nächstliegende Zahlen für Data Scientist: Bruttogehalt pro Monat in den Niederlanden
        Abgerufen im November 2026. Quelle: OECD
        Gruppe | Personen | 10. Perzentil | Unteres Quartil | Median | Oberes Quartil | 90. Perzentil
        MedTech | 1.200 | 3.100·€ | 4.200·€ | 5.300·€ | 6.400·€ | 9.500·€
        Pharma | nicht veröffentlicht | nicht veröffentlicht | nicht veröffentlicht | 4.800·€ | nicht \
        veröffentlicht | nicht veröffentlicht
        Das Gehalt dieser weiter gefassten Gruppe in den Niederlanden (MedTech) beträgt im Median 5.300·€ \
        im Monat, vor Abzug von Steuern und Sozialabgaben. Die mittlere Hälfte verdient 4.200·€ bis \
        6.400·€. Ein Zehntel verdient weniger als 3.100·€, ein Zehntel mehr als 9.500·€. Weitere \
        Medianwerte: Pharma 4.800·€. Die Zahlen wurden im November 2026 abgerufen; ihre Quelle nennt kein \
        Datum.
        5.300·€ im Monat (Median)
        MedTech
        Quelle: OECD, abgerufen im November 2026
        Diagramm: Gehalt dieser weiter gefassten Gruppe pro Monat in den Niederlanden
        Die Skala beginnt bei null. Der senkrechte Strich ist der Median. Der Balken zeigt die mittlere \
        Hälfte. Die dünne Linie reicht vom 10. bis zum 90. Perzentil.
        """)
  }

  @Test func french() {
    let tables = LanguageTables(wording: SalaryWording(language: "fr"), place: "Pays-Bas")
    #expect(
      tables.ranges == """
        Data Scientist·: salaire de base brut annuel aux Pays-Bas
        Mai 2025. Source·: Panda
        Niveau | Salaire annuel
        Début de carrière | 0 à 1 an | de 40˽000·€ à 60˽000·€
        Profil confirmé | 2 à 5 ans | de 60˽000·€ à 90˽000·€
        Senior | 5 ans ou plus | à partir de 90˽000·€
        Le salaire de base pour le métier «·Data Scientist·» aux Pays-Bas est le suivant·: de 40˽000·€ à \
        60˽000·€ par an en début de carrière, de 60˽000·€ à 90˽000·€ pour un profil confirmé et à partir \
        de 90˽000·€ pour un profil senior, montants bruts. Période de référence·: mai 2025.
        de 40˽000·€ à 90˽000·€ ou plus par an
        de Début de carrière à Senior
        Source·: Panda, mai 2025
        Graphique. Data Scientist·: salaire de base annuel aux Pays-Bas
        L’échelle part de zéro. Une barre pâle est ouverte d’un côté.
        """)
    #expect(
      tables.percentiles == """
        Chiffres les plus proches pour «·Data Scientist·»·: salaire brut mensuel aux Pays-Bas
        Consulté en novembre 2026. Source·: OECD
        Groupe | Effectif | 1er décile | 1er quartile | Médiane | 3e quartile | 9e décile
        MedTech | 1˽200 | 3˽100·€ | 4˽200·€ | 5˽300·€ | 6˽400·€ | 9˽500·€
        Pharma | non publié | non publié | non publié | 4˽800·€ | non publié | non publié
        La médiane du salaire de ce groupe plus large aux Pays-Bas (MedTech) est de 5˽300·€ par mois, \
        montants bruts. La moitié centrale gagne entre 4˽200·€ et 6˽400·€. Une personne sur dix gagne \
        moins de 3˽100·€, et une sur dix plus de 9˽500·€. Autres médianes·: 4˽800·€ (Pharma). Les \
        chiffres ont été consultés en novembre 2026˽; leur source ne donne pas de date.
        5˽300·€ par mois (médiane)
        MedTech
        Source·: OECD, consulté en novembre 2026
        Graphique. Chiffres les plus proches pour «·Data Scientist·»·: salaire mensuel aux Pays-Bas
        L’échelle part de zéro. Le trait vertical indique la médiane. La barre représente la moitié \
        centrale. Le trait fin va du 1er au 9e décile.
        """)
  }

  @Test func spanish() {
    let tables = LanguageTables(wording: SalaryWording(language: "es"), place: "Países Bajos")
    #expect(
      tables.ranges == """
        Data Scientist: salario base bruto anual en los Países Bajos
        Mayo de 2025. Fuente: Panda
        Nivel | Salario anual
        Nivel inicial | 0 a 1 año | de 40.000·€ a 60.000·€
        Nivel intermedio | 2 a 5 años | de 60.000·€ a 90.000·€
        Sénior | 5 años o más | a partir de 90.000·€
        El salario base de Data Scientist en los Países Bajos es el siguiente: de 40.000·€ a 60.000·€ al \
        año en el nivel inicial, de 60.000·€ a 90.000·€ en el nivel intermedio y a partir de 90.000·€ en \
        el nivel sénior, antes de impuestos. Periodo de referencia: mayo de 2025.
        de 40.000·€ a 90.000·€ o más al año
        de Nivel inicial a Sénior
        Fuente: Panda, mayo de 2025
        Gráfico. Data Scientist: salario base anual en los Países Bajos
        La escala empieza en cero. Una barra clara está abierta por un lado.
        """)
    #expect(
      tables.percentiles == """
        Datos más próximos a Data Scientist: salario bruto mensual en los Países Bajos
        Consulta en noviembre de 2026. Fuente: OECD
        Grupo | Personas | Percentil 10 | Cuartil inferior | Mediana | Cuartil superior | Percentil 90
        MedTech | 1200 | 3100·€ | 4200·€ | 5300·€ | 6400·€ | 9500·€
        Pharma | no publicado | no publicado | no publicado | 4800·€ | no publicado | no publicado
        La mediana del salario de este grupo más amplio en los Países Bajos (MedTech) es de 5300·€ al \
        mes, antes de impuestos. La mitad central gana entre 4200·€ y 6400·€. Una de cada diez personas \
        gana menos de 3100·€ y una de cada diez, más de 9500·€. Otras medianas: 4800·€ (Pharma). Los \
        datos se consultaron en noviembre de 2026; su fuente no indica ninguna fecha.
        5300·€ al mes (mediana)
        MedTech
        Fuente: OECD, consulta en noviembre de 2026
        Gráfico. Datos más próximos a Data Scientist: salario mensual en los Países Bajos
        La escala empieza en cero. La marca vertical es la mediana. La barra representa la mitad central. \
        La línea fina va del percentil 10 al percentil 90.
        """)
  }

  @Test func italian() {
    let tables = LanguageTables(wording: SalaryWording(language: "it"), place: "Paesi Bassi")
    #expect(
      tables.ranges == """
        Data Scientist: retribuzione di base lorda annua nei Paesi Bassi
        Maggio 2025. Fonte: Panda
        Livello | Retribuzione annua
        Inizio carriera | 0-1 anni | da 40.000·€ a 60.000·€
        Livello intermedio | 2-5 anni | da 60.000·€ a 90.000·€
        Senior | 5 o più anni | a partire da 90.000·€
        La retribuzione di base per il ruolo di Data Scientist nei Paesi Bassi è la seguente: da 40.000·€ \
        a 60.000·€ all’anno a inizio carriera, da 60.000·€ a 90.000·€ a livello intermedio e a partire da \
        90.000·€ a livello senior, al lordo di imposte e contributi. Periodo di riferimento: maggio 2025.
        da 40.000·€ a 90.000·€ o più all’anno
        da Inizio carriera a Senior
        Fonte: Panda, maggio 2025
        Grafico. Data Scientist: retribuzione di base annua nei Paesi Bassi
        La scala parte da zero. Una barra chiara è aperta da un lato.
        """)
    #expect(
      tables.percentiles == """
        Dati più vicini per il ruolo di Data Scientist: retribuzione lorda mensile nei Paesi Bassi
        Dati consultati nel mese di novembre 2026. Fonte: OECD
        Gruppo | Persone | Primo decile | Primo quartile | Mediana | Terzo quartile | Nono decile
        MedTech | 1200 | 3100·€ | 4200·€ | 5300·€ | 6400·€ | 9500·€
        Pharma | dato non pubblicato | dato non pubblicato | dato non pubblicato | 4800·€ | dato non \
        pubblicato | dato non pubblicato
        La mediana della retribuzione di questo gruppo più ampio nei Paesi Bassi (MedTech) è di 5300·€ al \
        mese, al lordo di imposte e contributi. La metà centrale guadagna tra 4200·€ e 6400·€. Una \
        persona su dieci guadagna meno di 3100·€, e una su dieci più di 9500·€. Altre mediane: Pharma \
        4800·€. I dati sono stati consultati nel mese di novembre 2026; la fonte non indica una data.
        5300·€ al mese (mediana)
        MedTech
        Fonte: OECD, dati consultati nel mese di novembre 2026
        Grafico. Dati più vicini per il ruolo di Data Scientist: retribuzione mensile nei Paesi Bassi
        La scala parte da zero. Il trattino verticale indica la mediana. La barra rappresenta la metà \
        centrale. La linea sottile va dal primo al nono decile.
        """)
  }

  @Test func dutch() {
    let tables = LanguageTables(wording: SalaryWording(language: "nl"), place: "Verenigd Koninkrijk")
    #expect(
      tables.ranges == """
        Data Scientist: brutobasissalaris per jaar in het Verenigd Koninkrijk
        Mei 2025. Bron: Panda
        Niveau | Salaris per jaar
        Starter | 0 tot 1 jaar | €·40.000 tot €·60.000
        Medior | 2 tot 5 jaar | €·60.000 tot €·90.000
        Senior | 5 of meer jaar | minimaal €·90.000
        Het basissalaris van een Data Scientist in het Verenigd Koninkrijk is €·40.000 tot €·60.000 per \
        jaar op startersniveau, €·60.000 tot €·90.000 op mediorniveau en minimaal €·90.000 op \
        seniorniveau, vóór aftrek van belasting en premies. Periode van de cijfers: mei 2025.
        €·40.000 tot €·90.000 of meer per jaar
        Starter tot Senior
        Bron: Panda, mei 2025
        Grafiek: basissalaris van een Data Scientist per jaar in het Verenigd Koninkrijk
        De schaal begint bij nul. Een lichte balk is aan één kant open.
        """)
    #expect(
      tables.percentiles == """
        Best passende cijfers voor Data Scientist: brutosalaris per maand in het Verenigd Koninkrijk
        Gelezen in november 2026. Bron: OECD
        Groep | Personen | 10e percentiel | Eerste kwartiel | Mediaan | Derde kwartiel | 90e percentiel
        MedTech | 1.200 | €·3.100 | €·4.200 | €·5.300 | €·6.400 | €·9.500
        Pharma | niet gepubliceerd | niet gepubliceerd | niet gepubliceerd | €·4.800 | niet gepubliceerd \
        | niet gepubliceerd
        De mediaan van het salaris van deze bredere groep in het Verenigd Koninkrijk (MedTech) is €·5.300 \
        per maand, vóór aftrek van belasting en premies. De middelste helft verdient €·4.200 tot €·6.400. \
        Eén op de tien verdient minder dan €·3.100, en één op de tien meer dan €·9.500. Andere medianen: \
        Pharma €·4.800. De cijfers zijn in november 2026 gelezen; de bron geeft geen datum.
        €·5.300 per maand (mediaan)
        MedTech
        Bron: OECD, gelezen in november 2026
        Grafiek: salaris van deze bredere groep per maand in het Verenigd Koninkrijk
        De schaal begint bij nul. Het verticale streepje is de mediaan. De balk is de middelste helft. De \
        dunne lijn loopt van het 10e tot het 90e percentiel.
        """)
  }
}
