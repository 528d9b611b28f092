import Foundation

/// Writes values as JSON text the same way every time: sorted keys, snake case, two-space indents, a final newline.
public enum JSONText {
  /// - Throws: `EncodingError` for a number JSON cannot hold.
  public static func render(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
