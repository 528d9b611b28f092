import CICU

#if canImport(Glibc)
  import Glibc
#endif

/// The form in which two spellings of the same text are equal: case, width, ligatures and accents folded.
public enum TextFolding {
  /// NFKC_Casefold (Unicode Standard Annex 15 and section 5.18), then without accents: "Café", "CAFE\u{301}" and
  /// "ｃａｆｅ" all give "cafe".
  ///
  /// Also replaced: Latin letters that Unicode does not decompose ("Łódź" gives "lodz", "Straße" "strasse", a Turkish
  /// dotless i "i") and curly apostrophes (straight). Dropped: soft hyphens, joiners and other characters that show
  /// nothing. Kept: marks that are letters themselves, such as the vowel signs of Hindi or Punjabi; spaces and signs.
  ///
  /// Linear time on any input: of a run of combining marks only the first `TextLimits.longestMarkRun` are read.
  /// Empty gives empty. A text over 32 MiB comes back as it is; `TextLimits.check` refuses it long before.
  public static func folded(_ text: String) -> String {
    var contiguous = text
    return contiguous.withUTF8(folded) ?? text
  }

  /// Nil when memory runs out or the text passes 32 MiB.
  static func folded(_ utf8: UnsafeBufferPointer<UInt8>) -> String? {
    guard utf8.allSatisfy({ $0 < 0x80 }) else { return foldedByICU(utf8) }
    return String(unsafeUninitializedCapacity: utf8.count) { lowercased in
      for (index, byte) in utf8.enumerated() {
        lowercased[index] = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
      }
      return utf8.count
    }
  }

  private static func foldedByICU(_ utf8: UnsafeBufferPointer<UInt8>) -> String? {
    guard let start = utf8.baseAddress, let length = Int32(exactly: utf8.count) else { return nil }
    var foldedLength: Int32 = 0
    guard let bytes = cicu_fold(start, length, Int32(TextLimits.longestMarkRun), &foldedLength) else { return nil }
    defer { free(bytes) }
    return String(decoding: UnsafeBufferPointer(start: bytes, count: Int(foldedLength)), as: UTF8.self)
  }
}
