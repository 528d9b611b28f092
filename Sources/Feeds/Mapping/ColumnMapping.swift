import Foundation

/// Says which columns of somebody else's CSV file are which of ours. Read from a small text file:
///
///     # A line that starts with # is a remark.
///     name      = site_name                     our column = their header
///     id        = site_id + facility_type       several columns joined
///     address   = street + town                 joined by ", "; lists by ";", names and descriptions by " "
///     description = activities | objects        the first that is not empty
///     times_note = "Monday: " mon + "Tuesday: " tue     words before or after a column, where it is not empty
///     kind      = "activity"                    the same words in every row
///     interests = ""                            nothing, although a header would be recognised
///     separator = "|"                           what parts the entries of their lists; otherwise ;
///     empty     = "[Unknown]"                   a value that means nothing was given; may be repeated
///
///     [values status]                           their value = ours; * is any other value
///     LA = active
///     * = inactive
///
///     [flags accessibility]                     their yes/no column = our word
///     car_park = parking
///
/// Our columns are those of Doorstep's own CSV, and `district`, `charity_number`, `company_number`, `precision`,
/// `location_type`, `updated` and `uprn`. A column that the mapping does not mention is recognised by its header as
/// usual. Their headers are compared without case, spaces and signs.
public struct ColumnMapping: Hashable, Sendable {
  var recipes: [CSVColumn: ColumnRecipe] = [:]
  var separator = UInt8(ascii: ";")
  /// Small letters.
  var emptyValues: Set<String> = []

  /// Nothing mapped: every column is recognised by its header.
  public init() {}

  /// Reads the text of a mapping file.
  /// - Throws: `FeedFileError` with reason `mapping`, naming the line, at the first fault.
  public init(parsing text: String) throws(FeedFileError) {
    self = try ColumnMappingParser.parse(text)
  }

  /// Reads a mapping file of at most 100,000 bytes in UTF-8.
  /// - Throws: `FeedFileError` with reason `unreadable`, `notUTF8` or `mapping`.
  public init(contentsOf file: URL) throws(FeedFileError) {
    var stream = try ByteStream(file: file, chunkSize: 100_001)
    let isEmpty = try !stream.advance()
    guard !isEmpty, stream.chunk.count <= 100_000 else {
      throw FeedFileError(
        .mapping, expected: "a mapping of at most 100,000 bytes", found: isEmpty ? "nothing" : "more",
        remedy: "Check that this is the mapping file and not the data.")
    }
    guard let text = String(validating: stream.chunk, as: UTF8.self) else {
      let bad = FirstInvalidByte.index(in: stream.chunk[...]) ?? 0
      throw .notUTF8(location: "the mapping file", byte: stream.chunk[bad])
    }
    try self.init(parsing: text)
  }
}
