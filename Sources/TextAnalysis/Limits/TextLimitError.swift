/// Why a text from outside was not read.
public enum TextLimitError: Error, Hashable, Sendable {
  /// Its length and the most that is read, in bytes of UTF-8.
  case tooLong(bytes: Int, maximum: Int)
  /// The first run of combining marks over the limit: how many, and where it starts in bytes from the text's start.
  case tooManyMarks(count: Int, byteOffset: Int, maximum: Int)
}

extension TextLimitError: CustomStringConvertible {
  /// What was expected, what was found, what to do. Holds none of the text itself.
  public var description: String {
    switch self {
    case .tooLong(let bytes, let maximum):
      "Expected a text of at most \(maximum) bytes, found \(bytes). Shorten the text."
    case .tooManyMarks(let count, let byteOffset, let maximum):
      """
      Expected at most \(maximum) accents on one letter, found \(count) starting at byte \(byteOffset). \
      Remove the repeated accents.
      """
    }
  }
}
