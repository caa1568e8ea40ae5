import Diagnostics
import Testing

@testable import CareerGuide

/// Which names are probably one.
@Suite struct SimilarNameTests {
  /// The usual one first: two roles use it, one the other.
  private func isSame(_ usual: String, _ rare: String) -> Bool {
    let found = similarNames([used(usual, 1), used(usual, 2), used(rare, 3)])
    if let first = found.first { #expect(first.name.text == rare && first.usual.text == usual) }
    return !found.isEmpty
  }

  private func used(_ name: String, _ file: Int) -> UsedName {
    UsedName(text: name, span: SourceSpan(file: source(name, path: "\(file).md"), range: 0..<name.utf8.count))
  }

  @Test(
    "One thing, written in two ways",
    arguments: [
      ("PyTorch", "Pytorch"), ("Machine Learning", "Machine learning"), ("Statistics", "Statistic"),
      ("Data pipelines", "Data-Pipelines"), ("Data pipelines", "Datapipelines"),
      ("Clinical trials", "clinical trial"),
      ("Kubernetes", "Kubernets"), ("Pharmacology", "Pharmacolgoy"), ("Bioinformatics", "Bio-informatics"),
      ("Gestion de données", "Gestion de donnees"), ("Python", "Pyhton"), ("Data modelling", "Data modeling"),
    ])
  func same(_ usual: String, _ rare: String) { #expect(isSame(usual, rare)) }

  @Test(
    "Two things",
    arguments: [
      ("Java", "Lava"), ("C", "C++"), ("C++", "C#"), ("C", "C#"), ("R", "Go"), ("Java", "JavaScript"),
      ("ISO 13485", "ISO 13484"), ("Python 2", "Python 3"), ("Oncology", "Ontology"), ("SAS", "SA"),
      ("GCP guidelines", "GMP guidelines"), ("Phase I trials", "Phase II trials"), ("SAS", "SPSS"),
      ("RNA sequencing", "mRNA sequencing"), ("Simulation", "Stimulation"), ("In vivo", "In vitro"),
      ("Data science", "Data scientist"), ("Neurology", "Urology"), ("IEC 62304", "IEC 62305"),
      ("Class A", "Class B"), ("Mentoring", "Monitoring"), ("AWS", "AW"), ("Java 11", "Java 1"), ("C++", "C"),
      ("Analysis", "Analytics"), (".NET", "Net"), ("Patient safety", "Patent safety"),
    ])
  func different(_ first: String, _ second: String) { #expect(!isSame(first, second)) }

  @Test("The rarer one is told, once for each spelling and file, with what the others write")
  func rarer() throws {
    let found = similarNames(
      [used("PyTorch", 1), used("Pytorch", 2), used("Pytorch", 2), used("pytorch", 3), used("PyTorch", 4)])
    #expect(found.map(\.name.text) == ["Pytorch", "pytorch"])
    #expect(found.map(\.usualCount) == [2, 2])
    #expect(found.map(\.name.span.file.path) == ["2.md", "3.md"])
  }

  @Test("Of two that are used alike, the order of their letters decides and not chance")
  func alike() {
    #expect(similarNames([used("Pytorch", 1), used("PyTorch", 2)]).map(\.name.text) == ["Pytorch"])
    #expect(similarNames([used("PyTorch", 1), used("Pytorch", 2)]).map(\.name.text) == ["Pytorch"])
  }

  @Test("A series of names that differ in one place is no series of errors")
  func series() {
    let names = "abcdefghijklmnop".map { used("Component\($0)kind", 1) }
    #expect(similarNames(names).isEmpty)
  }

  @Test("Ten thousand names take no longer each than a hundred")
  func many() {
    let names = (0..<10_000).map { index in
      used(
        "Skill "
          + String(index, radix: 26).map {
            "abcdefghijklmnopqrstuvwxyz"["0123456789abcdefghijklmnop".firstIndex(of: $0) ?? "a".startIndex]
          }.map(String.init).joined(), index)
    }
    let clock = ContinuousClock()
    #expect(clock.measure { _ = similarNames(names) } < .seconds(10))
  }
}
