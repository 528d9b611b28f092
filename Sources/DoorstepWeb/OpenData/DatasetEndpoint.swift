import Doorstep
import Feeds
import NIOCore
import OpenReferral

/// `GET /openactive`: what is published, where and under which terms, as a schema.org Dataset in JSON-LD.
struct DatasetEndpoint: Endpoint {
  static let path = "/openactive"
  static let type = "application/ld+json"

  let context: WebContext

  var isPublic: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let address = PublicAddress.of(request, context)
    return try await context.search { [directory = context.directory.open] in
      WebResponse(type: Self.type, body: ByteBuffer(bytes: Self.dataset(of: try directory.sources(), address)))
    }
  }

  /// The description as JSON-LD, in UTF-8.
  static func dataset(of sources: [RecordSource], _ address: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { members(sources, address, &$0) }
    return Array(json.bytes)
  }

  private static func members(_ sources: [RecordSource], _ address: String, _ json: inout JSONWriter) {
    json.list("@context") { json in
      json.value("https://schema.org/")
      json.value("https://openactive.io/")
    }
    json.member("@type", "Dataset")
    json.member("@id", address + path)
    json.member("url", address + "/open-data")
    json.member("name", "Sessions near you")
    json.member("description", "Groups, activities and courses with their times and places.")
    json.member("license", OpenLicence.url(of: sources, address))
    json.member("distribution", each: [SessionFeedEndpoint.path]) { json, path in
      json.object { json in
        json.member("@type", "DataDownload")
        json.member("name", "SessionSeries")
        json.member("additionalType", "https://openactive.io/SessionSeries")
        json.member("encodingFormat", SessionFeedEndpoint.type)
        json.member("contentUrl", address + path)
      }
    }
    json.member("isBasedOn", each: sources) { json, source in
      json.object { json in
        json.member("@type", "Dataset")
        json.member("name", source.name)
        json.member("license", source.licence)
        json.member("creditText", source.attribution)
      }
    }
  }
}
