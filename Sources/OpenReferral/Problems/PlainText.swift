/// Text from outside, made safe to keep, compare and print.
public enum PlainText {
  /// Longest run of combining marks that is kept. Unicode's Stream-Safe Text Format (UAX 15, section 13) allows 30;
  /// longer runs make comparing and normalising take quadratic time.
  public static let longestMarkRun = 30

  /// The text without anything that hides, reorders or commands, with white space tidied; nil when nothing visible
  /// is left.
  ///
  /// Removed: control characters (ESC, BEL, C1 and the rest), direction overrides and isolates, zero-width and other
  /// format characters, blank fillers, noncharacters, marks with nothing before them, and combining marks after the
  /// 30th in a run. Kept: the zero-width joiner and non-joiner inside words of scripts that need them.
  /// Every kind of white space becomes one space, and runs of it become one. With `keepingLines` line ends stay, as
  /// `\n`, never more than two together: for descriptions. Letters, mark-up and punctuation are left as they are.
  /// Linear in the length of the text.
  public static func cleaned(_ text: String, keepingLines: Bool = false) -> String? {
    if isTidy(text) { return text }
    var cleaner = Cleaner(keepsLines: keepingLines)
    for scalar in text.unicodeScalars { cleaner.take(scalar) }
    return cleaner.result
  }

  /// True for printable ASCII with single inner spaces: most text, and nothing to do.
  private static func isTidy(_ text: String) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      if byte < 0x20 || byte > 0x7E { return false }
      if byte == 0x20, previous == 0x20 { return false }
      previous = byte
    }
    return previous != 0x20
  }

  /// Takes scalars one by one and holds back what depends on the next.
  private struct Cleaner {
    let keepsLines: Bool
    private var kept = String.UnicodeScalarView()
    private var pendingSpace = false
    private var pendingLines = 0
    private var pendingJoiner: Unicode.Scalar?
    private var markRun = 0
    private var isVisible = false
    private var afterCarriageReturn = false

    init(keepsLines: Bool) { self.keepsLines = keepsLines }

    var result: String? { isVisible ? String(kept) : nil }

    mutating func take(_ scalar: Unicode.Scalar) {
      let followsCarriageReturn = afterCarriageReturn
      afterCarriageReturn = scalar == "\r"
      switch Role(scalar) {
      case .line: if !(scalar == "\n" && followsCarriageReturn) { pendingLines += 1 }
      case .space: pendingSpace = true
      case .hidden: break
      case .joiner: pendingJoiner = scalar
      case .mark: takeMark(scalar)
      case .visible: takeVisible(scalar)
      }
    }

    private mutating func takeMark(_ scalar: Unicode.Scalar) {
      guard !kept.isEmpty, markRun < PlainText.longestMarkRun else { return }
      flush(before: scalar)
      kept.append(scalar)
      markRun += 1
    }

    private mutating func takeVisible(_ scalar: Unicode.Scalar) {
      flush(before: scalar)
      kept.append(scalar)
      markRun = 0
      isVisible = true
    }

    /// Writes the white space or joiner that was waiting for something to stand before.
    private mutating func flush(before scalar: Unicode.Scalar) {
      if !kept.isEmpty {
        if pendingLines > 0, keepsLines {
          for _ in 0..<min(pendingLines, 2) { kept.append("\n") }
        } else if pendingLines > 0 || pendingSpace {
          kept.append(" ")
        } else if let joiner = pendingJoiner, let last = kept.last, last.usesJoiners, scalar.usesJoiners {
          kept.append(joiner)
        }
      }
      pendingSpace = false
      pendingLines = 0
      pendingJoiner = nil
    }
  }

  /// What becomes of a scalar.
  private enum Role {
    case line, space, hidden, joiner, mark, visible

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: self = .line
      case 0x09, 0x20: self = .space
      case 0x21...0x7E: self = .visible
      case 0x200C, 0x200D: self = .joiner
      // Blank letters and marks that carry no ink: Hangul fillers, grapheme joiner, Khmer and Mongolian inherents,
      // the empty braille cell.
      case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x034F, 0x17B4, 0x17B5, 0x180B...0x180F, 0x2800: self = .hidden
      // Arabic and Syriac number and end signs: "format" by category, yet they print.
      case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2, 0x110BD, 0x110CD: self = .visible
      default: self = Role(category: scalar)
      }
    }

    private init(category scalar: Unicode.Scalar) {
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate: self = .hidden
      case .spaceSeparator: self = .space
      case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
      case .unassigned where scalar.properties.isNoncharacterCodePoint: self = .hidden
      default: self = .visible
      }
    }
  }
}

extension Unicode.Scalar {
  /// True in the scripts whose spelling uses the zero-width joiner and non-joiner: Arabic and its neighbours, the
  /// Indic scripts and Sinhala, Myanmar, Khmer, Mongolian (Unicode Standard, chapters 9, 12, 13 and 16).
  fileprivate var usesJoiners: Bool {
    switch value {
    case 0x0600...0x0DFF, 0x1000...0x109F, 0x1780...0x18AF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }
}
