extension SalaryWords {
  /// English, as the public services of Britain and Ireland write it: `to` in ranges, never a dash.
  static let english = SalaryWords(
    levels: [
      "entry": "Entry-level", "mid": "Mid-level", "senior": "Senior", "lead": "Lead",
      "principal": "Principal", "executive": "Executive",
    ],
    atLevels: [
      "entry": "at entry level", "mid": "at mid level", "senior": "at senior level",
      "lead": "at lead level", "principal": "at principal level", "executive": "at executive level",
    ],
    levelRange: "{low} to {high}",
    periods: [
      .year: "a year", .month: "a month", .week: "a week", .day: "a day", .hour: "an hour",
    ],
    eachPeriod: [
      .year: "per year", .month: "per month", .week: "per week", .day: "per day", .hour: "per hour",
    ],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ],
    month: "{month} {year}",
    halves: ["first half of {year}", "second half of {year}"],
    quarters: [
      "first quarter of {year}", "second quarter of {year}", "third quarter of {year}",
      "fourth quarter of {year}",
    ],
    whens: [.year: "in {date}", .half: "in {date}", .quarter: "in {date}", .month: "in {date}"],
    range: "{low} to {high}",
    from: "from {low}",
    upTo: "up to {high}",
    rangeOrMore: "{low} to {high} or more",
    years: "{from} to {to} years",
    yearsOrMore: "{from} or more years",
    oneYear: "1 year",
    exactYears: "{from} years",
    kinds: [
      .pay: "pay", .base: "base pay", .total: "total pay", .gross: "gross pay",
      .grossBase: "gross base pay", .grossTotal: "gross total pay", .net: "net pay",
      .netBase: "net base pay", .netTotal: "net total pay",
    ],
    taxes: [.gross: "before tax", .net: "after tax"],
    payColumn: "Pay {each}",
    levelColumn: "Level",
    groupColumn: "Group",
    experienceColumn: "Experience",
    peopleColumn: "People",
    fields: [
      .p10: "10th percentile", .p25: "Lower quartile", .median: "Median", .p75: "Upper quartile",
      .p90: "90th percentile",
    ],
    missing: "not published",
    everyone: "All",
    inPlaces: places([
      "in the {place}": [
        "Netherlands", "UK", "United Kingdom", "US", "USA", "United States", "United States of America",
        "EU", "European Union", "EEA", "UAE", "United Arab Emirates", "Czech Republic",
        "Republic of Ireland", "Philippines", "Nordics", "Nordic countries", "Baltics", "Baltic states",
        "Benelux", "DACH region", "Middle East", "Balkans",
      ]
    ]),
    inPlace: "in {place}",
    ownPay: "{role} {pay}",
    coveredPay: "{pay} of this wider group",
    caption: "{title}: {pay} {each}{in}",
    coveredTitle: "Nearest figures for {role}",
    sourceLine: "Source: {source}",
    readDate: "read {when}",
    sentence: "{subject}{in} is {list}",
    forGroup: "({group})",
    withYears: "with {years} of experience",
    datedLine: "The figures are from {date}.",
    readLine: "The figures were read {when}; their source gives no date.",
    medianSentence: "Median {subject}{in}{who} is {amount} {per}",
    middleHalf: "The middle half is {low} to {high}",
    outerTenths: "One in ten is below {low}, and one in ten above {high}",
    otherMedians: "Other medians: {list}.",
    otherMedian: "{name} {amount}",
    and: "and",
    parts: [
      .p10: "one in ten is below {amount}", .p25: "one in four is below {amount}",
      .median: "the median is {amount}", .p75: "one in four is above {amount}",
      .p90: "one in ten is above {amount}",
    ],
    medianSummary: "{amount}, median",
    chartTitle: "Chart of {subject} {each}{in}",
    chartRow: "{name}: {pay}.",
    chartScale: "The scale starts at zero.",
    chartMedian: "The upright mark is the median.",
    chartQuartiles: "The bar is the middle half.",
    chartTenths: "The thin line runs from the 10th to the 90th percentile."
  )
}
