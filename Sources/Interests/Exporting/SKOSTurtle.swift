/// A thesaurus in the exchange format of libraries and archives: SKOS (W3C Recommendation 2009) as Turtle.
public struct SKOSTurtle {
  /// What the addresses of the concepts begin with. It names them; nothing need be there.
  public static let base = "urn:doorstep:interest:"

  private let thesaurus: Thesaurus

  public init(_ thesaurus: Thesaurus) { self.thesaurus = thesaurus }

  /// The whole thesaurus as one document. Suggested labels become hidden labels; mappings become close matches where
  /// they have an address and notations otherwise.
  public func render() -> String {
    let head = """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix interest: <\(Self.base)> .

      interest:scheme a skos:ConceptScheme ;
        dcterms:title "Doorstep interests"@en-GB .

      """
    return head + thesaurus.concepts.map(block).joined()
  }

  private func block(_ concept: Concept) -> String {
    let known = { (id: String) in thesaurus.number(of: id) != nil }
    let lines =
      ["a skos:Concept", "skos:inScheme interest:scheme", "skos:prefLabel \(literal(concept.label))"]
      + concept.alternatives.map { "skos:altLabel \(literal($0))" }
      + concept.suggested.map { "skos:hiddenLabel \(literal($0))" }
      + concept.broader.filter(known).map { "skos:broader interest:\($0)" }
      + concept.related.filter(known).map { "skos:related interest:\($0)" }
      + [concept.note.map { "skos:scopeNote \(literal($0))" }].compactMap { $0 }
      + concept.mappings.openActive.map { "skos:note \(literal("OpenActive: " + $0))" }
      + concept.mappings.ukCat.map { "skos:notation \"UK-CAT \(escaped($0))\"" }
      + concept.mappings.openReferral.map { "skos:note \(literal("Open Referral UK: " + $0))" }
    return "\ninterest:\(concept.id) " + lines.joined(separator: " ;\n  ") + " .\n"
  }

  private func literal(_ text: String) -> String { "\"\(escaped(text))\"@en-GB" }

  /// As Turtle 1.1 section 6.4 asks: backslash, quote and line ends; other controls as code points.
  private func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\"": escaped += "\\\""
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case _ where scalar.value < 32:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
