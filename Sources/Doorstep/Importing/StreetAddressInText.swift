/// House numbers with a street in a text: "12 High Street", "4b Old Mill Lane", "17 The Brow".
enum StreetAddressInText {
  /// Words that end the name of a street and little else.
  private static let streets = words(
    "avenue ave boulevard crescent cres lane mews road rd street terrace")
  /// Words that also mean other things: they count only with a capital letter.
  private static let perhapsStreets = words(
    "bank brow buildings close cottages court croft drive fields fold gardens gate green grove heights hey hill house "
      + "ln meadow meadows park parade place rise row square st view villas walk way wharf wood yard")
  /// After a number these make it an amount of something.
  private static let amounts = words(
    "year years yr yrs month months week weeks day days hour hours hr hrs min mins minute minutes mile miles km metres "
      + "people children adults clients dogs cats am pm percent pounds nights mornings afternoons evenings and or to")
  /// Most words between the number and the end of the street's name.
  private static let mostWords = 4

  /// How many tokens the address that starts here covers; nil for anything else.
  static func length(_ tokens: TextTokens, at index: Int) -> Int? {
    guard isHouseNumber(tokens.tokens[index].capitals) else { return nil }
    for next in index + 1..<min(index + 2 + mostWords, max(tokens.tokens.count, index + 1)) {
      let word = tokens.tokens[next].capitals
      let gap = tokens.gap(after: next - 1)
      guard gap.count <= 3, !gap.contains("."), !amounts.contains(word) else { return nil }
      let isStreet = streets.contains(word) || (perhapsStreets.contains(word) && tokens.isCapitalised(next))
      if isStreet, next > index + 1 { return next - index + 1 }
    }
    return nil
  }

  private static func isHouseNumber(_ capitals: [UInt8]) -> Bool {
    let digits = capitals.prefix(while: TextTokens.isDigit).count
    return (1...4).contains(digits) && capitals.count - digits <= 1
      && capitals.dropFirst(digits).allSatisfy(TextTokens.isLetter)
  }

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.uppercased().utf8.split(separator: 32).map(Array.init))
  }
}
