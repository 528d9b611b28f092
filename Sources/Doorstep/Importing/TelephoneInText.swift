/// Telephone numbers in running text, however they are broken up. It finds too much rather than too little. Linear.
enum TelephoneInText {
  /// Digits without a letter or anything else between them.
  private struct Group {
    let range: Range<Int>
    let digits: [Int]
    /// Begins as a number with its area code or country does: with 0, or after a plus.
    let isBeginning: Bool
  }

  /// Digits from which what begins as a telephone number is one.
  private static let fewestDigits = 9
  /// Digits of a British number without its 0, and with 44 before that.
  private static let (bareDigits, countryDigits) = (10, 12)

  /// Where they stand, in order.
  static func ranges(in text: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var run: [Group] = []
    var position = 0
    while position < text.count {
      if let group = group(in: text, at: position) {
        run.append(group)
        position = group.range.upperBound
      } else {
        if breaks(text, at: position) {
          found += numbers(in: run[...], text)
          run = []
        }
        position += 1
      }
    }
    return found + numbers(in: run[...], text)
  }

  private static func group(in text: [Unicode.Scalar], at start: Int) -> Group? {
    let digits = text[start...].prefix { digit($0) != nil }.compactMap(digit)
    guard let first = digits.first else { return nil }
    let before = start > 0 ? text[start - 1] : " "
    return Group(
      range: start..<start + digits.count, digits: digits,
      isBeginning: first == 0 || before == "+" || before.value == 0xFF0B)
  }

  /// Whether a sign ends a run of digits: letters, what stands in times and prices, and a comma that does not part two
  /// digits.
  private static func breaks(_ text: [Unicode.Scalar], at index: Int) -> Bool {
    let scalar = text[index]
    if scalar == "," { return index + 1 == text.count || digit(text[index + 1]) == nil }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .currencySymbol
      || ":;%".unicodeScalars.contains(scalar)
  }

  /// The numbers in a run, in which dates are none.
  private static func numbers(in run: ArraySlice<Group>, _ text: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = run.startIndex
    for index in run.indices where isDate(run[index...].prefix(3), text) && index >= start {
      found += undated(run[start..<index], text)
      start = index + 3
    }
    return found + undated(run[start...], text)
  }

  private static func undated(_ run: ArraySlice<Group>, _ text: [Unicode.Scalar]) -> [Range<Int>] {
    let beginning = run.firstIndex(where: \.isBeginning) ?? run.endIndex
    let rest = run[beginning...]
    guard rest.reduce(0, { $0 + $1.digits.count }) < fewestDigits else {
      return bare(run[..<beginning]) + [begun(rest, text)]
    }
    return bare(run)
  }

  /// What begins as a number does, with its plus and brackets, to the end of the run.
  private static func begun(_ run: ArraySlice<Group>, _ text: [Unicode.Scalar]) -> Range<Int> {
    let first = run.first?.range.lowerBound ?? 0
    let signs = text[..<first].reversed().prefix { "+(".unicodeScalars.contains($0) || $0.value == 0xFF0B }.count
    return first - signs..<(run.last?.range.upperBound ?? first)
  }

  /// Numbers without their 0, in groups as such numbers are written.
  private static func bare(_ run: ArraySlice<Group>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = run.startIndex
    while start < run.endIndex {
      let length = (1...5).first { isBare(run[start...].prefix($0), length: $0) }
      if let length { found.append(run[start].range.lowerBound..<run[start + length - 1].range.upperBound) }
      start += length ?? 1
    }
    return found
  }

  private static func isBare(_ groups: ArraySlice<Group>, length: Int) -> Bool {
    guard groups.count == length, let last = groups.last, last.digits.count >= 3 else { return false }
    let digits = groups.flatMap(\.digits)
    return digits.count == countryDigits && digits.starts(with: [4, 4])
      || digits.count == bareDigits && length <= 3 && groups.allSatisfy { $0.digits.count >= 2 }
  }

  /// A day as 2026-09-02 or 2/9/2026.
  private static func isDate(_ groups: ArraySlice<Group>, _ text: [Unicode.Scalar]) -> Bool {
    let parts = Array(groups)
    guard parts.count == 3 else { return false }
    let gaps = zip(parts, parts.dropFirst()).map { text[$0.range.upperBound..<$1.range.lowerBound] }
    guard gaps.allSatisfy({ $0.count == 1 && "-./".unicodeScalars.contains($0[$0.startIndex]) }) else { return false }
    let isYearFirst = parts[0].digits.count == 4
    let (year, day) = isYearFirst ? (parts[0], parts[2]) : (parts[2], parts[0])
    return year.digits.count == 4 && [[1, 9], [2, 0]].contains(Array(year.digits.prefix(2)))
      && (1...31).contains(value(day)) && (1...12).contains(value(parts[1]))
  }

  /// The value of one or two digits; 0 for more.
  private static func value(_ group: Group) -> Int {
    group.digits.count <= 2 ? group.digits.reduce(0) { $0 * 10 + $1 } : 0
  }

  /// The value of a decimal digit of any script.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    guard scalar.properties.generalCategory == .decimalNumber else { return nil }
    return scalar.properties.numericValue.flatMap { Int(exactly: $0) }
  }
}
