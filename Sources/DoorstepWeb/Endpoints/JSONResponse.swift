import NIOCore
import Presentation

extension WebResponse {
  /// A JSON answer of texts and whole numbers, which can always be written.
  static func answering(_ value: some Encodable) throws(Problem) -> WebResponse {
    guard let response = try? json(value) else { throw Problem(500, .internal, "The answer could not be written.") }
    return response
  }

  /// A JSON answer.
  ///
  /// - Throws: `EncodingError` for a number JSON cannot hold.
  static func json(_ value: some Encodable) throws -> WebResponse {
    WebResponse(type: ContentType.json, body: ByteBuffer(bytes: try JSONText.compact(value)))
  }

  /// The same for what is written without an encoder.
  static func json(_ value: some JSONWritable) -> WebResponse {
    WebResponse(type: ContentType.json, body: ByteBuffer(bytes: JSONText.compact(value)))
  }
}
