/// How much a JSON feed may hold before it is refused.
struct JSONLimits: Hashable, Sendable {
  /// Bytes in the file: it is held in memory, its items are not.
  var fileBytes = 50_000_000
  /// Objects and lists inside one another.
  var depth = 64
  /// Bytes in one text.
  var stringBytes = 1_000_000
  /// Bytes in the name of a member.
  var nameBytes = 1_000
  /// Members of one object.
  var members = 10_000
  /// Bytes in one number.
  var numberBytes = 100
}
