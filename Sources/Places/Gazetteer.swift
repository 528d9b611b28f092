import Foundation
import Geography

/// Where "Orrell", "WN5 8JD" or "SD 536 051" is: every postcode and locality of Great Britain, from two mapped files.
///
/// Opening takes well under a millisecond and reads next to nothing; look-ups read the mapped files in place. A value
/// may be used from any number of tasks at once.
public struct Gazetteer: Sendable {
  private let postcodes: PostcodeTable
  private let places: PlaceTable

  /// The longest text that is looked at, in bytes of UTF-8.
  public static let maximumBytes = 200

  /// The number of the file formats this program reads.
  public static let formatVersion: UInt32 = 1

  /// Opens `postcodes.bin` and `places.bin` of a folder (`data/gazetteer`).
  ///
  /// Throws when one is absent, cut short, damaged in its structure or of another version. The contents' checksums are
  /// read by `verify()` alone.
  public init(opening folder: URL) throws(GazetteerError) {
    postcodes = try PostcodeTable(opening: folder.appending(path: "postcodes.bin"))
    places = try PlaceTable(opening: folder.appending(path: "places.bin"))
  }

  /// Reads every byte of both files and compares the checksums: some tens of milliseconds. Throws at the first damage.
  public func verify() throws(GazetteerError) {
    try postcodes.file.verify()
    try places.file.verify()
  }

  /// The date of the postcode data as its builder named it: "2025-11".
  public var edition: String { postcodes.edition }
  /// How many unit postcodes there are.
  public var postcodeCount: Int { postcodes.postcodeCount }
  /// How many localities there are.
  public var localityCount: Int { places.localityCount }

  // MARK: By code

  /// The point and district of a unit postcode; nil when it is not in use. Under a microsecond.
  public func postcode(_ postcode: Postcode) -> PostcodeLocation? { postcodes.location(of: postcode) }

  /// The middle and reach of an outcode such as "WN5", in any case; nil when there is none.
  public func outcode(_ text: String) -> Outcode? {
    PostcodeLetters(text).flatMap { OutcodeKey.make($0.bytes[...]) }.flatMap(postcodes.outcode(key:))
  }

  /// The district with that GSS code, "E08000010"; nil when there is none.
  public func district(code: String) -> District? { places.district(code: code)?.district }

  // MARK: By place

  /// The locality whose point is nearest, to word where something is; nil when none is within 50 km.
  public func nearestLocality(to point: Coordinate) -> Locality? {
    places.nearestLocality(to: point).flatMap { places.locality($0.ordinal)?.locality }
  }

  /// The localities whose points lie within the distance, nearest first; `limit` at most.
  public func localities(within distance: Distance, of point: Coordinate, limit: Int) -> [Locality] {
    places.localities(within: distance, of: point).prefix(max(0, limit)).compactMap {
      places.locality($0.ordinal)?.locality
    }
  }

  // MARK: By what somebody typed

  /// Reads a postcode (whole or in part), a place name with or without its district or county, a latitude and
  /// longitude, or a grid reference.
  ///
  /// Any text may be given: texts over 200 bytes are refused unread, and the work on the rest is bounded to a few
  /// milliseconds. When one bearer of a name is taken for the one meant is set down at `PlaceRanking`.
  public func resolve(_ text: String) -> PlaceResolution { resolve(text, suggests: true) }

  /// As `resolve`, but suggests nothing for a name it does not know: microseconds, for trying many texts.
  public func find(_ text: String) -> PlaceResolution { resolve(text, suggests: false) }

  private func resolve(_ text: String, suggests: Bool) -> PlaceResolution {
    if let reason = PlaceText.refusal(of: text) { return .notFound(UnresolvedPlace(reason)) }
    let typed = PlaceText.trimmed(text)
    let spots = SpotResolver(places: places)
    switch TypedCoordinate.read(typed) {
    case .coordinate(let coordinate): return spots.resolve(coordinate)
    case .malformed: return .notFound(UnresolvedPlace(.malformedCoordinate))
    case .other: return resolveCode(typed, spots) ?? resolveName(typed, suggests: suggests)
    }
  }

  /// Up to `limit` places (50 at most) that what was typed so far may become, the likeliest first. Empty for nothing
  /// typed and for what begins no name and no outcode.
  public func suggest(prefix: String, limit: Int) -> [PlaceSuggestion] {
    let limit = min(max(limit, 0), 50)
    guard limit > 0, PlaceText.refusal(of: prefix) == nil else { return [] }
    let name = FoldedName(prefix)
    let named = name.words.isEmpty ? [] : NameResolver(table: places).completions(of: name, limit: limit)
    let letters = PostcodeLetters(prefix)?.bytes ?? []
    let outcodes = postcodes.outcodes(beginningWith: letters, limit: limit)
    let coded = outcodes.map { PlaceSuggestion(label: $0.text, query: $0.text) }
    return Array((named + coded).prefix(limit))
  }

  private func resolveCode(_ typed: String, _ spots: SpotResolver) -> PlaceResolution? {
    if let reference = GridReference(typed) { return spots.resolve(reference) }
    guard let letters = PostcodeLetters(typed) else { return nil }
    if PlaceText.looksLikeGridReference(letters) { return .notFound(UnresolvedPlace(.malformedGridReference)) }
    return PostcodeResolver(postcodes: postcodes, places: places).resolve(letters)
  }

  private func resolveName(_ typed: String, suggests: Bool) -> PlaceResolution {
    let name = FoldedName(typed)
    guard !name.words.isEmpty else { return .notFound(UnresolvedPlace(.unreadable)) }
    if TypedCoordinate.looksNumeric(typed) { return .notFound(UnresolvedPlace(.malformedCoordinate)) }
    let codes = PostcodeResolver(postcodes: postcodes, places: places)
    if let found = codes.resolve(endOf: name.words) { return found }
    let found = NameResolver(table: places).resolve(name, suggests: suggests)
    guard case .notFound = found, let letters = PostcodeLetters(typed) else { return found }
    return codes.resolve(lettersOnly: letters) ?? found
  }
}
