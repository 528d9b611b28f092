/// What a shortlist is called: a case number, never a person.
///
/// 3 to 24 letters, digits and hyphens, kept in capitals. So that it is no name, it has as many digits as letters at
/// least, and at most four letters together; and it is no date of birth, NHS number or National Insurance number.
public struct ShortlistReference: Hashable, Sendable {
  static let lengths = 3...24
  private static let mostLettersTogether = 4

  /// "CASE-0147".
  public let text: String

  /// - Throws: `AccessError`, which does not repeat the text.
  public init(_ text: String) throws(AccessError) {
    let bytes = Array(text.utf8).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    guard Self.lengths.contains(bytes.count), bytes.allSatisfy({ Self.isLetter($0) || Self.isDigit($0) || $0 == 0x2D }),
      bytes.first != 0x2D, bytes.last != 0x2D
    else { throw Self.refusal("another text") }
    if let detail = Self.detail(in: bytes) { throw Self.refusal(detail.words) }
    self.text = String(decoding: bytes.map { Self.isLetter($0) ? $0 & 0xDF : $0 }, as: UTF8.self)
  }

  private static func detail(in bytes: [UInt8]) -> PersonalDetail? {
    let groups = bytes.split(separator: 0x2D).map(Array.init)
    if PersonalDetail.holdsHealthNumber(bytes) { return .healthNumber }
    if PersonalDetail.isInsuranceNumber(groups.flatMap(\.self)) { return .insuranceNumber }
    if isDate(groups) { return .dateOfBirth }
    let letters = bytes.split { !isLetter($0) }.map(\.count)
    return letters.reduce(0, +) > bytes.count(where: isDigit) || (letters.max() ?? 0) > mostLettersTogether
      ? .name : nil
  }

  /// Whether eight or six digits together, or three groups side by side, are a day that has been.
  private static func isDate(_ groups: [[UInt8]]) -> Bool {
    let runs = groups.flatMap { $0.split { !isDigit($0) }.map(Array.init) }
    let shapes = [[2, 2, 4], [4, 2, 2], [2, 2, 2]]
    let cut = runs.flatMap { run in
      shapes.filter { $0.reduce(0, +) == run.count }.map { shape in
        [run.prefix(shape[0]), run.dropFirst(shape[0]).prefix(shape[1]), run.suffix(shape[2])].map(Array.init)
      }
    }
    let sideBySide = groups.indices.dropLast(2).map { Array(groups[$0...$0 + 2]) }
    return (cut + sideBySide).contains(where: isDate(parts:))
  }

  /// Day, month and year, or the other way round, or with the month first; years of two digits count.
  private static func isDate(parts: [[UInt8]]) -> Bool {
    guard parts.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(isDigit) }) else { return false }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1) - 0x30 } }
    func isYear(_ place: Int) -> Bool { parts[place].count == 2 || (1900...2099).contains(numbers[place]) }
    func isDay(_ day: Int, _ month: Int) -> Bool {
      (1...31).contains(numbers[day]) && (1...12).contains(numbers[month])
    }
    return isYear(2) && (isDay(0, 1) || isDay(1, 0)) || isYear(0) && isDay(2, 1)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte }
  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  private static func refusal(_ found: String) -> AccessError {
    AccessError(
      .invalid,
      expected: "a case reference of 3 to 24 letters, digits and hyphens, with as many digits as letters or more",
      found: found,
      remedy: "Use a case number such as CASE-0147: no name, no date of birth, no NHS number.")
  }
}
