import Foundation
import Testing

@testable import DoorstepWeb

@Suite("The OpenAPI document")
struct OpenAPITests {
  private func document() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(OpenAPIDocument.text.utf8)) as? [String: Any])
  }

  /// What the document describes.
  private func routes() throws -> [Route] {
    let context = try Fixture.context()
    return RouteTable.api(context, try Fixture.contacts(context), ReadinessState()) + RouteTable.openReferral(context)
      + RouteTable.openActive(context)
  }

  private func operation(_ path: String, _ method: String) throws -> [String: Any] {
    let paths = try #require(try document()["paths"] as? [String: [String: [String: Any]]])
    return try #require(paths[path]?[method], "\(method) \(path)")
  }

  @Test("It describes every address of the API with every method, and no other")
  func addresses() throws {
    let paths = try #require(try document()["paths"] as? [String: [String: Any]])
    let described = Set(paths.flatMap { path, methods in methods.keys.map { "\($0) \(path)" } })
    let served = Set(
      try routes().flatMap { route in
        (route.get == nil ? [] : ["get \(route.pattern)"]) + (route.post == nil ? [] : ["post \(route.pattern)"])
      })
    #expect(described == served)
  }

  @Test("It names the parameters that are read, and no other")
  func parameters() throws {
    for route in try routes() {
      guard let get = route.get else { continue }
      let described = try operation(route.pattern, "get")["parameters"] as? [[String: Any]] ?? []
      let names = described.filter { $0["in"] as? String == "query" }.compactMap { $0["name"] as? String }
      #expect(names.sorted() == (get.parameters + get.repeatableParameters).sorted(), "\(route.pattern)")
    }
    let schemas = try #require((try document()["components"] as? [String: Any])?["schemas"] as? [String: [String: Any]])
    let question = try #require(schemas["Question"]?["properties"] as? [String: Any])
    #expect(Set(question.keys) == Set(FindRequestReader.names))
    let (match, cover) = (schemas["NeedToMatch"], schemas["NeedToCover"])
    #expect(Set((match?["properties"] as? [String: Any] ?? [:]).keys) == Set(NeedMatchEndpoint.names))
    #expect(Set((cover?["properties"] as? [String: Any] ?? [:]).keys) == Set(NeedBody.names))
  }
}
