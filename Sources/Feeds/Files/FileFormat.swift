/// What a file holds, told by its first bytes and not by its name.
enum FileFormat: Hashable, Sendable {
  case csv
  case json

  /// How many bytes are looked at.
  static let sampleSize = 4_096

  /// Tells CSV from JSON, and refuses by name what is neither.
  init(sample: [UInt8]) throws(FeedFileError) {
    if let refusal = FileFormat.refusal(of: sample) { throw refusal }
    let hasByteOrderMark = sample.starts(with: FileFormat.byteOrderMark)
    let text = sample.dropFirst(hasByteOrderMark ? 3 : 0)
    guard let first = text.first(where: { !FileFormat.blanks.contains($0) }) else {
      if sample.count == FileFormat.sampleSize {
        self = .csv
        return
      }
      throw FeedFileError.emptyFile
    }
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if hasByteOrderMark { throw FileFormat.markedJSON }
      self = .json
    case UInt8(ascii: "<"):
      throw FeedFileError(
        .otherFormat, expected: "CSV or JSON", found: "a web page or XML",
        remedy: "Download the data itself, not the page about it.")
    default: self = .csv
    }
  }

  /// The three bytes that some programs put before UTF-8 text.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let blanks: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20]

  private static let markedJSON = FeedFileError(
    .notUTF8, location: "line 1", expected: "JSON that starts with { or [", found: "a byte order mark",
    remedy: "Save the file as UTF-8 without a byte order mark (BOM).")

  /// Beginnings of files that are no text of ours (each format's own specification gives its mark).
  private static let marks: [(mark: [UInt8], reason: FeedFileError.Reason, found: String, remedy: String)] = [
    ([0x1F, 0x8B], .compressed, "a gzip file", "Unpack it first."),
    ([0x50, 0x4B, 0x03, 0x04], .compressed, "a zip file or an Excel workbook", unpackOrSave),
    ([0x50, 0x4B, 0x05, 0x06], .compressed, "a zip file with nothing in it", "Unpack it first."),
    ([0xD0, 0xCF, 0x11, 0xE0], .otherFormat, "an old Excel or Word file", saveAsUTF8),
    ([0x42, 0x5A, 0x68], .compressed, "a bzip2 file", "Unpack it first."),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], .compressed, "an xz file", "Unpack it first."),
    ([0x28, 0xB5, 0x2F, 0xFD], .compressed, "a zstd file", "Unpack it first."),
    ([0x37, 0x7A, 0xBC, 0xAF], .compressed, "a 7z file", "Unpack it first."),
    ([0x25, 0x50, 0x44, 0x46], .otherFormat, "a PDF", "Ask its publisher for the data as CSV or JSON."),
    ([0xFF, 0xFE], .notUTF8, "UTF-16 text", saveAsUTF8),
    ([0xFE, 0xFF], .notUTF8, "UTF-16 text", saveAsUTF8),
  ]

  static let saveAsUTF8 = "Open it in your spreadsheet program and save it as CSV UTF-8."
  private static let unpackOrSave = "Unpack it first; save a workbook as CSV UTF-8."

  private static func refusal(of sample: [UInt8]) -> FeedFileError? {
    guard let known = marks.first(where: { sample.starts(with: $0.mark) }) else { return nil }
    return FeedFileError(
      known.reason, expected: "CSV or JSON text in UTF-8", found: known.found, remedy: known.remedy)
  }
}

extension FeedFileError {
  static let emptyFile = FeedFileError(
    .empty, expected: "a header row and records below it", found: "nothing",
    remedy: "Check that the export finished and that this is the right file.")

  /// Bytes that are not UTF-8. `byte` is the first bad one.
  static func notUTF8(location: String, byte: UInt8) -> FeedFileError {
    let code = String(byte, radix: 16, uppercase: true)
    return FeedFileError(
      .notUTF8, location: location, expected: "text in UTF-8",
      found: "the byte 0x\(code), as in Windows-1252 or another older encoding", remedy: FileFormat.saveAsUTF8)
  }

  static func nulByte(location: String) -> FeedFileError {
    FeedFileError(
      .nulByte, location: location, expected: "text in UTF-8", found: "a NUL, as in UTF-16 or a damaged file",
      remedy: FileFormat.saveAsUTF8)
  }
}
