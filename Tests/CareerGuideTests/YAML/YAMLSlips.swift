import Testing

/// Slips that editors make in front matter: what they type, what they are told, and what they type then.
struct Slip: Sendable, CustomTestStringConvertible {
  let yaml: String
  let told: String
  let mended: String?

  init(_ yaml: String, _ told: String, mended: String? = nil) {
    self.yaml = yaml
    self.told = told
    self.mended = mended
  }

  var testDescription: String { yaml }
}

// The front matter's first line is the file's second.

let quotingSlips = [
  Slip(
    #"title: "a\e""#,
    #"2:8 a backslash in these quotes stands for an invisible control character => write \\ for one backslash, or delete it"#,
    mended: #"title: "a\\e""#),
  Slip(
    "title: Data: the guide",
    #"2:12 a value that contains a colon and a space needs quotes => put quotes around it: title: "Data: the guide""#,
    mended: #"title: "Data: the guide""#),
  Slip(
    #"title: The "best" job: ever"#,
    #"2:22 a value that contains a colon and a space needs quotes => put quotes around it: title: 'The "best" job: ever'"#,
    mended: #"title: 'The "best" job: ever'"#),
  Slip(
    "skills: [a: b: c]",
    #"2:10 a value that contains a colon and a space needs quotes => put quotes around it: "a: b: c""#,
    mended: #"skills: ["a: b: c"]"#),
  Slip(
    "skills: [Python, x:]",
    #"2:18 a value that ends with a colon needs quotes => put quotes around it: "x:""#,
    mended: #"skills: [Python, "x:"]"#),
  Slip(
    #"title: "Data Scientist"#,
    #"2:8 this quotation mark is never closed => close it at the end of the value: "Data Scientist""#,
    mended: #"title: "Data Scientist""#),
  Slip(
    "title: 'Data Scientist\nsummary: it's x",
    "2:8 this quotation mark is never closed => close it at the end of the value: 'Data Scientist'",
    mended: "title: 'Data Scientist'\nsummary: it's x"),
  Slip(
    #"skills: [Python, "R]"#,
    #"2:18 this quotation mark is never closed => close it at the end of the value: "R""#,
    mended: #"skills: [Python, "R"]"#),
  Slip(
    "title: 'It's a job'",
    #"2:12 the quotation marks close before the value ends => write title: "It's a job""#,
    mended: #"title: "It's a job""#),
  Slip(
    #"title: "Best" job"#,
    #"2:15 the quotation marks close before the value ends => write title: '"Best" job'"#,
    mended: #"title: '"Best" job'"#),
  Slip(
    #"title: "C:\Users""#,
    #"2:11 a backslash in double quotes has a meaning of its own => put single quotes around the value: 'C:\Users'"#,
    mended: #"title: 'C:\Users'"#),
  Slip(
    "title: @home",
    #"2:8 a value cannot begin with `@` => put quotes around it: "@home""#, mended: #"title: "@home""#),
  Slip(
    "title: `code`",
    #"2:8 a value cannot begin with a backtick => put quotes around it: "`code`""#,
    mended: #"title: "`code`""#),
  Slip(
    "title: & more", #"2:8 a value cannot begin with `&` => put quotes around it: "& more""#,
    mended: #"title: "& more""#),
  Slip(
    "title: *bold* role", #"2:8 a value cannot begin with `*` => put quotes around it: "*bold* role""#,
    mended: #"title: "*bold* role""#),
  Slip(
    "title: !important", #"2:8 a value cannot begin with `!` => put quotes around it: "!important""#,
    mended: #"title: "!important""#),
  Slip(
    "title: 100\nsummary: %percent",
    #"3:10 a value cannot begin with `%` => put quotes around it: "%percent""#,
    mended: "title: 100\nsummary: \"%percent\""),
  Slip(
    "skills: [@angular, R]",
    #"2:10 a value cannot begin with `@` => put quotes around it: "@angular""#,
    mended: #"skills: ["@angular", R]"#),
  Slip(
    "title: > x",
    #"2:8 after `>` the text begins on the next line => put it there and indent it by two spaces, or put quotes around it: "> x""#,
    mended: "title: >\n  x"),
  Slip(
    "title: [draft] Data Scientist",
    #"2:16 nothing can follow the closing bracket => delete it, or put quotes around all of it: title: "[draft] Data Scientist""#,
    mended: #"title: "[draft] Data Scientist""#),
]

let bracketSlips = [
  Slip(
    "skills: [Python, R",
    "2:9 the list that begins with `[` here is never closed => close it at its end: [Python, R]",
    mended: "skills: [Python, R]"),
  Slip(
    "skills: [Python,\ntitle: x",
    "2:9 the list that begins with `[` here is never closed => close it at its end: [Python]",
    mended: "skills: [Python]\ntitle: x"),
  Slip(
    "codes: { isco: 2511\ntitle: x",
    "2:8 the group that begins with `{` here is never closed => close it at its end: { isco: 2511 }",
    mended: "codes: { isco: 2511 }\ntitle: x"),
  Slip(
    "codes: { isco: 2511 onet: 15-2051.00 }",
    "2:21 a comma is missing before `onet` => write { isco: 2511, onet: 15-2051.00 }",
    mended: "codes: { isco: 2511, onet: 15-2051.00 }"),
  Slip(
    #"skills: ["a" b]"#, "2:14 a comma is missing before this => write a comma between the two parts",
    mended: #"skills: ["a", b]"#),
  Slip("skills: [Python, R]]", "2:20 this closes nothing => delete it", mended: "skills: [Python, R]"),
  Slip("title: x\n}", "3:1 this closes nothing => delete it", mended: "title: x"),
  Slip(
    "skills: [a,, b]",
    "2:12 something is missing between the brackets here => delete the comma or colon that has nothing beside it",
    mended: "skills: [a, b]"),
  Slip(
    "skills: [C, #x]",
    "2:9 the list that begins with `[` here is never closed => close it at its end: [C]; a # after a space begins a comment, so put quotes around a value that begins with it",
    mended: ##"skills: [C, "#x"]"##),
]

let lineSlips = [
  Slip("title:Data", "2:1 a space is missing after the colon => write title: Data", mended: "title: Data"),
  Slip(
    "title:Data\nsummary: x", "2:1 a space is missing after the colon => write title: Data",
    mended: "title: Data\nsummary: x"),
  Slip(
    "summary: x\ntitle:Data", "3:1 a space is missing after the colon => write title: Data",
    mended: "summary: x\ntitle: Data"),
  Slip(
    "title = Data", "2:1 a key and its value stand with a colon between them => write title: Data",
    mended: "title: Data"),
  Slip(
    "title：Data", "2:1 this is not an ordinary colon => write title: Data", mended: "title: Data"),
  Slip(
    "just text",
    "2:1 the front matter should be `key: value` lines, and this is a single value => write title: Data Scientist",
    mended: "title: Data Scientist"),
  Slip(
    "title: x\nand more\nsector: Data",
    "3:1 this line has no colon => write it as `key: value`, or indent it by two spaces if it belongs to the line above",
    mended: "title: x\n  and more\nsector: Data"),
  Slip(
    "summary: |\nText", "3:1 the text after `|` has to be indented => begin the line with two spaces",
    mended: "summary: |\n  Text"),
  Slip(
    "title: x\n\tsector: y",
    "3:1 a tab is used to indent, and only spaces count here => delete the tab", mended: "title: x\nsector: y"
  ),
  Slip(
    "codes:\n\tisco: 2511",
    "3:1 a tab is used to indent, and only spaces count here => begin the line with 2 spaces in place of it",
    mended: "codes:\n  isco: 2511"),
  Slip(
    "title: x\n  summary: y",
    "3:3 this line is indented further than the one above, so it is taken for more of that value => begin it in the same column as the other keys, or put quotes around the value above",
    mended: "title: x\nsummary: y"),
  Slip(
    "  title: x\nsector: y",
    "3:1 this line is indented less than the first one => begin all keys in the same column",
    mended: "title: x\nsector: y"),
  Slip(
    "codes:\n  isco: 2511\n onet: 15-2051.00",
    "4:2 this line begins between the columns of the lines above it => begin it under the line above",
    mended: "codes:\n  isco: 2511\n  onet: 15-2051.00"),
  Slip(
    "title: x\n: y", "3:1 a colon stands here without a key => write the key before it",
    mended: "title: x\nsector: y"),
  Slip(
    "title: x\n...\nsector: y", "3:1 three dots end the keys, and more of them follow => delete the dots",
    mended: "title: x\nsector: y"),
  Slip("title: x\u{1}y", "2:9 an invisible control character stands here => delete it", mended: "title: xy"),
  Slip(
    "title: x\u{2028}sector y", "2:9 an invisible character that ends the line stands here => delete it",
    mended: "title: xsector y"),
  Slip(
    "%TAG x", #"2:1 a line cannot begin with `%` => delete it, or put quotes around it: "%TAG x""#,
    mended: ""),
]

let listSlips = [
  Slip(
    "skills: - Python",
    "2:9 a list cannot begin on the line of its key => write it in brackets, `[one, two]`, or put each `- ` on a line of its own",
    mended: "skills: [Python]"),
  Slip(
    "skills:\n* Python", "3:1 an item of a list begins with a hyphen => write - Python",
    mended: "skills:\n- Python"),
  Slip(
    "skills:\n  - Python\n - R",
    "4:2 this line begins between the columns of the lines above it => begin it under the line above",
    mended: "skills:\n  - Python\n  - R"),
  Slip(
    "leads_to:\n  - title: A\n  title: B",
    "4:3 a key stands among the items of a list here => indent it by two more spaces, so that it belongs to the item above"
  ),
  Slip(
    "title: x\n- Python",
    "3:1 an item of a list stands among keys here => indent it by two more spaces and give the list a key on the line above, or delete the hyphen",
    mended: "title: x\nskills:\n  - Python"),
  Slip(
    "- title: x",
    "2:1 the front matter should be `key: value` lines, and this is a list => write title: Data Scientist"),
  Slip(
    "[a]: b",
    "2:1 a key is a single word, and this is a list => write a word, a colon and the value, such as `title: Data Scientist`"
  ),
]
