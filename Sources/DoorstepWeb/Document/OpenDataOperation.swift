import Feeds

/// One address of open data as OpenAPI describes it.
struct OpenDataOperation {
  /// What the answer is.
  enum Answer {
    case details, list, legacyList, item, texts, dataset, feed
  }

  let path: String
  private let summary: String
  private let answer: Answer
  private let parameters: [String]
  private let repeatable: [String]

  init(
    _ path: String, _ summary: String, _ answer: Answer, _ parameters: [String] = [], _ repeatable: [String] = []
  ) {
    self.path = path
    self.summary = summary
    self.answer = answer
    self.parameters = parameters
    self.repeatable = repeatable
  }

  /// Writes the item of `paths`.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("get") { json in
        json.member("summary", summary)
        json.member("tags", ["open data"])
        json.list("parameters") { json in
          if path.utf8.last == UInt8(ascii: "}") { json.value(json: Array(Self.identifier.utf8)) }
          for name in parameters { parameter(name, isRepeatable: false, &json) }
          for name in repeatable { parameter(name, isRepeatable: true, &json) }
          json.value(json: Array(##"{"$ref":"#/components/parameters/IfNoneMatch"}"##.utf8))
        }
        json.member("responses", json: Array(responses.utf8))
      }
    }
  }

  private static let identifier = """
    {"name":"id","in":"path","required":true,"description":"As our answers give it.","schema":{"type":"string","minLength":1}}
    """

  private func parameter(_ name: String, isRepeatable: Bool, _ json: inout JSONWriter) {
    let base = name.hasSuffix("[]") ? String(name.dropLast(2)) : name
    let schema = OpenDataSchemas.parameters[base] ?? #"{"type":"string","maxLength":256}"#
    json.object { json in
      json.member("name", name)
      json.member("in", "query")
      if isRepeatable {
        json.member("description", "May be given several times; values in the same place belong together.")
        json.member("schema", json: Array("{\"type\":\"array\",\"maxItems\":8,\"items\":\(schema)}".utf8))
      } else {
        json.member("schema", json: Array(schema.utf8))
      }
    }
  }

  private var responses: String {
    let problem = ##"{"$ref":"#/components/responses/Problem"}"##
    let later = ##"{"$ref":"#/components/responses/Later"}"##
    let missing = answer == .item ? "\"404\":\(problem)," : ""
    return """
      {"200":{"description":"\(summary).","content":{\(content)}},\
      "304":{"$ref":"#/components/responses/NotModified"},"400":\(problem),\(missing)"414":\(problem),\
      "429":\(later),"503":\(later)}
      """
  }

  private var content: String {
    let json = { (type: String, schema: String) in "\"\(type)\":{\"schema\":\(schema)}" }
    let thing = #"{"type":"object","required":["id"]}"#
    let lines = json(ContentType.linesOfJSON, #"{"type":"string"}"#)
    return switch answer {
    case .details: json(ContentType.json, #"{"type":"object","required":["version","profile","openapi_url"]}"#)
    case .item: json(ContentType.json, thing)
    case .list: json(ContentType.json, OpenDataSchemas.page) + "," + lines
    case .legacyList: json(ContentType.json, OpenDataSchemas.legacyPage) + "," + lines
    case .texts: json(ContentType.json, #"{"type":"array","items":{"type":"string"}}"#)
    case .dataset: json(DatasetEndpoint.type, #"{"type":"object","required":["@type","distribution"]}"#)
    case .feed: json(SessionFeedEndpoint.type, OpenDataSchemas.feed)
    }
  }
}
