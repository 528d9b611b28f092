import Foundation

/// Writes values as JSON text the same way every time: sorted keys, snake case.
public enum JSONText {
  /// For people to read: two-space indents, a final newline.
  ///
  /// - Throws: `EncodingError` for a number JSON cannot hold.
  public static func render(_ value: some Encodable) throws -> String {
    String(decoding: try encoder([.prettyPrinted]).encode(value), as: UTF8.self) + "\n"
  }

  /// For programs: without white space. Throws the same.
  public static func compact(_ value: some Encodable) throws -> Data { try encoder([]).encode(value) }

  private static func encoder(_ formatting: JSONEncoder.OutputFormatting) -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return encoder
  }
}
