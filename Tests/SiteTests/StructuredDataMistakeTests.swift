import Testing

/// The check of JSON-LD finds what it is for: mistakes that public career sites make, and others.
@Suite struct StructuredDataMistakeTests {
  private static let salary =
    "{'@type':'MonetaryAmountDistribution','name':'base','currency':'EUR','duration':'P1Y','percentile10':1000.5,'median':2000}"
  private static let amount =
    "{'@type':'MonetaryAmount','currency':'EUR','validFrom':'2026-01-01','value':{'@type':'QuantitativeValue','minValue':1,'maxValue':2,'unitText':'YEAR'}}"
  private static let role =
    "{'@type':'Occupation','@id':'https://a.example/#role','name':'Analyst','occupationLocation':{'@type':'Country','name':'Ireland'},'occupationalCategory':'15-2051.00','estimatedSalary':[\(salary),\(amount)]}"
  private static let page =
    "{'@type':'WebPage','@id':'https://a.example/#page','url':'https://a.example/','inLanguage':'en-GB','lastReviewed':'2026-02-28','mainEntity':{'@id':'https://a.example/#role'}}"
  private static let crumbs =
    "{'@type':'BreadcrumbList','itemListElement':[{'@type':'ListItem','position':1,'name':'All','item':'https://a.example/'},{'@type':'ListItem','position':2,'name':'Analyst'}]}"
  private static let data =
    "{'@type':'Dataset','name':'Pay','isAccessibleForFree':true,'temporalCoverage':'2025-01-01/2026-06-30','distribution':[{'@type':'DataDownload','encodingFormat':'text/csv','contentUrl':'https://a.example/a.csv'}]}"
  private static let right =
    "{'@context':'https://schema.org','@graph':[\(page),\(crumbs),\(role),\(data)]}"

  private func problems(_ json: String) throws -> [String] {
    StructuredData(json.replacing("'", with: "\""), try SchemaOrg.shared.get()).problems
  }

  @Test("What is right is accepted")
  func accepted() throws { #expect(try problems(StructuredDataMistakeTests.right) == []) }

  @Test(
    "What is wrong is refused",
    arguments: [
      // Seen on public sites.
      ("'duration':'P1Y'", "'duration':'1Y'", "MonetaryAmountDistribution.duration can be"),
      ("'percentile10':1000.5", "'percentile10':'€1,000'", "percentile10 can be Number"),
      ("'percentile10':1000.5", "'percentile10':'1000'", "percentile10 can be Number"),
      ("'validFrom':'2026-01-01'", "'unitText':'YEAR'", "unitText is no property of MonetaryAmount"),
      ("'@type':'Country'", "'@type':'Continent'", "occupationLocation can be AdministrativeArea"),
      ("'inLanguage':'en-GB'", "'hiringOrganization':'Us'", "hiringOrganization is no property of WebPage"),
      ("'inLanguage':'en-GB'", "'datePosted':'2026-01-01'", "datePosted is no property of WebPage"),
      ("'currency':'EUR','duration'", "'currency':'EUR','minValue':1,'duration'", "minValue is no property"),
      ("'@type':'Occupation'", "'@type':'OccupationAggregationByEmployer'", "there is no type"),
      // Types and properties.
      ("'@type':'Dataset'", "'@type':'dataset'", "there is no type dataset"),
      ("'@type':'Dataset',", "", "a node without @type"),
      ("'@type':'WebPage'", "'@type':'UserComments'", "the type UserComments is superseded"),
      ("'name':'Pay'", "'title':'Pay'", "title is no property of Dataset"),
      ("'name':'Pay'", "'nmae':'Pay'", "there is no property nmae"),
      ("'name':'Pay'", "'reviews':{'@type':'Review'}", "the property reviews is superseded"),
      // Values.
      ("'lastReviewed':'2026-02-28'", "'lastReviewed':'2026-02-30'", "lastReviewed can be Date"),
      ("'lastReviewed':'2026-02-28'", "'lastReviewed':'28 February 2026'", "lastReviewed can be Date"),
      ("'lastReviewed':'2026-02-28'", "'lastReviewed':''", "lastReviewed can be Date"),
      ("'url':'https://a.example/'", "'url':'../'", "url can be URL"),
      ("'item':'https://a.example/'", "'item':'roles/'", "item can be Thing"),
      ("'position':1", "'position':1.5", "position can be"),
      ("'name':'Pay'", "'name':true", "name can be Text"),
      ("'name':'Pay'", "'name':5", "name can be Text"), ("'name':'Pay'", "'name':null", "name can be Text"),
      ("'name':'Pay'", "'name':[]", "name is an empty list"),
      ("'name':'Pay'", "'name':[['Pay']]", "name can be Text"),
      ("'name':'Pay'", "'name':''", "name can be Text"),
      ("'isAccessibleForFree':true", "'isAccessibleForFree':'true'", "isAccessibleForFree can be Boolean"),
      ("'@type':'QuantitativeValue'", "'@type':'Thing'", "value can be"),
      // References.
      (
        "{'@id':'https://a.example/#role'}", "{'@id':'https://a.example/#rle'}",
        "refers to https://a.example/#rle"
      ),
      ("'@id':'https://a.example/#role','name'", "'name'", "refers to https://a.example/#role"),
      ("'@id':'https://a.example/#page'", "'@id':'https://a.example/#role'", "two nodes are"),
      ("'@id':'https://a.example/#page'", "'@id':'#page'", "an @id is no whole address"),
      // Codes and amounts.
      ("'currency':'EUR','duration'", "'currency':'€','duration'", "currency is no code"),
      ("'currency':'EUR','duration'", "'duration'", "currency is missing"),
      ("'inLanguage':'en-GB'", "'inLanguage':'English'", "inLanguage is no tag"),
      ("'median':2000", "'median':500", "the amounts fall"),
      ("'maxValue':2", "'maxValue':0", "the amounts fall"),
      (",'unitText':'YEAR'", "", "the period is missing"),
      ("'unitText':'YEAR'", "'unitText':'a year'", "unitText is no"),
      ("'minValue':1,'maxValue':2,", "", "a value without an amount"),
      (",'percentile10':1000.5,'median':2000", "", "a distribution without an amount"),
      ("2025-01-01/2026-06-30", "2025", "temporalCoverage is no"),
      ("text/csv", "CSV", "encodingFormat is no"),
      // The whole.
      ("'https://schema.org'", "'http://schema.org'", "the context is not"),
      ("{'@context'", "['@context'", "no JSON"),
    ] as [(String, String, String)])
  func refused(_ text: String, _ mistake: String, _ problem: String) throws {
    let right = StructuredDataMistakeTests.right
    let wrong = right.replacing(text, with: mistake, maxReplacements: 1)
    #expect(wrong != right)
    let problems = try problems(wrong)
    #expect(problems.contains { $0.contains(problem) }, "\(problems)")
  }
}
