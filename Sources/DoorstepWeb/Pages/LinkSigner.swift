import Access
import Foundation
import Presentation

/// Signs the links that shortlists are kept in, with a key that never leaves the machine.
struct LinkSigner: Sendable {
  private static let keyLength = 32

  private let key: [UInt8]

  /// - Parameter file: where the key is kept, readable by its owner alone. It is made when there is none; where it
  ///   cannot be written, links last until the server ends.
  init(keyFile file: URL) {
    if let kept = try? Data(contentsOf: file), kept.count == Self.keyLength {
      key = Array(kept)
      return
    }
    key = RandomBytes.make(Self.keyLength)
    _ = FileManager.default.createFile(
      atPath: file.path, contents: Data(key), attributes: [.posixPermissions: 0o600])
  }

  /// The value of a list's link.
  func value(of list: Shortlist) -> String { list.value(signature: MessageAuthentication.hmac(list.payload, key: key)) }

  /// The list of a link's value; nil when nobody here signed it.
  func shortlist(_ value: String) -> Shortlist? {
    guard let (payload, signature) = Shortlist.parts(of: value) else { return nil }
    let expected = MessageAuthentication.hmac(payload, key: key).prefix(Shortlist.signatureLength)
    return MessageAuthentication.isEqual(expected, signature) ? Shortlist(payload: payload) : nil
  }
}
