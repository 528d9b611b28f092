/// A named part of a score, as JSON.
struct PartJSON: JSONWritable {
  let name: String
  let value: Double

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", name)
      writer.member("value", value)
    }
  }
}
