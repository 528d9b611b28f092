/// Something in a text that tells who a person is. Found by simple rules, which catch slips and not every name.
public enum PersonalDetail: Hashable, Sendable {
  /// Ten digits whose last one is the check digit of an NHS number (NHS Data Dictionary, modulus 11).
  case healthNumber
  /// Two letters, six digits and a letter from A to D: a National Insurance number.
  case insuranceNumber
  /// A day, month and year of the past, or the words that go before one: "born", "dob".
  case dateOfBirth
  case name

  /// "what looks like an NHS number".
  var words: String {
    switch self {
    case .healthNumber: "what looks like an NHS number"
    case .insuranceNumber: "what looks like a National Insurance number"
    case .dateOfBirth: "what looks like a date of birth"
    case .name: "what looks like a name"
    }
  }

  /// What free words may not hold; nil for none. A date may stand there, because checks and calls have dates, unless
  /// the words say that it is a birthday. Linear.
  public static func inWords(_ text: String) -> PersonalDetail? {
    let bytes = Array(text.utf8).map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    if holdsHealthNumber(bytes) { return .healthNumber }
    let words = bytes.split { !(0x61...0x7A ~= $0) && !(0x30...0x39 ~= $0) && $0 < 0x80 }.map(Array.init)
    if words.contains(where: isInsuranceNumber) { return .insuranceNumber }
    let births = ["born", "dob", "birthday", "birthdate"].map { Array($0.utf8) }
    return words.contains(where: births.contains) ? .dateOfBirth : nil
  }

  /// Whether ten digits stand together, with single spaces or hyphens among them at most, that are an NHS number.
  static func holdsHealthNumber(_ bytes: [UInt8]) -> Bool {
    var digits: [UInt8] = []
    var isParted = false
    for byte in bytes + [UInt8(ascii: "."), UInt8(ascii: ".")] {
      switch byte {
      case 0x30...0x39:
        digits.append(byte - 0x30)
        isParted = false
      case 0x20, UInt8(ascii: "-"):
        if isParted { digits = [] }
        isParted = true
      default:
        if isHealthNumber(digits) { return true }
        digits = []
      }
      if isParted, isHealthNumber(digits) { return true }
    }
    return false
  }

  private static func isHealthNumber(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10 else { return false }
    let sum = digits.prefix(9).enumerated().reduce(0) { $0 + Int($1.element) * (10 - $1.offset) }
    return (11 - sum % 11) % 11 == Int(digits[9])
  }

  /// - Parameter word: in small letters.
  static func isInsuranceNumber(_ word: [UInt8]) -> Bool {
    word.count == 9 && word.prefix(2).allSatisfy { 0x61...0x7A ~= $0 }
      && word[2..<8].allSatisfy { 0x30...0x39 ~= $0 } && (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(word[8])
  }
}
