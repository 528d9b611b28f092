import Feeds
import NIOCore
import NIOHTTP1

/// The members of a request's JSON object, each name known.
struct JSONBody {
  /// A question is flat: an object with lists in it.
  private static let limits = JSONLimits(depth: 4, stringBytes: 4_000, nameBytes: 100, members: 32, numberBytes: 20)

  private let object: JSONObject

  /// - Throws: `Problem` when the content type is not JSON, the body is not one strict JSON object, or it has a member
  ///   that is not in `known`.
  init(_ request: WebRequest, known: [String]) throws(Problem) {
    try ContentType.check(request.headers, is: ContentType.json)
    guard case .object(let object) = try Self.parse(request.body) else {
      throw Problem(400, .wrongType, "The body must be a JSON object.")
    }
    guard object.members.allSatisfy({ known.contains($0.name) }) else {
      throw Problem(400, .unknownName, "Unknown member. There are: \(known.joined(separator: ", ")).")
    }
    self.object = object
  }

  private static func parse(_ body: ByteBuffer) throws(Problem) -> JSONValue {
    do throws(FeedFileError) {
      return try JSONParser.parse(Array(body.readableBytesView), limits: limits)
    } catch {
      let place = error.location.map { " at \($0)" } ?? ""
      throw Problem(400, .json, "The body is not strict JSON in UTF-8\(place): expected \(error.expected).")
    }
  }

  /// Nil when the member is absent. A null is refused: what is not meant is left out.
  private func value(_ name: String) throws(Problem) -> JSONValue? {
    guard object.has(name) else { return nil }
    guard let value = object[name] else { throw Self.wrongType(name, "a value, or be left out") }
    return value
  }

  func text(_ name: String) throws(Problem) -> String? {
    guard let value = try value(name) else { return nil }
    return try Self.text(value, name)
  }

  func flag(_ name: String) throws(Problem) -> Bool? {
    guard let value = try value(name) else { return nil }
    guard case .bool(let flag) = value else { throw Self.wrongType(name, "true or false") }
    return flag
  }

  /// A whole number written without a sign, point or exponent, below ten thousand.
  func number(_ name: String) throws(Problem) -> Int? {
    guard let value = try value(name) else { return nil }
    guard case .number(let number) = value, let whole = WholeNumber.read(number.text) else {
      throw Self.wrongType(name, "a whole number below 10000")
    }
    return whole
  }

  /// An amount in pounds with two decimal places at most, in pence.
  func pence(_ name: String) throws(Problem) -> Int? {
    guard let value = try value(name) else { return nil }
    guard case .number(let number) = value, let pence = WholeNumber.readPence(number.text) else {
      throw Self.wrongType(name, "an amount in pounds, such as 18 or 18.50")
    }
    return pence
  }

  /// A list of at most 16 texts.
  func texts(_ name: String) throws(Problem) -> [String]? { try texts(name, most: 16) }

  func texts(_ name: String, most: Int) throws(Problem) -> [String]? {
    guard let value = try value(name) else { return nil }
    guard case .array(let items) = value, items.count <= most else {
      throw Self.wrongType(name, "a list of at most \(most) texts")
    }
    var texts: [String] = []
    for (index, item) in items.enumerated() { texts.append(try Self.text(item, "\(name)[\(index)]")) }
    return texts
  }

  private static func text(_ value: JSONValue, _ path: String) throws(Problem) -> String {
    guard case .string(let text) = value else { throw wrongType(path, "text") }
    guard !text.unicodeScalars.contains(where: PercentEncoding.isControl) else {
      throw Problem(400, .encoding, "Take the control characters out of the text.", field: path)
    }
    return text
  }

  private static func wrongType(_ path: String, _ expected: String) -> Problem {
    Problem(400, .wrongType, "It must be \(expected).", field: path)
  }
}
