import Foundation

/// A place name as a key: lower-case ASCII letters and digits, single spaces, no accents.
///
/// "St. Mary's-upon-Sea" and "saint marys on sea" are one key. The rule is `fold` of scripts/gazetteer/folding.py;
/// a test reads every key the script wrote.
struct FoldedName: Hashable {
  let words: [String]
  /// How many of the words stand before the first comma, semicolon or bracket; nil when there is none between words.
  let wordsBeforeComma: Int?

  var text: String { words.joined(separator: " ") }

  /// The caller has capped the length: decomposition can make 18 scalars of one.
  init(_ name: String) {
    let words = Self.fold(name)
    self.words = words
    let commaAt = name.unicodeScalars.firstIndex { ",;(".unicodeScalars.contains($0) }
    let before = commaAt.map { Self.fold(String(name.unicodeScalars[..<$0])).count }
    wordsBeforeComma = before.flatMap { $0 > 0 && $0 < words.count ? $0 : nil }
  }

  private static func fold(_ name: String) -> [String] {
    var bare = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where !isApostrophe(scalar) { bare.append(scalar) }
    var folded: [UInt8] = []
    for scalar in String(bare).decomposedStringWithCompatibilityMapping.unicodeScalars { append(scalar, to: &folded) }
    return folded.split(separator: space).map { word in
      let text = String(decoding: word, as: UTF8.self)
      return sameWords[text] ?? text
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    switch scalar {
    case "a"..."z", "0"..."9": folded.append(UInt8(scalar.value))
    case "A"..."Z": folded.append(UInt8(scalar.value + 32))
    default:
      if let letters = specialLetters[scalar] {
        folded.append(contentsOf: letters.utf8)
      } else if !isMark(scalar) {
        folded.append(space)
      }
    }
  }

  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2BC: true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  private static let space = UInt8(ascii: " ")
  private static let sameWords = ["saint": "st", "upon": "on"]
  private static let specialLetters: [Unicode.Scalar: String] = [
    "æ": "ae", "Æ": "ae", "ø": "o", "Ø": "o", "ß": "ss", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "œ": "oe", "Œ": "oe",
    "þ": "th", "Þ": "th", "ð": "d", "Ð": "d", "ı": "i", "&": " and ", "+": " and ",
  ]
}
