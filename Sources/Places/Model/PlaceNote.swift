/// What was assumed or mended while a place was read.
public enum PlaceNote: Hashable, Sendable {
  /// Letters and digits that look alike were exchanged to give this postcode.
  case repairedPostcode(read: String)
  /// No such postcode is in use in the data; the outcode was used instead.
  case unknownPostcode(postcode: String, outcode: String)
  /// The last letters are missing; the sector was used.
  case incompletePostcode(sector: String)
  /// Only the postcode at the end of an address was read.
  case addressReduced(postcode: String)
  /// The name has other, much smaller bearers.
  case othersShareTheName([PlaceSuggestion])

  /// A plain sentence for the person who typed.
  public var message: String {
    switch self {
    case .repairedPostcode(let read):
      "We read this as \(read)."
    case .unknownPostcode(let postcode, let outcode):
      "\(postcode) is not in our list of postcodes. It may be very new or no longer in use. "
        + "We used the middle of \(outcode) instead, so distances are rough."
    case .incompletePostcode(let sector):
      "This postcode is not complete. We used the middle of \(sector), so distances are rough."
    case .addressReduced(let postcode):
      "We used the postcode \(postcode) and left out the rest of the address."
    case .othersShareTheName(let others):
      "Other places have this name: \(others.map(\.label).joined(separator: "; "))."
    }
  }
}
