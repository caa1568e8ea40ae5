import Diagnostics
import ParallelMap
import Salary

extension DiagnosticID {
  /// A translation's original does not exist.
  public static let translationOriginal = DiagnosticID("translation-original")
  /// A file's name has a language that the site does not have.
  public static let languageUnknown = DiagnosticID("language-unknown")
}

/// Files of one kind, read.
struct ReadFiles<Value: Sendable> {
  let values: [Value]
  /// Whether the system refused to read one.
  let isUnreadable: Bool
  /// Whether all of them are those of the last load.
  let isRemembered: Bool
}

/// Reads files in parallel, but for those that are remembered.
func readFiles<Value: Sendable>(
  _ files: [ContentFile], _ memory: inout FileMemory<Value>,
  read: @escaping @Sendable (ContentFile) -> ReadResult<Value>
) async -> ReadFiles<Value> {
  let before = memory.count
  let new = files.filter { memory[$0.path] == nil }
  memory.add(Array(zip(new.map(\.path), await new.parallelMap(read))))
  memory.forgetAllBut(files)
  let results = files.compactMap { memory[$0.path] }
  return ReadFiles(
    values: results.compactMap(\.value), isUnreadable: results.contains(where: \.isUnreadable),
    isRemembered: new.isEmpty && before == files.count)
}

/// What is read in several languages.
protocol Translatable: Sendable {
  /// The file it was read from.
  var file: SourceFile { get }
}

extension RoleGuide: Translatable {}
extension Page: Translatable {}

/// Reads all files of one kind in parallel: first those in the main language, then the others, each of which is given
/// the version in the main language. What is remembered is not read again.
/// - Parameters:
///   - isStale: whether something has to be read again although its file is the same.
///   - read: reads one file.
func readVersions<Value: Translatable>(
  _ files: [ContentFile], _ settings: Settings, _ memory: inout FileMemory<Value>, log: Log,
  isStale: @escaping @Sendable (Value) -> Bool = { _ in false },
  read: @escaping @Sendable (ContentFile, SiteLanguage, Value?) -> ReadResult<Value>
) async -> (values: [Value], isUnreadable: Bool) {
  let languages = settings.allLanguages
  // A language is a large value, of which ten thousand files need no copies.
  var mains: [(file: ContentFile, language: Int)] = []
  var others: [(file: ContentFile, language: Int)] = []
  for file in files {
    guard let language = language(of: file, among: languages, log: log) else { continue }
    if languages[language].isMain { mains.append((file, language)) } else { others.append((file, language)) }
  }
  let read = { @Sendable (file: ContentFile, language: Int, original: Value?) in
    read(file, languages[language], original)
  }
  var originals: [String: Value] = [:]
  let first = await readVersions(mains, originals: originals, &memory, isStale: isStale, read: read)
  var second: [ReadResult<Value>] = []
  if !others.isEmpty {
    for (main, result) in zip(mains, first) { originals[main.file.stem] = result.value }
    checkOriginals(others, among: languages, stems: Set(mains.map(\.file.stem)), log: log)
    second = await readVersions(others, originals: originals, &memory, isStale: isStale, read: read)
  }
  memory.forgetAllBut(files)
  let results = first + second
  return (results.compactMap(\.value), results.contains(where: \.isUnreadable))
}

/// Reads files whose originals are known, but for those that are remembered and were read with the same original.
private func readVersions<Value: Translatable>(
  _ files: [(file: ContentFile, language: Int)], originals: [String: Value],
  _ memory: inout FileMemory<Value>, isStale: @escaping @Sendable (Value) -> Bool,
  read: @escaping @Sendable (ContentFile, Int, Value?) -> ReadResult<Value>
) async -> [ReadResult<Value>] {
  var results: [ReadResult<Value>?] = []
  var new: [(index: Int, file: ContentFile, language: Int)] = []
  for (index, (file, language)) in files.enumerated() {
    let known = memory[file.path]
    let isSame = known.map { $0.original === originals[file.stem]?.file && !($0.value.map(isStale) ?? false) }
    results.append(isSame == true ? known : nil)
    if isSame != true { new.append((index, file, language)) }
  }
  let read = await new.parallelMap { _, file, language in
    let original = originals[file.stem]
    var result = read(file, language, original)
    result.original = original?.file
    return result
  }
  for ((index, _, _), result) in zip(new, read) { results[index] = result }
  memory.add(zip(new, read).map { ($0.file.path, $1) })
  return results.compactMap(\.self)
}

/// The language of a file by its name, as its place among all; `nil`, with a message, when the site does not have it.
private func language(of file: ContentFile, among languages: [SiteLanguage], log: Log) -> Int? {
  guard let suffix = file.suffix else { return 0 }
  if let language = languages.firstIndex(where: { $0.isNamed(suffix) }) { return language }
  log.error(
    .languageUnknown, "the site has no language `\(suffix)`, which this file's name ends in",
    at: Place(path: file.shown),
    fix:
      "add `\(suffix):` under `languages:` in site.yml, or rename the file to \(slug(from: "\(file.stem)-\(suffix)")).md"
  )
  return nil
}

/// A translation whose original is missing is a page of its own, but more likely one of the two was renamed.
private func checkOriginals(
  _ translations: [(file: ContentFile, language: Int)], among languages: [SiteLanguage], stems: Set<String>,
  log: Log
) {
  let suggestions = Suggestions { stems.sorted() }
  let taken = Set(translations.map(\.file.name))
  for (file, number) in translations where !stems.contains(file.stem) {
    let language = languages[number]
    // A translation that is there needs no second one.
    let near = suggestions.nearest(to: file.stem).map { "\($0).\(file.suffix ?? language.code).md" }
    log.warning(
      .translationOriginal,
      "there is no \(file.stem).md that this could be the \(language.englishName) version of",
      at: Place(path: file.shown),
      fix: near.flatMap { taken.contains($0) ? nil : "did you mean \($0)?" }
        ?? "write \(file.stem).md beside it, or leave it as a page in this language alone")
  }
}

extension Settings {
  /// Adds the languages that files are written in and whose words the program knows, so that nobody has to name them.
  mutating func addLanguages(of files: [ContentFile]) {
    for suffix in Set(files.compactMap(\.suffix)).sorted() {
      guard LanguageWords.of(language: suffix) != nil, !allLanguages.contains(where: { $0.isNamed(suffix) })
      else { continue }
      var language = SiteLanguage(code: suffix, title: title, isMain: false)
      language.description = description
      languages.append(language)
    }
  }
}
