/// One named part of the score of two records. The parts of a pair, added, are its score.
public struct DuplicatePart: Hashable, Sendable {
  /// What a part looks at.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    /// How alike the names are, their rare words counting most.
    case name
    /// The names are the same, word for word.
    case sameName = "same name"
    /// One name has a word that says it stands beside the other: "friends of", "trust".
    case related = "stands beside"
    /// Charity or company numbers.
    case number
    /// Postcode, distance, or the area of one around the place of the other.
    case place
    case phone
    /// Web pages and hosts.
    case web
    /// What they are about.
    case subject
  }

  public let name: Name
  /// For when above zero, against when below.
  public let value: Double

  public init(_ name: Name, _ value: Double) { (self.name, self.value) = (name, value) }
}

extension [DuplicatePart] {
  /// The sum, in the order of the parts.
  public var score: Double { reduce(0) { $0 + $1.value } }

  /// "name 4.25; place 3.00", as it is stored.
  var text: String { map { "\($0.name.rawValue) \($0.value)" }.joined(separator: "; ") }

  /// Reads `text`; parts that cannot be read are left out.
  init(text: String) {
    self = text.utf8.split(separator: UInt8(ascii: ";")).compactMap { part in
      guard let space = part.lastIndex(of: UInt8(ascii: " ")),
        let value = Double(String(decoding: part[part.index(after: space)...], as: UTF8.self))
      else { return nil }
      let name = String(decoding: part[..<space].drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
      return DuplicatePart.Name(rawValue: name).map { DuplicatePart($0, value) }
    }
  }
}
