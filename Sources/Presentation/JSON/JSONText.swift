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

  /// For people to read: two-space indents, a final newline.
  public static func render(_ value: some JSONWritable) -> String {
    String(decoding: bytes(of: value, isPretty: true), as: UTF8.self) + "\n"
  }

  /// For programs: without white space.
  public static func compact(_ value: some JSONWritable) -> [UInt8] { bytes(of: value, isPretty: false) }

  private static func bytes(of value: some JSONWritable, isPretty: Bool) -> [UInt8] {
    var writer = JSONWriter(isPretty: isPretty)
    value.write(to: &writer)
    return writer.bytes
  }

  private static func encoder(_ formatting: JSONEncoder.OutputFormatting) -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return encoder
  }
}
