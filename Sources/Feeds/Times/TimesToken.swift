/// A word or sign of a text about opening times.
enum TimesToken: Hashable, Sendable {
  /// Small letters.
  case word(String)
  /// A number of one to four digits as written.
  case number(String)
  case colon, dot, dash, comma, semicolon
  /// `&`, `+`, `/` or the word "and".
  case and
  case opening, closing
  /// Anything that times are not made of.
  case other

  /// The tokens of a text. White space only parts them. Linear.
  static func tokens(of text: String) -> [TimesToken] {
    var tokens: [TimesToken] = []
    var run: [UInt8] = []
    for scalar in text.unicodeScalars {
      let byte = scalar.isASCII ? UInt8(truncatingIfNeeded: scalar.value).asciiLowercased : 0
      if let last = run.last, !(last.isASCIIDigit && byte.isASCIIDigit || last.isASCIILetter && byte.isASCIILetter) {
        tokens.append(token(of: run))
        run.removeAll()
      }
      if byte.isASCIIDigit || byte.isASCIILetter {
        run.append(byte)
      } else if let sign = sign(scalar) {
        tokens.append(sign)
      }
    }
    if !run.isEmpty { tokens.append(token(of: run)) }
    return tokens
  }

  private static func token(of run: [UInt8]) -> TimesToken {
    let text = String(decoding: run, as: UTF8.self)
    if run[0].isASCIIDigit { return run.count <= 4 ? .number(text) : .other }
    return text == "and" ? .and : .word(text)
  }

  private static func sign(_ scalar: Unicode.Scalar) -> TimesToken? {
    switch scalar {
    case " ", "\n": nil
    case ":": .colon
    case ".": .dot
    case "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": .dash
    case ",": .comma
    case ";": .semicolon
    case "&", "+", "/": .and
    case "(": .opening
    case ")": .closing
    default: .other
    }
  }
}
