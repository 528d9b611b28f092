import Doorstep
import Feeds
import Foundation
import Places

/// What was asked of a list or thing of open data, read.
struct OpenRequest: Sendable {
  /// Things on a page when nothing is said: version 1 says so, version 3 says nothing.
  static let standardPageSize = 50
  static let mostOnPage = 1_000
  /// Bytes in a value.
  static let longestText = 256
  /// How often a parameter may be given.
  static let mostRepeated = 8
  private static let flags = ["minimal", "full", "full_service", "top_only", "root_only"]

  let parameters: Parameters
  let pageNumber: Int
  let pageSize: Int
  /// One thing a line, and all of them.
  let isLines: Bool

  /// - Throws: `Problem` for a page or format that there cannot be.
  init(_ parameters: Parameters) throws(Problem) {
    self.parameters = parameters
    try Self.check(parameters)
    pageNumber = try Self.number("page", parameters, 1...9_999) ?? 1
    pageSize = try Self.number("per_page", parameters, 1...Self.mostOnPage) ?? Self.standardPageSize
    switch parameters["format"] {
    case nil, "json": isLines = false
    case "ndjson": isLines = true
    default: throw Problem(400, .wrongValue, "It is json or ndjson.", field: "format")
    }
  }

  /// What holds of every value, whether or not it is read here.
  private static func check(_ parameters: Parameters) throws(Problem) {
    for (name, value) in parameters.pairs {
      guard value.utf8.count <= longestText else {
        throw Problem(400, .tooLong, "It may have at most \(longestText) bytes.", field: name)
      }
      guard parameters.all(name).count <= mostRepeated else {
        throw Problem(400, .tooLong, "It may be given at most \(mostRepeated) times.", field: name)
      }
      guard !flags.contains(name) || ["true", "false"].contains(value) else {
        throw Problem(400, .wrongValue, "It is true or false.", field: name)
      }
    }
  }

  /// True when everything is given at once: `ndjson`, and `minimal` unless a page of it is asked for.
  var isWhole: Bool {
    isLines || parameters["minimal"] == "true" && parameters["page"] == nil && parameters["per_page"] == nil
  }

  var slice: OpenSlice { isWhole ? .all : .page(pageNumber, size: pageSize) }

  /// The text that is searched for, under the name of either version; empty for none.
  var text: String { [parameters["search"], parameters["text"]].compactMap(\.self).first { !$0.isEmpty } ?? "" }

  func flag(_ name: String) -> Bool { parameters[name] == "true" }

  func identifier(_ name: String) throws(Problem) -> UUID? {
    guard let text = parameters[name] else { return nil }
    return try Self.identifier(text, name)
  }

  /// The values of a parameter that may be given several times, with or without "[]".
  func all(_ name: String) -> [String] { parameters.all(name) + parameters.all(name + "[]") }

  func identifiers(_ name: String) throws(Problem) -> [UUID] {
    var identifiers: [UUID] = []
    for text in all(name) { identifiers.append(try Self.identifier(text, name)) }
    return identifiers
  }

  static func identifier(_ text: String, _ name: String) throws(Problem) -> UUID {
    guard text.utf8.count == 36, let id = UUID(uuidString: text) else {
      throw Problem(400, .wrongValue, "It is an identifier of 36 signs, as our answers give it.", field: name)
    }
    return id
  }

  static func number(_ name: String, _ parameters: Parameters, _ range: ClosedRange<Int>) throws(Problem) -> Int? {
    guard let text = parameters[name] else { return nil }
    guard let number = WholeNumber.read(text), range.contains(number) else {
      throw Problem(
        400, .outOfRange, "It is a whole number from \(range.lowerBound) to \(range.upperBound).", field: name)
    }
    return number
  }
}
