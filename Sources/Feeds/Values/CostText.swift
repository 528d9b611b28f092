import Foundation
import OpenReferral

/// Prices as people write them.
enum CostText {
  /// One price out of a part such as `free`, `£3 a session`, `50p`, `Over 60s: £2`. Whatever is not one plain amount
  /// (`£3 to £5`, `from £4`, `free for carers`) keeps its words and gets no amount: nothing is guessed.
  static func option(_ part: String, id: UUID) -> CostOption {
    if freeWords.contains(part.asciiLowercased) { return CostOption(id: id, amount: 0) }
    if let (option, rest) = labelled(part), let (amount, what) = plainAmount(rest) {
      return CostOption(id: id, option: option, amount: amount, amountDescription: what)
    }
    if let (amount, what) = plainAmount(part) { return CostOption(id: id, amount: amount, amountDescription: what) }
    return CostOption(id: id, amountDescription: part)
  }

  private static let freeWords: Set<String> = ["free", "free of charge", "no charge", "no cost", "£0", "£0.00"]

  /// "Over 60s: £2" parted at a colon that stands before the pound sign.
  private static func labelled(_ part: String) -> (option: String, rest: String)? {
    let halves = part.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1)
    guard halves.count == 2, let option = PlainText.cleaned(String(decoding: halves[0], as: UTF8.self)),
      let rest = PlainText.cleaned(String(decoding: halves[1], as: UTF8.self))
    else { return nil }
    return (option, rest)
  }

  /// An amount at the start, and what it buys.
  private static func plainAmount(_ text: String) -> (amount: Decimal, what: String?)? {
    let pound = Array("£".utf8)
    let bytes = Array(text.utf8)
    let isPounds = bytes.starts(with: pound)
    let rest = bytes.dropFirst(isPounds ? pound.count : 0).drop { $0 == 0x20 }
    let digits = rest.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
    guard let number = NumberText.decimal(String(decoding: digits, as: UTF8.self)) else { return nil }
    let tail = rest.dropFirst(digits.count)
    if isPounds { return isPlainTail(tail) ? (number, words(tail)) : nil }
    let isPence = tail.first?.asciiLowercased == UInt8(ascii: "p") && tail.dropFirst().first.map { $0 == 0x20 } ?? true
    guard isPence, isPlainTail(tail.dropFirst()) else { return nil }
    return (number / 100, words(tail.dropFirst()))
  }

  /// True unless the words after an amount make it one of several, or a bound.
  private static func isPlainTail(_ tail: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: tail.map(\.asciiLowercased).drop { $0 == 0x20 }, as: UTF8.self)
    let isSeveral =
      text.utf8.starts(with: "-".utf8) || text.utf8.starts(with: "–".utf8) || text.utf8.starts(with: "+".utf8)
    let isBound = ["to ", "or ", "and "].contains { text.utf8.starts(with: $0.utf8) }
    let hasAnother = text.unicodeScalars.contains("£")
    return !isSeveral && !isBound && !hasAnother && text.utf8.first != UInt8(ascii: ",")
  }

  private static func words(_ tail: ArraySlice<UInt8>) -> String? {
    PlainText.cleaned(String(decoding: tail, as: UTF8.self))
  }
}
