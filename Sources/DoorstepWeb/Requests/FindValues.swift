/// Named values, wherever they come from. Each is nil when it was not given, and throws when it is of another type.
protocol FindValues {
  func text(_ name: String) throws(Problem) -> String?
  func texts(_ name: String) throws(Problem) -> [String]?
  func flag(_ name: String) throws(Problem) -> Bool?
  /// A whole number below ten thousand.
  func number(_ name: String) throws(Problem) -> Int?
  /// Pounds below ten thousand, with two decimal places at most, in pence.
  func pence(_ name: String) throws(Problem) -> Int?
}

extension JSONBody: FindValues {}

/// Those of a query.
struct QueryValues: FindValues {
  let parameters: Parameters

  func text(_ name: String) -> String? { parameters[name] }

  /// Parted by commas; empty ones do not count.
  func texts(_ name: String) -> [String]? {
    parameters[name]?.utf8.split(separator: UInt8(ascii: ",")).compactMap { String($0) }
  }

  func flag(_ name: String) throws(Problem) -> Bool? {
    switch parameters[name] {
    case nil: nil
    case "true": true
    case "false": false
    default: throw Problem(400, .wrongValue, "It must be true or false.", field: name)
    }
  }

  func number(_ name: String) throws(Problem) -> Int? {
    guard let text = parameters[name] else { return nil }
    guard let number = WholeNumber.read(text) else {
      throw Problem(400, .wrongType, "It must be a whole number in the digits 0 to 9.", field: name)
    }
    return number
  }

  func pence(_ name: String) throws(Problem) -> Int? {
    guard let text = parameters[name] else { return nil }
    guard let pence = WholeNumber.readPence(text) else {
      throw Problem(400, .wrongType, "It must be an amount in pounds, such as 18 or 18.50.", field: name)
    }
    return pence
  }
}
