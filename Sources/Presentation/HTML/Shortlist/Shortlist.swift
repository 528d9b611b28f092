import Foundation
import Schedules

/// A list of services that is kept in a link alone: nothing is stored, and there is no account.
///
/// The value of the link is `base64url(payload + signature)`. The payload says which services and until when; the
/// signature, made by whoever serves the pages with a key of their own, shows that nobody else wrote it, so that a link
/// can neither be kept alive nor be made to ask for what was never shown. Nothing in it tells of a search or a person.
///
///     byte 0       version, 1
///     bytes 1-2    the last day it is good for, in days after 1970-01-01, big-endian
///     16 each      the service's id
public struct Shortlist: Hashable, Sendable {
  /// Most services on one list.
  public static let limit = 20
  /// How many days a new list lasts.
  public static let lifetime = 30
  /// Bytes of the signature: the first 16 of an HMAC-SHA-256 over the payload.
  public static let signatureLength = 16

  /// In the order they were put on it, none twice, at most `limit`.
  public let ids: [UUID]
  /// The last day it is good for, in days after 1970-01-01, 0 to 65535.
  let lastDay: Int

  /// - Parameters:
  ///   - ids: doubled ones and those beyond `limit` are dropped.
  ///   - today: `yyyy-MM-dd`.
  /// - Returns: nil when there are no ids or the date is none.
  public init?(_ ids: [UUID], today: String) {
    guard let day = CivilDate(today) else { return nil }
    self.init(ids: ids, lastDay: day.number + Self.lifetime)
  }

  private init?(ids: [UUID], lastDay: Int) {
    var distinct: [UUID] = []
    for id in ids where !distinct.contains(id) { distinct.append(id) }
    guard !distinct.isEmpty, (0...65_535).contains(lastDay) else { return nil }
    self.ids = Array(distinct.prefix(Self.limit))
    self.lastDay = lastDay
  }

  /// "21 December 2026".
  public var lastDayInWords: String { DateWording.phrase(for: CivilDate(number: lastDay).text) }

  /// False from the day after the last.
  ///
  /// - Parameter today: `yyyy-MM-dd`.
  public func isGood(on today: String) -> Bool { CivilDate(today).map { $0.number <= lastDay } ?? false }

  /// The bytes to sign.
  public var payload: [UInt8] {
    [1, UInt8(lastDay >> 8), UInt8(lastDay & 255)] + ids.flatMap { id in withUnsafeBytes(of: id.uuid) { Array($0) } }
  }

  /// The list that a payload holds; nil for any other bytes. Ask only once the signature is known to be right.
  public init?(payload: [UInt8]) {
    let bytes = payload.dropFirst(3)
    guard payload.first == 1, bytes.count.isMultiple(of: 16), bytes.count <= 16 * Self.limit else { return nil }
    let ids = stride(from: 3, to: payload.count, by: 16).map { Self.identifier(payload[$0..<$0 + 16]) }
    self.init(ids: ids, lastDay: Int(payload[1]) << 8 | Int(payload[2]))
  }

  private static func identifier(_ bytes: ArraySlice<UInt8>) -> UUID {
    var id = UUID().uuid
    withUnsafeMutableBytes(of: &id) { $0.copyBytes(from: bytes) }
    return UUID(uuid: id)
  }

  /// The value of a link.
  public func value(signature: [UInt8]) -> String {
    Self.encoded(Data(payload + signature.prefix(Self.signatureLength)))
  }

  private static func encoded(_ bytes: Data) -> String {
    bytes.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  /// Payload and signature of a link's value; nil for what cannot be one. Says nothing about whether it is genuine.
  public static func parts(of value: String) -> (payload: [UInt8], signature: [UInt8])? {
    let longest = (3 + 16 * limit + signatureLength) * 4 / 3 + 4
    guard value.utf8.count <= longest else { return nil }
    let plain = value.replacing("-", with: "+").replacing("_", with: "/")
    let padded = plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
    // The last character has bits to spare: whatever they say, they decode to the same bytes. Only one value is ours.
    guard let bytes = Data(base64Encoded: padded), bytes.count > signatureLength + 3, encoded(bytes) == value else {
      return nil
    }
    return (Array(bytes.dropLast(signatureLength)), Array(bytes.suffix(signatureLength)))
  }
}
