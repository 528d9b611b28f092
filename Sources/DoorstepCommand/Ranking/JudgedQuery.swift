/// A query of a judged set, as its line of JSON has it.
struct JudgedQuery: Decodable {
  let id: String
  let text: String
  /// The interests of a query that has several.
  let interests: [String]?
}
