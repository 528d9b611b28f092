/// Named values of a query or a form, each name known and given once.
struct Parameters: Sendable {
  /// The most parameters read.
  static let maximumCount = 32

  private var values: [String: [String]] = [:]

  /// Reads `name=value` pairs parted by "&".
  ///
  /// - Parameters:
  ///   - known: the names there are.
  ///   - allowsLineBreaks: true for what people write in several lines.
  ///   - most: how many parameters there may be.
  ///   - repeatable: those of them that may be given several times, as the tick boxes of a form are.
  /// - Throws: `Problem` for a bad encoding, an unknown name, or a name given twice. Readers differ on which of two
  ///   counts, so neither does.
  init(
    _ bytes: some Collection<UInt8>, known: [String], repeatable: [String] = [], allowsLineBreaks: Bool = false,
    most: Int = maximumCount
  ) throws(Problem) {
    let pairs = bytes.isEmpty ? [] : bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
    guard pairs.count <= most else {
      throw Problem(400, .tooLong, "There may be at most \(most) parameters.")
    }
    for pair in pairs {
      let key = pair.prefix { $0 != UInt8(ascii: "=") }
      let name = try Self.text(key, allowsLineBreaks: false)
      let value = try Self.text(pair[key.endIndex...].dropFirst(), allowsLineBreaks: allowsLineBreaks)
      guard known.contains(name) || repeatable.contains(name) else {
        throw Problem(
          400, .unknownName, "Unknown parameter. There are: \((known + repeatable).joined(separator: ", ")).")
      }
      guard values[name] == nil || repeatable.contains(name) else {
        throw Problem(400, .duplicate, "The parameter may be given once.", field: name)
      }
      values[name, default: []].append(value)
    }
  }

  /// The value of a parameter; nil when it was not given. An empty value is a value.
  subscript(name: String) -> String? { values[name]?.first }

  /// The values of a parameter that may be given several times, in the order given.
  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// Every name with each of its values, by name and then in the order given.
  var pairs: [(name: String, value: String)] {
    values.sorted { $0.key < $1.key }.flatMap { name, values in values.map { (name, $0) } }
  }

  private static func text(_ bytes: some Collection<UInt8>, allowsLineBreaks: Bool) throws(Problem) -> String {
    guard let text = PercentEncoding.decode(bytes, plusIsSpace: true, allowsLineBreaks: allowsLineBreaks) else {
      throw Problem(400, .encoding, "Parameters must be percent-encoded UTF-8 without control characters.")
    }
    return text
  }
}
