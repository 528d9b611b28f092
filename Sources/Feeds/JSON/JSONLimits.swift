/// How much a JSON feed may hold before it is refused.
package struct JSONLimits: Hashable, Sendable {
  /// Bytes in the file: it is held in memory, its items are not.
  package var fileBytes: Int
  /// Objects and lists inside one another.
  package var depth: Int
  /// Bytes in one text.
  package var stringBytes: Int
  /// Bytes in the name of a member.
  package var nameBytes: Int
  /// Members of one object.
  package var members: Int
  /// Bytes in one number.
  package var numberBytes: Int

  package init(
    fileBytes: Int = 50_000_000, depth: Int = 64, stringBytes: Int = 1_000_000, nameBytes: Int = 1_000,
    members: Int = 10_000, numberBytes: Int = 100
  ) {
    self.fileBytes = fileBytes
    self.depth = depth
    self.stringBytes = stringBytes
    self.nameBytes = nameBytes
    self.members = members
    self.numberBytes = numberBytes
  }
}
