import Doorstep
import Feeds
import Foundation
import OpenReferral
import TestSupport
import Testing

/// Sources write anything anywhere: every text of an Open Referral record of a personal assistant, each in turn, holds
/// how to reach them or where they live.
@Suite("Contacts and homes in odd fields")
struct OddFieldTests {
  private static let contact = "Zebedee 01632 960 777"
  private static let home = "Zebedee 17 Larkspur Lane WN5 7QF"

  /// A full record as JSON, a line for each text in it, which there reads as given.
  private func lines(writing text: String) throws -> [(path: String, line: String)] {
    var generator = SeededGenerator(seed: 7)
    var service = RandomServices.full(using: &generator)
    (service.kind, service.status, service.reachModes) = (.personalAssistant, .active, [.travels])
    let whole = try JSONSerialization.jsonObject(with: Data(ServiceDocument.writeLines([service])))
    return try Self.paths(of: whole).enumerated().map { number, path in
      var changed = Self.replacing(whole, at: path[...], with: text) as? [String: Any] ?? [:]
      if path != ["id"] { changed["id"] = StableIdentifier.uuid("odd", "\(number)").uuidString.lowercased() }
      let line = try JSONSerialization.data(withJSONObject: changed, options: [.sortedKeys])
      return (path.joined(separator: "."), String(decoding: line, as: UTF8.self))
    }
  }

  private static func paths(of value: Any) -> [[String]] {
    switch value {
    case let object as [String: Any]:
      object.sorted { $0.key < $1.key }.flatMap { name, value in paths(of: value).map { [name] + $0 } }
    case let list as [Any]: list.enumerated().flatMap { place, value in paths(of: value).map { ["\(place)"] + $0 } }
    case is String: [[]]
    default: []
    }
  }

  private static func replacing(_ value: Any, at path: ArraySlice<String>, with text: String) -> Any {
    guard let name = path.first else { return text }
    if var object = value as? [String: Any], let inner = object[name] {
      object[name] = replacing(inner, at: path.dropFirst(), with: text)
      return object
    }
    guard var list = value as? [Any], let place = Int(name) else { return value }
    list[place] = replacing(list[place], at: path.dropFirst(), with: text)
    return list
  }

  @Test("A telephone number in any text of a record is in no answer, page or export that anybody may see")
  func contacts() throws {
    try DirectoryFixture.with { directory in
      let lines = try lines(writing: Self.contact)
      #expect(lines.count > 60)
      try directory.importText(lines.map(\.line).joined(separator: "\n").utf8)
      let loaded = try directory.load()
      #expect(loaded.services.count > 30, "most records must come in, or nothing is proved")
      for service in loaded.services {
        let view = String(decoding: try JSONEncoder().encode(service.publicView), as: UTF8.self)
        let number = lines.firstIndex { $0.line.contains(service.id.uuidString.lowercased()) }
        #expect(!view.contains("960 777"), "\(number.map { lines[$0].path } ?? "?")")
      }
      #expect(!loaded.pages().contains("960 777"))
      #expect(!String(decoding: loaded.export(), as: UTF8.self).contains("960 777"))
    }
  }

  @Test("A home in any text of a record is not stored")
  func homes() throws {
    try DirectoryFixture.with { directory in
      let lines = try lines(writing: Self.home)
      try directory.importText(lines.map(\.line).joined(separator: "\n").utf8)
      let loaded = try directory.load()
      #expect(loaded.services.count > 30, "most records must come in, or nothing is proved")
      for service in loaded.services {
        let stored = String(decoding: try JSONEncoder().encode(service), as: UTF8.self)
        let number = lines.firstIndex { $0.line.contains(service.id.uuidString.lowercased()) }
        #expect(!stored.contains("Larkspur") && !stored.contains("7QF"), "\(number.map { lines[$0].path } ?? "?")")
      }
      let bytes = try directory.storedBytes()
      for sign in ["Larkspur", "7QF"] { #expect(bytes.range(of: Data(sign.utf8)) == nil, "\(sign)") }
    }
  }
}
