/// A named part of a score, as JSON.
struct PartJSON: Encodable {
  let name: String
  let value: Double
}
