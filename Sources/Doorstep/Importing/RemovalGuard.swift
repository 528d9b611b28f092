import DirectoryStore

/// The guard against accidents: a source that would lose very much is held for a person.
extension DirectoryWriter {
  /// Removes what the import did not meet.
  ///
  /// - Throws: `ImportRefusal` when that is more than looks right and was not allowed.
  func removeUnseen(allowingMany: Bool) throws {
    let removed = try removeUnseen()
    try checkRemovals(removed, of: removed + tally.changed + tally.unchanged, allowingMany: allowingMany)
  }

  /// - Parameters:
  ///   - removed: services that are gone. One that was replaced under its identifier is still listed, and not counted.
  ///   - total: services there were.
  func checkRemovals(_ removed: Int, of total: Int, allowingMany: Bool) throws {
    guard !allowingMany, removed > 0 else { return }
    if removed == total, tally.added == 0 { throw ImportRefusal.wouldEmptySource(had: total) }
    if Double(removed) > ImportRefusal.greatestRemovedShare * Double(total) {
      throw ImportRefusal.wouldRemoveMany(removed: removed, of: total)
    }
  }
}
